import { escapeTerminal } from "../escape.ts";
import type { Paint } from "../paint.ts";
import { terminalTable } from "../table.ts";

interface PlannedLeg {
  readonly leg: string;
  readonly command: string;
  readonly would: "reuse" | "run" | "run-if-needed" | "run-always";
  readonly why: string;
  readonly key: string | null;
}

/** The table of `mainline plan`. */
export function renderPlan(pipeline: string, sourceKey: string, legs: readonly PlannedLeg[], paint: Paint): string {
  const words = { reuse: "reuse", run: "run", "run-if-needed": "run if needed", "run-always": "run always" };
  const rows = legs.map(({ leg, would, why, key }) => [
    leg,
    words[would],
    key?.slice(0, 12) ?? "-",
    escapeTerminal(why),
  ]);
  return [
    `${pipeline}: ${legs.length} legs, source ${sourceKey.slice(0, 12)}`,
    terminalTable([["leg", "would", "step key", "why"], ...rows], paint),
  ].join("\n");
}
