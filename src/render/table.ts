import stringWidth from "fast-string-width";
import { markdownTable as toMarkdown } from "markdown-table";
import type { Paint } from "./paint.ts";

/** Rows of cells (the first are headings) in columns of a terminal; the last column is cut where the screen ends. */
export function terminalTable(rows: readonly (readonly string[])[], { width, colors }: Paint): string {
  const sizes = rows.map((row) => row.map(widthOf));
  const widths: number[] = [];
  for (const row of sizes) for (const [x, size] of row.entries()) widths[x] = Math.max(widths[x] ?? 0, size);
  const whole = widths.reduce((sum, size) => sum + size + 2, -2);
  const lines = rows.map((row, y) => {
    const cells = row.map((cell, x) => cell + " ".repeat((widths[x] ?? 0) - (sizes[y]?.[x] ?? 0)));
    const line = cells.join("  ").trimEnd();
    return whole <= width ? line : cut(line, width);
  });
  return [colors.dim(lines[0] ?? ""), ...lines.slice(1)].join("\n");
}

/** Most cells are plain, and a plan has thousands. */
const widthOf = (text: string): number => (/^[ -~]*$/.test(text) ? text.length : stringWidth(text));

/** A line no wider than the screen; counts columns, not code units. */
export function cut(line: string, width: number): string {
  if (widthOf(line) <= width) return line;
  let kept = "";
  for (const character of line) {
    if (widthOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A name no longer than this, with its beginning and its end: where many begin alike, the end tells them apart. */
export function cutMiddle(name: string, width: number): string {
  const end = Math.floor((width - 1) / 2);
  return name.length <= width ? name : `${name.slice(0, width - 1 - end)}…${name.slice(name.length - end)}`;
}

/** Cells that are escaped already, as a Markdown table. Alignments: l, r or c by column. */
export const markdownTable = (rows: readonly (readonly string[])[], align: readonly string[]): string =>
  toMarkdown(
    rows.map((row) => [...row]),
    { align: [...align], alignDelimiters: false, padding: true },
  );
