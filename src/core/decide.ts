import { costOf } from "./costs.ts";
import { decideAbsolute } from "./decide-absolute.ts";
import { decideComparison } from "./decide-comparison.ts";
import { decideCost } from "./decide-cost.ts";
import { decideInTurn } from "./decide-in-turn.ts";
import type { Design } from "./design.ts";
import { type Asked, boundedByExample, comparedByExample } from "./example-design.ts";
import { computedOf, goalOf, type RunPredictions, sidesOf, whyNotComputed } from "./example-sets.ts";
import { isInTurn } from "./in-turn.ts";
import type { BaselineState, Comparability, Decision } from "./judgement.ts";
import { fromMetricValue } from "./metrics/metric-value.ts";
import type { BaselineName, Gate, Policy, Verdict } from "./pipeline.ts";
import type { RunSummary } from "./run.ts";

export interface DecideContext {
  readonly policy: Policy;
  readonly candidate: RunSummary;
  readonly baselines: ReadonlyMap<BaselineName, BaselineState>;
  readonly predictions: {
    readonly candidate: RunPredictions;
    readonly baselines: ReadonlyMap<BaselineName, RunPredictions>;
  };
}

/** A metric's values in the order of replicates. */
export interface Sample {
  readonly replicates: readonly (string | number | null)[];
  readonly values: readonly number[];
}

/** One gate. The method follows from the design of the data alone; values that are not finite never pass. */
export function decide(gate: Gate, context: DecideContext): Decision {
  const { candidate } = context;
  const cost = costOf(gate);
  if (cost !== null && gate.kind !== "min") return decideCost(gate, cost, context);
  const inTurn = isInTurn(context.policy, gate.metric) ? decideInTurn(gate, context) : null;
  if (inTurn !== null) return inTurn;
  const sample = sampleOf(candidate, gate.metric);
  if (!sample) {
    const why = whyNotComputed(context.predictions.candidate, context.policy, gate.metric);
    if (why !== null) return blank(gate, "fail", `${gate.metric} cannot be computed from the predictions: ${why}.`);
    const known = Object.keys(candidate.metrics).slice(0, 8).join(", ");
    return blank(gate, "fail", `The candidate did not measure ${gate.metric}; it measured ${known || "nothing"}.`);
  }
  if (!sample.values.every(Number.isFinite))
    return blank(gate, "fail", `${gate.metric} is not a finite number in every replicate.`, sample.values.length);
  if (gate.kind === "min" || gate.kind === "max")
    return decideAbsolute(gate, sample, context.policy, levelDesign(gate, context));
  const baseline = context.baselines.get(gate.baseline);
  if (!baseline || baseline.kind === "absent") {
    return blank(
      gate,
      "no-baseline",
      `There is nothing to compare with: ${baseline?.reason ?? `${gate.baseline} is not known`}.`,
      sample.values.length,
    );
  }
  if (!baseline.comparable.ok) {
    return blank(
      gate,
      "not-comparable",
      `${gate.metric} was measured by another exam than ${baseline.name}: ${examWords(baseline.comparable)}.`,
      sample.values.length,
    );
  }
  const other = sampleOf(baseline.summary, gate.metric);
  if (!other?.values.every(Number.isFinite)) {
    return blank(
      gate,
      "not-comparable",
      `${baseline.name} has no finite ${gate.metric} to compare with.`,
      sample.values.length,
    );
  }
  const design = comparisonDesign(gate, context);
  return decideComparison(gate, sample, other, context.policy, baseline.name, design);
}

/** What changed, and why the baseline has not been measured again. */
const examWords = ({ changed, why }: Extract<Comparability, { ok: false }>): string =>
  `${changed.join("; ")}${why === undefined ? "" : `. It could not be measured again: ${why}`}`;

/** By the examples, where the policy computes the metric from predictions and they are at hand; null: by replicates. */
function levelDesign(gate: Extract<Gate, { kind: "min" | "max" }>, context: DecideContext): Design | null {
  const [side] = sidesOf([context.predictions.candidate], context.policy, gate.metric) ?? [];
  const sign = gate.kind === "min" ? 1 : -1;
  return side ? boundedByExample(side, asked(gate, context, sign, sign * gate.bound)) : null;
}

function comparisonDesign(gate: Exclude<Gate, { kind: "min" | "max" }>, context: DecideContext): Design | null {
  const { policy, predictions } = context;
  const theirs = predictions.baselines.get(gate.baseline) ?? [];
  const [a, b] = sidesOf([predictions.candidate, theirs], policy, gate.metric) ?? [];
  const sign = goalOf(policy, gate.metric) === "minimize" ? -1 : 1;
  return a && b ? comparedByExample(a, b, asked(gate, context, sign, thresholdOf(gate))) : null;
}

const asked = (gate: Gate, { policy, candidate }: DecideContext, sign: 1 | -1, threshold: number): Asked => ({
  sign,
  threshold,
  confidence: confidenceOf(policy),
  binary: computedOf(policy, gate.metric)?.what === "accuracy",
  // Of the source, so that nobody chooses it and everybody can repeat it.
  seed: Number.parseInt(candidate.sourceKey.slice(0, 8), 16) | 0,
});

export function sampleOf(summary: RunSummary, metric: string): Sample | null {
  const samples = Object.hasOwn(summary.metrics, metric) ? summary.metrics[metric] : undefined;
  if (!samples || samples.length === 0) return null;
  return {
    replicates: samples.map(({ replicate }) => replicate),
    values: samples.map(({ value }) => fromMetricValue(value)),
  };
}

/** A decision that no arithmetic was needed for. */
export function blank(gate: Gate, verdict: Verdict, sentence: string, n = 0): Decision {
  return {
    gate,
    verdict,
    method: "none",
    estimate: null,
    lower: null,
    upper: null,
    confidence: null,
    threshold: thresholdOf(gate),
    standardError: null,
    n: { candidate: n, baseline: null },
    degreesOfFreedom: null,
    of: "seeds",
    reason: "",
    sentence,
    wouldDecide: null,
  };
}

/** What the bound is held against, in the estimate's terms. */
export function thresholdOf(gate: Gate): number {
  if (gate.kind === "min" || gate.kind === "max") return gate.bound;
  // 0 − 0 is 0, and −0 would be said as one.
  return gate.kind === "better-than" ? gate.by : 0 - gate.by;
}

/** 0.95 where nothing is written. */
export const confidenceOf = (policy: Policy): number => policy.confidence ?? 0.95;
