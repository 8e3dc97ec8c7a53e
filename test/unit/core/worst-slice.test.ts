import { expect, test } from "vitest";
import { worstSlices } from "../../../src/core/comparison/worst-slice.ts";
import type { RunPredictions } from "../../../src/core/judgement/example-sets.ts";
import type { Policy } from "../../../src/core/pipeline/pipeline.ts";
import { parsePredictions } from "../../../src/core/predictions/predictions.ts";

const policy = (goal: "maximize" | "minimize"): Policy => ({
  evaluation: "e",
  metrics: { m: { goal, compute: { what: "accuracy", positive: "1", quantile: 0.5 } }, written: { goal: "maximize" } },
  gates: [],
  confidence: null,
  anchor: null,
  on: {},
  promote: { stage: "production", bump: "patch" },
});

/** Slices by name: how many examples, and how many of them right. */
function run(...replicates: Record<string, [examples: number, right: number]>[]): RunPredictions {
  return replicates.map((slices, replicate) => {
    const rows = Object.entries(slices).flatMap(([name, [examples, right]]) =>
      Array.from({ length: examples }, (_, i) => [name, i < right ? "1" : "0"] as const),
    );
    const columns = new Map([
      ["slice", rows.map(([name]) => name)],
      ["label", rows.map(() => "1")],
      ["prediction", rows.map(([, said]) => said)],
    ]);
    return { replicate, predictions: parsePredictions({ columns, rows: rows.length }) };
  });
}

test("the slice with the worst mean over replicates is shown, beside what serves", () => {
  const candidate = run({ day: [40, 36], night: [20, 14] }, { day: [40, 38], night: [20, 16] });
  const production = run({ day: [40, 39], night: [20, 18] });
  expect(worstSlices(policy("maximize"), candidate, production)).toEqual([
    { metric: "m", slice: "night", candidate: 0.75, production: 0.9, examples: 20, of: 2 },
  ]);
  expect(worstSlices(policy("minimize"), candidate, [])).toMatchObject([{ slice: "day", production: null }]);
});

test("a slice of few examples is never the worst, and one slice alone is no worst", () => {
  expect(worstSlices(policy("maximize"), run({ day: [40, 36], dusk: [19, 0] }), [])).toEqual([]);
  expect(worstSlices(policy("maximize"), [], [])).toEqual([]);
});
