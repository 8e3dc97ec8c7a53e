import { structuredPatch } from "diff";

/** What differs between two texts, as a unified diff without its head, cut: `@@ -1,2 +1,2 @@`, then lines that begin with a blank, - or +. */
export interface LineDiff {
  readonly lines: readonly string[];
  /** How many lines of it were left out. */
  readonly more: number;
}

/** Two texts line by line with a line around each change; `null` where they differ in more places than anybody would read. */
export function lineDiff(before: string, after: string, most: number): LineDiff | null {
  const patch = structuredPatch("", "", before, after, undefined, undefined, { context: 1, maxEditLength: 2000 });
  if (patch === undefined) return null;
  const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...changed.filter((line) => !line.startsWith("\\")),
  ]);
  return { lines: lines.slice(0, most), more: Math.max(0, lines.length - most) };
}
