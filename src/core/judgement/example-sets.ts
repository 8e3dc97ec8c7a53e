import type { Result } from "../../lib/result.ts";
import type { Policy } from "../pipeline/pipeline.ts";
import { labelAt } from "../pipeline/variant.ts";
import type { Computed } from "../predictions/computed.ts";
import { joinById } from "../predictions/join.ts";
import { type Measured, measure } from "../predictions/measure.ts";
import { bySlice, type Predictions } from "../predictions/predictions.ts";
import type { MetricSample, RunSummary } from "../run/run.ts";
import { sliceOf } from "./slice.ts";

/** A run's predictions by replicate, in the order of the plan; or why one's cannot be read, in words. */
export type RunPredictions = readonly {
  /** The label of the leg's variant, empty where it has none; missing: it stands for whatever is asked for. */
  readonly variant?: string;
  readonly replicate: string | number | null;
  readonly predictions: Result<Predictions, string>;
}[];

/** One side of a comparison: a metric measured by replicate, all with the same examples in the same order. */
export interface Side {
  readonly replicates: readonly (string | number | null)[];
  readonly measured: readonly Measured[];
  readonly groups: readonly string[] | null;
  readonly examples: number;
}

export const goalOf = (policy: Policy, metric: string) =>
  (policy.metrics[metric] ?? policy.metrics[sliceOf(metric).name])?.goal ?? null;

/** What the policy says of how a metric is computed; null where it is read from the step's files. */
export const computedOf = (policy: Policy, metric: string): Computed | null =>
  policy.metrics[sliceOf(metric).name]?.compute ?? null;

/** The summary with the metrics that policy has computed from predictions, in place of any that the step wrote of the same name. */
export function withComputed(summary: RunSummary, runs: RunPredictions, policy: Policy): RunSummary {
  const named = [...Object.keys(policy.metrics), ...policy.gates.map(({ metric }) => metric)];
  const asked = named.flatMap((metric) => variantsIn(runs).map((label) => `${metric}${label}`));
  const metrics: Record<string, readonly MetricSample[]> = { ...summary.metrics };
  for (const metric of new Set(asked)) {
    const side = sidesOf([runs], policy, metric)?.[0];
    if (!side) continue;
    metrics[metric] = side.measured.map(({ value }, i) => ({
      replicate: side.replicates[i] ?? null,
      value: Number.isFinite(value) ? value : "NaN",
    }));
  }
  return { ...summary, metrics };
}

/** The metric on each side, joined by id over all of them; null where it is not computed, or cannot be, or the examples are not the same. */
export function sidesOf(runs: readonly RunPredictions[], policy: Policy, metric: string): Side[] | null {
  const computed = computedOf(policy, metric);
  const sides = runs.map((side) => ofVariant(side, labelAt(metric)));
  if (computed === null || sides.some((side) => side.length === 0)) return null;
  const parts = sides.flat().flatMap(({ predictions }) => partOf(predictions, metric) ?? []);
  if (parts.length < sides.flat().length) return null;
  const joined = joinById(parts);
  if (!joined.ok) return null;
  const measured = joined.value.flatMap((part) => {
    const result = measure(computed, part);
    return result.ok ? [result.value] : [];
  });
  if (measured.length < parts.length) return null;
  let at = 0;
  return sides.map((side) => ({
    replicates: side.map(({ replicate }) => replicate),
    measured: measured.slice(at, (at += side.length)),
    groups: joined.value[0]?.groups ?? null,
    examples: joined.value[0]?.ids.length ?? 0,
  }));
}

/** Why runs that each predicted examples for a metric cannot be compared by them; null where they can, or one of them predicted none. */
export function whyNotJoined(runs: readonly RunPredictions[], policy: Policy, metric: string): string | null {
  const sides = runs.map((side) => ofVariant(side, labelAt(metric)));
  if (computedOf(policy, metric) === null || sides.some((side) => side.length === 0)) return null;
  const parts = sides.flat().flatMap(({ predictions }) => partOf(predictions, metric) ?? []);
  const joined = parts.length < sides.flat().length ? null : joinById(parts);
  return joined === null || joined.ok ? null : joined.error;
}

/** Why a metric that policy has computed was not; null where it is not computed, or could be. */
export function whyNotComputed(all: RunPredictions, policy: Policy, metric: string): string | null {
  const computed = computedOf(policy, metric);
  const runs = ofVariant(all, labelAt(metric));
  if (computed === null) return null;
  if (runs.length === 0) return "the evaluation step's predictions are not at hand";
  for (const { predictions } of runs) {
    if (!predictions.ok) return predictions.error;
    const part = partOf(predictions, metric);
    if (part === null) return `no example is of slice ${sliceOf(metric).slice}`;
    const measured = measure(computed, part);
    if (!measured.ok) return measured.error;
  }
  const joined = joinById(runs.flatMap(({ predictions }) => (predictions.ok ? [predictions.value] : [])));
  return joined.ok ? null : joined.error;
}

/** The labels of the variants that made predictions, in their order. */
export const variantsIn = (runs: RunPredictions): string[] => [...new Set(runs.map(({ variant = "" }) => variant))];

export const ofVariant = (runs: RunPredictions, label: string): RunPredictions =>
  runs.filter(({ variant = label }) => variant === label);

function partOf(predictions: Result<Predictions, string>, metric: string): Predictions | null {
  const { slice } = sliceOf(metric);
  if (!predictions.ok) return null;
  return slice === null ? predictions.value : (bySlice(predictions.value).get(slice) ?? null);
}
