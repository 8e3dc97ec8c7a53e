import type { Diagnostic } from "../lib/diagnostic.ts";

/** Nobody reads more of them, and a stranger's file may have as many as it has characters. */
const mostTold = 100;

/** Problems in the order of the file; of too many the first, and how many there are. */
export function firstProblems(problems: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...problems].sort((a, b) => a.range.start.offset - b.range.start.offset);
  const next = sorted[mostTold];
  if (next === undefined) return sorted;
  const message = `There are ${sorted.length} problems, of which the first ${mostTold} are told.`;
  return [...sorted.slice(0, mostTold), { ...next, code: "too-many", message, hint: null, related: [] }];
}
