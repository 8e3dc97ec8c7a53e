import type { Measured } from "../../core/measured/measured.ts";
import type { Run } from "../../core/run/run.ts";
import { escapeMarkdown, fencedMarkdown } from "../escape.ts";
import { legFailureWords } from "../leg-failure.ts";
import { formatSeconds } from "../number.ts";
import { markdownTable } from "../table.ts";
import { measuredWords } from "./measured.ts";

/** A job's summary may have a mebibyte; this much of it is for what the steps wrote themselves. */
const MOST_STEP_WORDS = 400_000;

/** The train job's summary: what ran, or why nothing had to, and what the steps themselves wrote into a summary. */
export function renderTraining({
  run,
  reused,
  reason,
  measured,
  summaries,
}: {
  run: Run;
  reused: boolean;
  reason: string;
  measured: { readonly measured: Measured } | null;
  summaries: Readonly<Record<string, string>>;
}): string {
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
    ...measuredWords(measured?.measured ?? null).map((line) => escapeMarkdown(line, 1000)),
    ...stepWords(run, summaries),
    "",
  ].join("\n\n");
}

/** As it was written, and not as the Markdown that it is: it is anybody's. */
function stepWords(run: Run, summaries: Readonly<Record<string, string>>): string[] {
  let left = MOST_STEP_WORDS;
  return run.legs.flatMap(({ id }) => {
    const text = (summaries[id] ?? "").slice(0, left);
    left -= text.length;
    if (text.trim() === "") return [];
    return [`<details><summary>Summary of ${escapeMarkdown(id)}</summary>\n\n${fencedMarkdown(text)}\n\n</details>`];
  });
}
