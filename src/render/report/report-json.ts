import type { Comparison } from "../../core/judgement/judgement.ts";
import { toMetricValue } from "../../core/metrics/metric-value.ts";

/** The comparison as JSON: its own shape (`Comparison`, version 1), with numbers that JSON cannot say spelled as MLflow does. */
export function reportJson(comparison: Comparison): unknown {
  return JSON.parse(
    JSON.stringify(comparison, (_, value: unknown) => (typeof value === "number" ? toMetricValue(value) : value)),
  );
}
