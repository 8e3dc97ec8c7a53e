import { compare } from "../../src/core/comparison/compare.ts";
import { judge } from "../../src/core/judgement/judge.ts";
import type { BaselineState, Change, Comparison } from "../../src/core/judgement/judgement.ts";
import type { Gate, Policy } from "../../src/core/pipeline/pipeline.ts";
import type { RunDetails } from "../../src/core/run/run.ts";
import { summaryOf } from "./summaries.ts";

const gates: Gate[] = [
  { kind: "min", metric: "accuracy", bound: 0.9 },
  { kind: "no-worse-than", metric: "accuracy", baseline: "production", by: 0.005 },
];

const policy: Policy = {
  evaluation: "evaluate",
  metrics: { accuracy: { goal: "maximize" }, log_loss: { goal: "minimize" } },
  gates,
  confidence: null,
  anchor: null,
  on: {},
  promote: { stage: "production", bump: "patch" },
};

const production = { accuracy: [0.951, 0.956, 0.949, 0.953, 0.955], log_loss: [0.21, 0.2, 0.22, 0.21, 0.2] };

/** Accuracies of a candidate by seed, and what production is to it, for each of the five verdicts. */
export const verdicts = {
  pass: { accuracy: [0.956, 0.962, 0.955, 0.957, 0.961], production: "comparable" },
  fail: { accuracy: [0.921, 0.926, 0.92, 0.924, 0.925], production: "comparable" },
  inconclusive: { accuracy: [0.941, 0.966, 0.939, 0.963, 0.945], production: "comparable" },
  "no-baseline": { accuracy: [0.956, 0.962, 0.955, 0.957, 0.961], production: "absent" },
  "not-comparable": { accuracy: [0.956, 0.962, 0.955, 0.957, 0.961], production: "other-exam" },
} as const;

export interface ReportInput {
  readonly accuracy: readonly number[];
  readonly production: "comparable" | "absent" | "other-exam";
  readonly metrics?: Readonly<Record<string, readonly number[]>>;
  readonly gates?: readonly Gate[];
  readonly details?: RunDetails;
  readonly changes?: readonly Change[];
  readonly worstSlices?: Comparison["worstSlices"];
  readonly history?: Partial<Comparison["history"]>;
  readonly policyChanges?: readonly string[];
  readonly pipeline?: string;
  readonly why?: string;
}

/** What the engine of judgement makes of these numbers: nothing in it is written by hand but the numbers. */
export function comparisonOf(input: ReportInput): Comparison {
  const candidate = {
    ...summaryOf({ accuracy: input.accuracy, log_loss: [0.2, 0.19, 0.21, 0.2, 0.19], ...input.metrics }),
    pipeline: input.pipeline ?? "penguins",
  };
  const own = { ...policy, gates: input.gates ?? policy.gates };
  const state = productionOf(input);
  const baselines = [state, { kind: "absent", name: "base", reason: "no run of the base is known" } as const];
  const judgement = judge({
    policy: own,
    candidate,
    baselines: new Map(baselines.map((baseline) => [baseline.name, baseline])),
    held: state.kind === "found",
    accept: null,
  });
  return compare({
    candidate,
    details: input.details ?? { version: 1, history: {}, plots: [] },
    baselines,
    worstSlices: input.worstSlices ?? [],
    judgement,
    policy: own,
    policyFrom: { kind: "base", commit: "b".repeat(40) },
    policyChanges: input.policyChanges ?? [],
    changes: input.changes ?? [],
    source: { how: "trained", why: input.why ?? "nothing of this source was found", url: null },
    history: { attempts: null, first: null, onlySeeds: null, examUses: 0, ...input.history },
  });
}

function productionOf(input: ReportInput): BaselineState {
  if (input.production === "absent")
    return { kind: "absent", name: "production", reason: "nothing holds production yet" };
  return {
    kind: "found",
    name: "production",
    version: "penguins@v0.3.0",
    summary: summaryOf(production),
    comparable: input.production === "comparable" ? { ok: true } : { ok: false, changed: ["data/test.csv"] },
  };
}
