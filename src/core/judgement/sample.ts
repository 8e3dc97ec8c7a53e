import { fromMetricValue } from "../metrics/metric-value.ts";
import type { RunSummary } from "../run/run.ts";

/** A metric's values in the order of replicates. */
export interface Sample {
  readonly replicates: readonly (string | number | null)[];
  readonly values: readonly number[];
}

/** Null: it was not measured. */
export function sampleOf(summary: RunSummary, metric: string): Sample | null {
  const samples = Object.hasOwn(summary.metrics, metric) ? summary.metrics[metric] : undefined;
  if (!samples || samples.length === 0) return null;
  return {
    replicates: samples.map(({ replicate }) => replicate),
    values: samples.map(({ value }) => fromMetricValue(value)),
  };
}
