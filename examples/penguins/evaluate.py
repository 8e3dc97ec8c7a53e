"""The exam: measures a model on the test half. What the model needs to know of its features, it carries itself."""
import argparse
import csv
import json
import math
import pathlib


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    args = parser.parse_args()
    model = json.loads((args.model / "model.json").read_text())
    with open("build/test.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    scores = [predict(model, row) for row in rows]
    truths = [model["species"].index(row["species"]) for row in rows]
    correct = [int(max(range(len(p)), key=p.__getitem__) == truth) for p, truth in zip(scores, truths)]
    losses = [-math.log(max(p[truth], 1e-12)) for p, truth in zip(scores, truths)]

    args.out.mkdir(parents=True, exist_ok=True)
    metrics = {"accuracy": sum(correct) / len(correct), "log_loss": sum(losses) / len(losses)}
    (args.out / "metrics.json").write_text(json.dumps(metrics, indent=1) + "\n")
    lines = [f"{row['id']},{c},{loss:.6f}" for row, c, loss in zip(rows, correct, losses)]
    (args.out / "predictions.csv").write_text("\n".join(["id,correct,loss", *lines]) + "\n")


def predict(model, row):
    x = [1.0] + [(float(row[name]) - s["mean"]) / s["scale"] for name, s in model["features"].items()]
    exps = [math.exp(sum(w * v for w, v in zip(weights, x))) for weights in model["weights"]]
    return [e / sum(exps) for e in exps]


main()
