import { fromMetricValue } from "../../core/metrics/metric-value.ts";
import type { LegRun, Run } from "../../core/run/run.ts";
import { summarise } from "../../core/run/summary.ts";
import { escapeTerminal } from "../escape.ts";
import { formatNumber } from "../number.ts";
import type { Paint } from "../paint.ts";
import { terminalTable } from "../table.ts";

/** The table of `mainline runs`. */
export function renderRuns(runs: readonly Run[], paint: Paint): string {
  if (runs.length === 0) return "No runs yet. Start one with `mainline run`.";
  const rows = runs.map((run) => [
    run.id.slice(0, 12),
    run.startedAt.slice(0, 16).replace("T", " "),
    run.pipeline,
    run.status,
    `${run.commit?.slice(0, 7) ?? "none"}${run.dirty ? "+" : ""}`,
    means(run),
  ]);
  return terminalTable([["run", "started (UTC)", "pipeline", "status", "commit", "metrics"], ...rows], paint);
}

/** The page of `mainline show`. */
export function renderRun(run: Run, paint: Paint): string {
  const { colors } = paint;
  const head = `Run ${run.id} of ${run.pipeline}: ${run.status}`;
  return [
    colors.bold(escapeTerminal(head)),
    `commit ${run.commit ?? "none"}${run.dirty ? " with changes" : ""}, source key ${run.sourceKey.slice(0, 12)}, started ${run.startedAt}`,
    "",
    terminalTable([["leg", "status", "seconds", "step key", "metrics"], ...run.legs.map(legRow)], paint),
    ...run.models.flatMap((model) => [
      "",
      colors.bold(`Model ${model.name}`),
      ...model.replicates.map((file) => `  ${escapeTerminal(file.path)}  sha256:${file.sha256}`),
    ]),
  ].join("\n");
}

const legRow = (leg: LegRun): string[] => [
  leg.id,
  leg.status === "reused" ? `reused from ${leg.reusedFrom?.slice(0, 12)}` : leg.status,
  leg.seconds.toFixed(1),
  leg.key?.slice(0, 12) ?? "unknown",
  Object.entries(leg.metrics)
    .map(([name, value]) => escapeTerminal(`${name} ${formatNumber(fromMetricValue(value))}`))
    .join(", "),
];

function means(run: Run): string {
  const metrics = Object.entries(summarise(run).metrics);
  return metrics
    .map(([name, samples]) => {
      const mean = samples.reduce((sum, { value }) => sum + fromMetricValue(value), 0) / samples.length;
      return escapeTerminal(`${name} ${formatNumber(mean)}`);
    })
    .join(", ");
}
