import { fromMetricValue } from "../../core/metrics/metric-value.ts";
import type { Run } from "../../core/run/run.ts";
import { summarise } from "../../core/run/summary.ts";
import { escapeTerminal } from "../escape.ts";
import { formatNumber, formatSeconds } from "../number.ts";
import type { Paint } from "../paint.ts";
import { legEndWords } from "./live-frame.ts";

/** The last lines of `mainline run`: what ran, what was reused, then what was measured, or what failed and where its log is; `again`: it is an earlier run. */
export function renderRunEnd(run: Run, { colors }: Paint, again: boolean): string {
  const count = (status: string) => run.legs.filter((leg) => leg.status === status).length;
  const seconds = (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000;
  const parts = (["ran", "reused", "failed", "skipped"] as const).flatMap((status) =>
    count(status) > 0 ? [`${count(status)} ${status}`] : [],
  );
  const what = `${parts.join(", ")} in ${formatSeconds(seconds)}`;
  const id = `run ${run.id.slice(0, 12)}`;
  const word = run.status === "succeeded" ? colors.green("done") : colors.red("failed");
  const head = again ? `${word}: nothing had to run (${id}: ${what})` : `${word}: ${what} (${id})`;
  const metrics = Object.entries(summarise(run).metrics)
    .slice(0, 12)
    .map(([name, samples]) => {
      const values = samples.map(({ value }) => formatNumber(fromMetricValue(value)));
      return escapeTerminal(`  ${name}  ${values.join("  ")}`);
    });
  return [head, ...(run.status === "succeeded" ? metrics : failures(run))].join("\n");
}

const failures = (run: Run): string[] =>
  run.legs
    .filter(({ status }) => status === "failed")
    .map((leg) => `  ${leg.id} ${legEndWords(leg)}${logOf(run, leg)}`);

/** What was never started has none. */
const logOf = (run: Run, { id, attempts }: Run["legs"][number]): string =>
  attempts > 0 ? `; its log: .mainline/runs/${run.id}/logs/${id}.log` : "";
