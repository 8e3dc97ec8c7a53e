import type { Run } from "../core/run.ts";
import { escapeMarkdown } from "./escape.ts";
import { legFailureWords } from "./leg-failure.ts";
import { formatSeconds } from "./number.ts";
import { markdownTable } from "./table.ts";

/** The train job's summary: what ran, or why nothing had to. */
export function renderTraining({ run, reused, reason }: { run: Run; reused: boolean; reason: string }): string {
  const title = reused ? "Reused: nothing was trained" : run.status === "succeeded" ? "Trained" : "Training failed";
  const rows = run.legs.map((leg) => [
    escapeMarkdown(leg.id),
    leg.failure ? `${leg.status}: ${escapeMarkdown(legFailureWords(leg.failure))}` : leg.status,
    formatSeconds(leg.seconds),
  ]);
  const shown = rows.slice(0, 200);
  const more = rows.length > shown.length ? `\n\nand ${rows.length - shown.length} more` : "";
  return [
    `## ${escapeMarkdown(run.pipeline)}: ${title}`,
    `${escapeMarkdown(reason, 1000)}.`,
    markdownTable([["leg", "state", "time"], ...shown], ["l", "l", "r"]) + more,
    "",
  ].join("\n\n");
}
