import type { Finding } from "../core/doctor/finding.ts";
import { escapeTerminal } from "./escape.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** Each finding as what, why and what to do; one line where there is none. */
export function renderFindings(findings: readonly Finding[], { colors, width }: Paint): string {
  if (findings.length === 0) return "Nothing is wrong.";
  return findings
    .map(({ code, what, why, todo }) =>
      [
        ...wrap(`${colors.yellow(code)}: ${escapeTerminal(what)}`, width, ""),
        ...wrap(escapeTerminal(why), width, "  "),
        ...wrap(`→ ${escapeTerminal(todo)}`, width, "  "),
      ].join("\n"),
    )
    .join("\n\n");
}
