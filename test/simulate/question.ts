import type { RunPredictions } from "../../src/core/judgement/example-sets.ts";
import { withComputed } from "../../src/core/judgement/example-sets.ts";
import { judge } from "../../src/core/judgement/judge.ts";
import type { BaselineState } from "../../src/core/judgement/judgement.ts";
import type { Gate, Goal, Policy, Verdict } from "../../src/core/pipeline/pipeline.ts";
import type { Computed } from "../../src/core/predictions/computed.ts";
import { summaryOf } from "../support/summaries.ts";

/** One side of a question: values by seed, or what was predicted. */
export interface Side {
  readonly seeds?: readonly number[];
  readonly values?: readonly number[];
  readonly predictions?: RunPredictions;
}

/** What the judge is asked, with data that was drawn. */
export interface Question {
  readonly gate: Gate;
  readonly goal?: Goal;
  readonly compute?: Computed["what"];
  readonly candidate: Side;
  readonly production?: Side;
}

export const better = (by = 0): Gate => ({ kind: "better-than", metric: "m", baseline: "production", by });
export const noWorse = (by: number): Gate => ({ kind: "no-worse-than", metric: "m", baseline: "production", by });
export const atLeast = (bound: number): Gate => ({ kind: "min", metric: "m", bound });

/** The verdict of the judge that judges everybody. */
export const ask = (question: Question, confidence: number): Verdict => answer(question, confidence).judgement.verdict;

/** The whole answer, and what it was made from. */
export function answer(question: Question, confidence: number | null) {
  const policy = policyOf(question, confidence);
  const candidate = summary(question.candidate, policy);
  const production: BaselineState = {
    kind: "found",
    name: "production",
    version: null,
    summary: summary(question.production ?? {}, policy),
    comparable: { ok: true },
  };
  const judgement = judge({
    policy,
    candidate,
    baselines: new Map([["production", production]]),
    held: true,
    predictions: {
      candidate: question.candidate.predictions ?? [],
      baselines: new Map([["production", question.production?.predictions ?? []]]),
    },
    accept: null,
  });
  return { policy, candidate, baselines: [production], judgement };
}

function summary({ values = [], seeds, predictions = [] }: Side, policy: Policy) {
  return withComputed(summaryOf({ m: values }, seeds ? { seeds } : {}), predictions, policy);
}

const policyOf = ({ gate, goal = "maximize", compute }: Question, confidence: number | null): Policy => ({
  evaluation: "e",
  metrics: { m: compute ? { goal, compute: { what: compute, positive: "1", quantile: 0.5 } } : { goal } },
  gates: [gate],
  confidence,
  anchor: null,
  on: {},
  promote: { stage: "production", bump: "patch" },
});
