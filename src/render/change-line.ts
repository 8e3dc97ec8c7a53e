import type { Change } from "../core/judgement/judgement.ts";
import { escapeTerminal } from "./escape.ts";

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
