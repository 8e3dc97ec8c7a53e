import { createColors } from "picocolors";
import type { Diagnostic, Range } from "../lib/diagnostic.ts";
import { escapeTerminal } from "./escape.ts";

const widest = 100;

/** Every problem with its place, the line it stands on, and the words underlined. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  { color }: { color: boolean },
): string {
  const c = createColors(color);
  const one = ({ code, file, range, message, hint, related }: Diagnostic): string => {
    const { line, column } = range.start;
    const head = `${c.bold(`${escapeTerminal(file)}:${line}:${column}`)} ${c.red(code)}: ${escapeTerminal([message, hint].filter(Boolean).join(" "))}`;
    const others = related.map(
      (place) => `  ${escapeTerminal(place.message)}\n${excerpt(texts.get(file), place.range, c.red)}`,
    );
    return [head, excerpt(texts.get(file), range, c.red), ...others].filter(Boolean).join("\n");
  };
  const count = diagnostics.length === 1 ? "1 problem" : `${diagnostics.length} problems`;
  return [...diagnostics.map(one), "", `${count}. Nothing was run.`].join("\n");
}

/** The line and squiggles below it; a long line is shown from shortly before the place. */
function excerpt(text: string | undefined, { start, end }: Range, paint: (text: string) => string): string {
  const line = text?.split("\n")[start.line - 1];
  if (line === undefined || line.trim() === "") return "";
  const from = start.column > widest - 20 ? start.column - 20 : 1;
  const shown = escapeTerminal(line.slice(from - 1, from - 1 + widest)).replaceAll("\t", " ");
  const last = end.line === start.line ? end.column : line.trimEnd().length + 1;
  const length = Math.max(1, Math.min(last - start.column, widest - (start.column - from)));
  return `    ${shown}\n    ${" ".repeat(start.column - from)}${paint("~".repeat(length))}`;
}
