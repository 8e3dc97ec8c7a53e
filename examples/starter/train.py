"""Fits the slope of a noisy line by least squares. Replace it with your training: it needs to know nothing of Mainline."""
import argparse
import json
import pathlib
import random

parser = argparse.ArgumentParser()
parser.add_argument("--seed", type=int, required=True)
parser.add_argument("--out", type=pathlib.Path, required=True)
args = parser.parse_args()

rng = random.Random(args.seed)
points = [(x / 10, 2 * x / 10 + rng.gauss(0, 1)) for x in range(100)]
slope = sum(x * y for x, y in points) / sum(x * x for x, _ in points)

args.out.mkdir(parents=True, exist_ok=True)
(args.out / "model.json").write_text(json.dumps({"slope": slope}))
