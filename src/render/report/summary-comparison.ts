import type { SummaryComparison } from "../../core/comparison/compare-summaries.ts";
import { changeLine } from "../change-line.ts";
import { escapeTerminal } from "../escape.ts";
import { formatSigned } from "../number.ts";
import type { Paint } from "../paint.ts";
import { terminalTable } from "../table.ts";
import { valueWords } from "./report-words.ts";

/** The page of `mainline compare`. */
export function renderSummaryComparison(
  { before, after, sameExam, metrics, params }: SummaryComparison,
  paint: Paint,
): string {
  const rows = metrics.map((row) => [
    escapeTerminal(row.metric),
    valueWords(row.before),
    valueWords(row.after),
    row.difference === null ? "–" : formatSigned(row.difference),
  ]);
  return [
    terminalTable([["metric", before.slice(0, 12), after.slice(0, 12), "difference"], ...rows], paint),
    ...(sameExam
      ? []
      : ["", paint.colors.yellow("Their exams differ: the numbers were not measured with the same thing.")]),
    ...(params.length > 0 ? ["", ...params.map((change) => `  ${changeLine(change)}`)] : []),
  ].join("\n");
}
