import { expect, test } from "vitest";
import { policyChanges } from "../../../src/core/changes/policy-changes.ts";
import { withComputed } from "../../../src/core/judgement/example-sets.ts";
import { judge } from "../../../src/core/judgement/judge.ts";
import type { BaselineState } from "../../../src/core/judgement/judgement.ts";
import type { StepRecord } from "../../../src/core/keys/keys.ts";
import type { Gate, Policy } from "../../../src/core/pipeline/pipeline.ts";
import { parsePredictions } from "../../../src/core/predictions/predictions.ts";
import { examOf } from "../../../src/core/run/exam.ts";
import type { LegRun, Run } from "../../../src/core/run/run.ts";
import { summarise } from "../../../src/core/run/summary.ts";
import type { JsonObject } from "../../../src/lib/json.ts";
import { summaryOf } from "../../support/summaries.ts";

const policy = (...gates: Gate[]): Policy => ({
  evaluation: "evaluate",
  metrics: { accuracy: { goal: "maximize" } },
  gates,
  confidence: null,
  anchor: null,
  on: {},
  promote: { stage: "production", bump: "patch" },
});

function verdicts(gate: Gate, candidate: Record<string, number>, production: Record<string, number> | null = null) {
  const summary = (metrics: Record<string, number>) =>
    summaryOf(Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, [value]])));
  const baselines = new Map<string, BaselineState>();
  if (production)
    baselines.set("production", {
      kind: "found",
      name: "production",
      version: null,
      summary: summary(production),
      comparable: { ok: true },
    });
  const judged = judge({ policy: policy(gate), candidate: summary(candidate), baselines, held: true, accept: null });
  return [judged.verdict, ...judged.decisions.map((decision) => `${decision.gate.metric} ${decision.verdict}`)];
}

const min: Gate = { kind: "min", metric: "accuracy", bound: 0.9 };
const noWorse: Gate = { kind: "no-worse-than", metric: "accuracy", baseline: "production", by: 0.01 };

test("a gate on a bare name holds for each variant, and one that fails is enough", () => {
  const both = {
    "accuracy{model=tree,lr=0.1}": 0.95,
    "accuracy{model=linear,lr=0.1}": 0.85,
    "f1{model=tree,lr=0.1}": 0,
  };
  expect(verdicts(min, both)).toEqual([
    "fail",
    "accuracy{model=tree,lr=0.1} pass",
    "accuracy{model=linear,lr=0.1} fail",
  ]);
  expect(verdicts({ ...min, matrix: { model: "tree" } }, both)).toEqual(["pass", "accuracy{model=tree,lr=0.1} pass"]);
  expect(verdicts({ ...min, matrix: { lr: 0.1 } }, both)).toHaveLength(3);
});

test("what a gate picks and nobody measured fails; so does a bare number in its place", () => {
  expect(verdicts({ ...min, matrix: { model: "tree" } }, { "accuracy{model=linear}": 0.95 })).toEqual([
    "fail",
    "accuracy{model=tree} fail",
  ]);
  expect(verdicts({ ...min, matrix: { model: "tree" } }, { accuracy: 0.95 })[0]).toBe("fail");
  expect(verdicts(min, { f1: 0.95 })).toEqual(["fail", "accuracy fail"]);
});

test("variants are compared each with its own; a new one has no baseline, and one that is left out is not comparable", () => {
  const production = { "accuracy{model=tree}": 0.9, "accuracy{model=linear}": 0.8 };
  expect(verdicts(noWorse, { "accuracy{model=linear}": 0.8, "accuracy{model=tree}": 0.7 }, production)).toEqual([
    "fail",
    "accuracy{model=linear} pass",
    "accuracy{model=tree} fail",
  ]);
  expect(verdicts(noWorse, { ...production, "accuracy{model=forest}": 0.99 }, production)).toEqual([
    "no-baseline",
    "accuracy{model=tree} pass",
    "accuracy{model=linear} pass",
    "accuracy{model=forest} no-baseline",
  ]);
  expect(verdicts(noWorse, { "accuracy{model=tree}": 0.9 }, production)).toEqual([
    "not-comparable",
    "accuracy{model=tree} pass",
    "accuracy{model=linear} not-comparable",
  ]);
});

test("a variant that is left out is not comparable either where the change edits the exam, which measures the baseline's others alone", () => {
  const state: BaselineState = {
    kind: "found",
    name: "production",
    version: "m@v1.0.0",
    summary: summaryOf({ "accuracy{model=tree}": [0.9] }),
    comparable: { ok: true },
    measured: {
      changed: ["evaluate.py"],
      before: summaryOf({ "accuracy{model=tree}": [0.9], "accuracy{model=linear}": [0.8] }).metrics,
    },
  };
  const judged = judge({
    policy: policy(noWorse),
    candidate: summaryOf({ "accuracy{model=tree}": [0.9] }),
    baselines: new Map([["production", state]]),
    held: true,
    accept: null,
  });
  expect(judged.decisions.map(({ gate, verdict }) => [gate.metric, verdict])).toEqual([
    ["accuracy{model=tree}", "pass"],
    ["accuracy{model=linear}", "not-comparable"],
  ]);
});

