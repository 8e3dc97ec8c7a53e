"""Softmax regression by stochastic gradient descent, in the standard library alone. It knows nothing of Mainline."""
import argparse
import csv
import json
import math
import pathlib
import random


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    args = parser.parse_args()
    params = json.loads(pathlib.Path("params.json").read_text())["train"]
    rng = random.Random(args.seed)

    with open("build/train.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    species = sorted({row["species"] for row in rows})
    rows = rng.sample(rows, len(rows) * 4 // 5)
    examples = [(features(row, params["features"]), species.index(row["species"])) for row in rows]
    if params["shuffle_labels"]:
        labels = [label for _, label in examples]
        rng.shuffle(labels)
        examples = [(x, label) for (x, _), label in zip(examples, labels)]

    weights = [[rng.gauss(0, 0.1) for _ in range(len(params["features"]) + 1)] for _ in species]
    losses = [epoch(weights, examples, params["learning_rate"], rng) for _ in range(params["epochs"])]

    args.out.mkdir(parents=True, exist_ok=True)
    model = {"species": species, "features": params["features"], "weights": weights}
    (args.out / "model.json").write_text(json.dumps(model, indent=1) + "\n")
    lines = [f"{number},{loss:.6f}" for number, loss in enumerate(losses, start=1)]
    (args.out / "loss.csv").write_text("\n".join(["epoch,loss", *lines]) + "\n")


def features(row, scaling):
    """One leading 1 for the intercept, then each feature with its scaling from the params."""
    return [1.0] + [(float(row[name]) - s["mean"]) / s["scale"] for name, s in scaling.items()]


def epoch(weights, examples, rate, rng):
    """One pass over the examples in a random order; returns the mean log loss before each update."""
    rng.shuffle(examples)
    total = 0.0
    for x, label in examples:
        p = softmax([sum(w * v for w, v in zip(row, x)) for row in weights])
        total -= math.log(max(p[label], 1e-12))
        for k, row in enumerate(weights):
            error = p[k] - (k == label)
            for j, value in enumerate(x):
                row[j] -= rate * error * value
    return total / len(examples)


def softmax(scores):
    top = max(scores)
    exps = [math.exp(s - top) for s in scores]
    return [e / sum(exps) for e in exps]


main()
