import { ofVariant, type RunPredictions, variantsIn } from "../judgement/example-sets.ts";
import type { WorstSlice } from "../judgement/judgement.ts";
import type { Goal, MetricPolicy, Policy } from "../pipeline/pipeline.ts";
import type { Computed } from "../predictions/computed.ts";
import { measure } from "../predictions/measure.ts";
import { bySlice } from "../predictions/predictions.ts";
import { mean } from "../statistics/moments.ts";

/** Of fewer examples the worst would nearly always be the smallest. */
const fewest = 20;

/**
 * Of each computed metric the slice that the candidate is worst at, among those of at least 20 examples. For showing only: the worst of
 * many looks worse than it is, and a gate names its slice beforehand.
 */
export function worstSlices(policy: Policy, candidate: RunPredictions, production: RunPredictions): WorstSlice[] {
  return variantsIn(candidate).flatMap((label) => {
    const [own, theirs] = [ofVariant(candidate, label), ofVariant(production, label)];
    return Object.entries(policy.metrics).flatMap(([name, metric]) => worstOf(`${name}${label}`, metric, own, theirs));
  });
}

function worstOf(
  metric: string,
  { goal, compute }: MetricPolicy,
  candidate: RunPredictions,
  production: RunPredictions,
): WorstSlice[] {
  const slices = compute ? bySliceOf(compute, candidate) : new Map<string, Slice>();
  if (!compute || slices.size < 2) return [];
  const [slice, { value, examples }] = worst(goal, slices);
  const theirs = bySliceOf(compute, production).get(slice)?.value ?? null;
  return [{ metric, slice, candidate: value, production: theirs, examples, of: slices.size }];
}

interface Slice {
  readonly value: number;
  readonly examples: number;
}

function worst(goal: Goal, slices: ReadonlyMap<string, Slice>): [string, Slice] {
  const sign = goal === "minimize" ? -1 : 1;
  return [...slices].reduce((a, b) => (sign * b[1].value < sign * a[1].value ? b : a));
}

/** Each slice's mean over replicates, where all of them measured it. */
function bySliceOf(computed: Computed, runs: RunPredictions): Map<string, Slice> {
  const measured = runs.map(({ predictions }) => (predictions.ok ? bySlice(predictions.value) : new Map()));
  const names = [...(measured[0]?.keys() ?? [])] as string[];
  const slices = names.flatMap((name): [string, Slice][] => {
    const parts = measured.flatMap((slice) => slice.get(name) ?? []);
    const values = parts.flatMap((part) => {
      const result = measure(computed, part);
      return result.ok && Number.isFinite(result.value.value) ? [result.value.value] : [];
    });
    const examples = parts[0]?.ids.length ?? 0;
    return values.length < runs.length || examples < fewest ? [] : [[name, { value: mean(values), examples }]];
  });
  return new Map(slices);
}
