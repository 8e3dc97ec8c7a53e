import { expect, test } from "vitest";
import { withoutValue } from "../../../src/core/pipeline/without-value.ts";

test.each([
  ["python train.py --seed 0 --lr 0.5 --to 1.0", 0, "python train.py --seed # --lr 0.5 --to 1.0"],
  ["cat eval/0.json model/0/a", 0, "cat eval/#.json model/#/a"],
  ["run tree tree2 a.tree", "tree", "run # tree2 a.#"],
  ["$& (x)", "(x)", "$& #"],
  ["a", null, "a"],
  ["a", ["a"], "a"],
])("%s without %j", (text, value, seen) => {
  expect(withoutValue(text, value, "#")).toBe(seen);
});
