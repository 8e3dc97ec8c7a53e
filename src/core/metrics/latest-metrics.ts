import type { MetricValue } from "./metric-value.ts";
import { isTable, parseMetrics } from "./parse-metrics.ts";

/** What a metrics or plot file says that is still being written; null: nothing that is whole. */
export function latestMetrics(path: string, text: string): Readonly<Record<string, MetricValue>> | null {
  // A last row may be half written; a document that is, cannot be parsed.
  const parsed = parseMetrics(path, isTable(path) ? text.slice(0, text.lastIndexOf("\n") + 1) : text);
  return parsed.ok ? parsed.value.final : null;
}
