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
  const { bold, red } = createColors(color);
  const count = diagnostics.length === 1 ? "1 problem" : `${diagnostics.length} problems`;
  return [
    ...diagnostics.map((problem) => placed(problem, texts, { bold, tint: red })),
    "",
    `${count}. Nothing was run.`,
  ].join("\n");
}

/** The same for what is allowed, and will hardly be what was meant. */
export function renderWarnings(
  warnings: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  { color }: { color: boolean },
): string {
  const { bold, yellow } = createColors(color);
  return warnings.map((warning) => placed(warning, texts, { bold, tint: yellow })).join("\n");
}

interface Tints {
  readonly bold: (text: string) => string;
  readonly tint: (text: string) => string;
}

function placed(
  { code, file, range, message, hint, related }: Diagnostic,
  texts: ReadonlyMap<string, string>,
  { bold, tint }: Tints,
): string {
  const { line, column } = range.start;
  const head = `${bold(`${escapeTerminal(file)}:${line}:${column}`)} ${tint(code)}: ${escapeTerminal([message, hint].filter(Boolean).join(" "))}`;
  const others = related.map(
    (place) => `  ${escapeTerminal(place.message)}\n${excerpt(texts.get(file), place.range, tint)}`,
  );
  return [head, excerpt(texts.get(file), range, tint), ...others].filter(Boolean).join("\n");
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