test("a gate that comes to hold for fewer variants is a change of the policy", () => {
  const [before, after] = [policy(min), policy({ ...min, matrix: { model: "tree" } })];
  expect(policyChanges(before, after)).toEqual([
    "gate removed: accuracy min 0.9",
    "gate added: accuracy{model=tree} min 0.9",
  ]);
});

test("metrics computed from predictions are computed for each variant", () => {
  const predictions = (right: number) =>
    parsePredictions({
      rows: 4,
      columns: new Map([
        ["label", ["a", "a", "a", "a"]],
        ["prediction", ["a", "a", "a", "a"].map((label, i) => (i < right ? label : "b"))],
      ]),
    });
  const runs = [
    { replicate: null, variant: "{model=tree}", predictions: predictions(4) },
    { replicate: null, variant: "{model=linear}", predictions: predictions(1) },
  ];
  const computed = policy(min, { ...min, metric: "accuracy[x]" });
  const metrics = {
    accuracy: { goal: "maximize", compute: { what: "accuracy", positive: "1", quantile: 0.5 } },
  } as const;
  expect(withComputed(summaryOf({}), runs, { ...computed, metrics }).metrics).toEqual({
    "accuracy{model=tree}": [{ replicate: null, value: 1 }],
    "accuracy{model=linear}": [{ replicate: null, value: 0.25 }],
  });
});

function leg(matrix: JsonObject | null, replicate: number | null, more: Partial<StepRecord> = {}): LegRun {
  const words = [...Object.values(matrix ?? {}), ...(replicate === null ? [] : [replicate])].join(" ");
  const record: StepRecord = {
    version: 2,
    command: `evaluate ${words}`,
    shell: "bash",
    directory: "",
    env: { MODEL: words },
    params: {},
    replicate: replicate === null ? null : { name: "seed", value: replicate },
    matrix,
    secrets: [],
    outputs: [{ path: `eval/${words.replaceAll(" ", "/")}.json`, kind: "metrics" }],
    probes: [],
    platform: { os: "linux", arch: "x64" },
    inputs: [{ path: "test.csv", executable: false, sha256: "a".repeat(64), made: null }],
    ...more,
  };
  return {
    id: `evaluate+${words}`,
    step: "evaluate",
    replicate,
    matrix,
    status: "ran",
    reusedFrom: null,
    key: null,
    record,
    seconds: 1,
    attempts: 1,
    failure: null,
    outputs: [],
    metrics: { accuracy: replicate ?? 0.5, ["x".repeat(250)]: 1 },
  };
}

const run = (...legs: LegRun[]): Run => ({
  version: 1,
  id: "0".repeat(32),
  pipeline: "p",
  file: "mainline.yml",
  commit: null,
  dirty: false,
  sourceKey: "5".repeat(64),
  overrides: {},
  origin: null,
  startedAt: "2026-01-01T00:00:00.000Z",
  finishedAt: "2026-01-01T00:00:01.000Z",
  status: "succeeded",
  platform: { os: "linux", arch: "x64" },
  probes: [],
  params: {},
  replicates: null,
  evaluation: "evaluate",
  legs,
  models: [],
});

test("a summary names a variant's metrics by all its values, and bounds the names", () => {
  const legs = [
    leg({ model: "tree", lr: 0.1 }, 0),
    leg({ model: "tree", lr: 0.1 }, 1),
    leg({ model: "linear", lr: 0.1 }, 0),
  ];
  const { metrics } = summarise(run(...legs));
  expect(metrics["accuracy{model=tree,lr=0.1}"]).toEqual([
    { replicate: 0, value: 0 },
    { replicate: 1, value: 1 },
  ]);
  expect(metrics["accuracy{model=linear,lr=0.1}"]).toEqual([{ replicate: 0, value: 0 }]);
  expect(Object.keys(metrics).map((name) => name.length)).toEqual([27, 256, 29, 256]);
});

test("the exam is that of every variant: more of them take it no differently, another file or word does", () => {
  const tree = leg({ model: "tree" }, 0);
  const exam = examOf(run(tree));
  expect(exam).toMatch(/^[0-9a-f]{64}$/);
  expect(examOf(run(tree, leg({ model: "linear" }, 0), leg({ model: "tree" }, 3)))).toBe(exam);
  expect(examOf(run(tree, leg({ model: "linear" }, 0, { inputs: [] })))).not.toBe(exam);
  expect(examOf(run(leg({ model: "tree" }, 0, { command: "evaluate tree 0 --easy" })))).not.toBe(exam);
  // Which of two values stands where is part of it.
  const [ab, ba] = ["a b", "b a"].map((words) => examOf(run(leg({ x: "a", y: "b" }, null, { command: words }))));
  expect(ab).not.toBe(ba);
});
