import type { MetricValue } from "../../core/metrics/metric-value.ts";
import type { Leg } from "../../core/plan/leg.ts";
import type { FileEntry, LegFailure, RunDetails } from "../../core/run/run.ts";
import type { EngineEdges } from "./edges.ts";

/** Metrics and plots, read from a leg's outputs. */
export async function readMeasurements(
  leg: Leg,
  outputs: readonly FileEntry[],
  directory: string,
  { bench }: Pick<EngineEdges, "bench">,
): Promise<Measurements | { failure: LegFailure }> {
  const found: Measurements = { metrics: {}, history: {}, plots: [] };
  const wanted = leg.outputs.filter(({ kind }) => kind === "metrics" || kind === "plot");
  if (wanted.length === 0) return found;
  const [{ parseMetrics }, { parseTable }, { plotColumns }] = await Promise.all([
    import("../../core/metrics/parse-metrics.ts"),
    import("../../core/metrics/parse-table.ts"),
    import("../../core/metrics/plot-columns.ts"),
  ]);
  for (const { path, kind } of wanted) {
    const file = outputs.find((output) => output.path === path);
    if (!file) return { failure: { kind: "unreadable", path, problem: "it is a folder; name a file" } };
    if (file.size > 64 * 1024 * 1024)
      return { failure: { kind: "unreadable", path, problem: `it has ${file.size} bytes; 64 MiB are read` } };
    const text = await bench.readText(`${directory}/${path}`);
    const parsed = kind === "metrics" ? parseMetrics(path, text) : parseTable(path, text);
    if (!parsed.ok) return { failure: { kind: "unreadable", path, problem: parsed.error } };
    if ("final" in parsed.value) {
      found.metrics = { ...found.metrics, ...parsed.value.final };
      found.history = { ...found.history, ...parsed.value.history };
    } else {
      found.plots = [...found.plots, { leg: leg.id, path, columns: plotColumns(parsed.value) }];
    }
  }
  return found;
}

type Measurements = {
  metrics: Record<string, MetricValue>;
  history: RunDetails["history"][string];
  plots: RunDetails["plots"];
};
