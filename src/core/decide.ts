import { decideAbsolute } from "./decide-absolute.ts";
import { decideComparison } from "./decide-comparison.ts";
import type { BaselineState, Decision } from "./judgement.ts";
import { fromMetricValue } from "./metrics/metric-value.ts";
import type { BaselineName, Gate, Policy, Verdict } from "./pipeline.ts";
import type { RunSummary } from "./run.ts";

export interface DecideContext {
  readonly policy: Policy;
  readonly candidate: RunSummary;
  readonly baselines: ReadonlyMap<BaselineName, BaselineState>;
}

/** A metric's values in the order of replicates. */
export interface Sample {
  readonly replicates: readonly (string | number | null)[];
  readonly values: readonly number[];
}

/** One gate. The method follows from the design of the data alone; values that are not finite never pass. */
export function decide(gate: Gate, context: DecideContext): Decision {
  const { candidate } = context;
  const sample = sampleOf(candidate, gate.metric);
  if (!sample) {
    const known = Object.keys(candidate.metrics).slice(0, 8).join(", ");
    return blank(gate, "fail", `The candidate did not measure ${gate.metric}; it measured ${known || "nothing"}.`);
  }
  if (!sample.values.every(Number.isFinite))
    return blank(gate, "fail", `${gate.metric} is not a finite number in every replicate.`, sample.values.length);
  if (gate.kind === "min" || gate.kind === "max") return decideAbsolute(gate, sample, context.policy);
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
      `${gate.metric} was measured by another exam than ${baseline.name}: ${baseline.comparable.changed.join("; ")}.`,
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
  return decideComparison(gate, sample, other, context.policy, baseline.name);
}

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
    n: { candidate: n, baseline: null },
    degreesOfFreedom: null,
    reason: "",
    sentence,
    wouldDecide: null,
  };
}

/** 0.95 where nothing is written. */
export const confidenceOf = (policy: Policy): number => policy.confidence ?? 0.95;
