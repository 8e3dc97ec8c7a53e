"""Splits the penguins that were measured into a training and a test half, once and for all: the split is no part of chance."""
import csv
import pathlib
import random

MEASURED = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]


def main():
    with open("data/penguins.csv", newline="") as file:
        rows = [row for row in csv.DictReader(file) if all(row[name] not in ("", "NA") for name in MEASURED)]
    for number, row in enumerate(rows):
        row["id"] = number
    random.Random(2020).shuffle(rows)
    build = pathlib.Path("build")
    build.mkdir(exist_ok=True)
    half = len(rows) // 2
    write(build / "train.csv", rows[:half])
    write(build / "test.csv", rows[half:])


def write(path, rows):
    with open(path, "w", newline="") as file:
        table = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)


main()
