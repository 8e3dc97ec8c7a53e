import type { Change } from "../core/judgement.ts";
import type { LegDifference } from "../core/leg-differences.ts";
import { escapeTerminal } from "./escape.ts";
import type { Paint } from "./paint.ts";

/** Terminal text of `mainline why`. */
export function renderWhy(
  { before, after, legs }: { before: string | null; after: string; legs: readonly LegDifference[] },
  { colors }: Paint,
): string {
  const head =
    before === null ? `Run ${after} has no earlier run to compare with.` : `Run ${after}, compared with ${before}:`;
  return [
    colors.bold(head),
    ...legs.flatMap((leg) => [`  ${leg.leg}: ${words[leg.status]}`, ...leg.changes.map((c) => `    ${changeLine(c)}`)]),
  ].join("\n");
}

const words: Record<LegDifference["status"], string> = {
  same: "the same key, so its result was reused",
  different: "its key differs",
  "only-before": "was in the earlier run only",
  "only-after": "is new",
  "unknown-inputs": "its inputs are unknown (none declared), so it always runs",
};

/** One change in one line: `param train.lr: 0.05 → 0.1`. */
export function changeLine(change: Change): string {
  switch (change.kind) {
    case "param":
      return escapeTerminal(`param ${change.name}: ${change.before ?? "(none)"} → ${change.after ?? "(none)"}`);
    case "input":
      return escapeTerminal(`input ${change.path}: ${change.change}`);
    case "command":
      return escapeTerminal(`command of ${change.step}: ${change.before ?? "(none)"} → ${change.after ?? "(none)"}`);
    case "setting":
      return escapeTerminal(
        `${change.what} of ${change.step}: ${change.before ?? "(none)"} → ${change.after ?? "(none)"}`,
      );
  }
}
