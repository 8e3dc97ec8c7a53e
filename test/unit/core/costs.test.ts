import { expect, test } from "vitest";
import { costName } from "../../../src/core/judgement/costs.ts";
import { judge } from "../../../src/core/judgement/judge.ts";
import type { BaselineState } from "../../../src/core/judgement/judgement.ts";
import type { Cost, Gate, Policy } from "../../../src/core/pipeline/pipeline.ts";
import type { RunSummary } from "../../../src/core/run/run.ts";
import { summaryOf } from "../../support/summaries.ts";

const time: Cost = { what: "step-time", of: "train" };
const size: Cost = { what: "model-size", of: "m" };
const max = (cost: Cost, bound: number): Gate => ({ kind: "max", metric: costName(cost), bound, cost });
const against = (kind: "no-worse-than" | "better-than", by: number): Gate => ({
  kind,
  metric: costName(size),
  baseline: "production",
  by,
  cost: size,
});

/** A run whose legs of train took this long on average, and whose replicates' models have these bytes. */
const run = (stepSeconds: Record<string, number>, ...sizes: number[]): RunSummary => ({
  ...summaryOf({}),
  stepSeconds,
  models: [
    {
      name: "m",
      replicates: sizes.map((bytes, i) => ({ replicate: i, path: `m/${i}`, sha256: "0".repeat(64), size: bytes })),
    },
  ],
});

function decide(gate: Gate, candidate: RunSummary, production: RunSummary | null = null) {
  const policy: Policy = {
    evaluation: "e",
    metrics: {},
    gates: [gate],
    confidence: 0.95,
    anchor: null,
    on: {},
    promote: { stage: "production", bump: "patch" },
  };
  const state: BaselineState = production
    ? {
        kind: "found",
        name: "production",
        version: null,
        summary: production,
        comparable: { ok: false, changed: ["x"] },
      }
    : { kind: "absent", name: "production", reason: "nothing holds production yet" };
  const baselines = new Map([["production", state]]);
  const { decisions } = judge({ policy, candidate, baselines, held: true, accept: null });
  return [decisions[0]?.verdict, decisions[0]?.method, decisions[0]?.sentence];
}

test.each([
  [600, "pass", "it is 600 s."],
  [600.5, "fail", "it is 600.5 s."],
])("a step that took %d s on average", (seconds, verdict, words) => {
  const sentence = `step-time of train must be at most 600 s; ${words}`;
  expect(decide(max(time, 600), run({ train: seconds }, 1))).toEqual([verdict, "point", sentence]);
});

test("a run that does not say how long the step took fails, whatever is called like it", () => {
  const sentence = "The candidate does not say its step-time of train.";
  expect(decide(max(time, 600), run({ other: 1 }, 1))).toEqual(["fail", "none", sentence]);
  const named = { ...max({ ...time, of: "constructor" }, 600) };
  expect(decide(named, run({}, 1))[0]).toBe("fail");
});

test("the size is that of the model that is shipped, the first replicate's", () => {
  const sentence = "model-size of m must be at most 1,000 bytes; it is 1,000 bytes.";
  expect(decide(max(size, 1000), run({}, 1000, 5000))).toEqual(["pass", "deterministic", sentence]);
});

test.each<[Gate, number, string]>([
  [against("no-worse-than", 100), 1100, "pass"],
  [against("no-worse-than", 100), 1101, "fail"],
  [against("better-than", 100), 900, "fail"],
  [against("better-than", 100), 899, "pass"],
])("sizes are compared as they are, whatever the exam: %o at %d bytes", (gate, bytes, verdict) => {
  expect(decide(gate, run({}, bytes), run({}, 1000))[0]).toBe(verdict);
});

test("without a baseline, or without its size, there is nothing to compare with", () => {
  const gate = against("no-worse-than", 0);
  expect(decide(gate, run({}, 1))).toEqual([
    "no-baseline",
    "none",
    "There is nothing to compare with: nothing holds production yet.",
  ]);
  expect(decide(gate, run({}, 1), run({}))[0]).toBe("no-baseline");
});
