import type { Excerpt } from "../../core/changes/excerpts.ts";
import type { LegDifference } from "../../core/changes/leg-differences.ts";
import { lineDiff } from "../../core/changes/line-diff.ts";
import type { Change } from "../../core/judgement/judgement.ts";
import { changeLine } from "../change-line.ts";
import { escapeTerminal } from "../escape.ts";
import type { Paint } from "../paint.ts";
import { cut } from "../table.ts";

export interface Why {
  readonly before: string | null;
  readonly after: string;
  readonly legs: readonly LegDifference[];
  readonly excerpts: readonly Excerpt[];
  /** How many changed files have no excerpt. */
  readonly more: number;
}

/** Terminal text of `mainline why`. */
export function renderWhy({ before, after, legs, excerpts, more }: Why, paint: Paint): string {
  const head =
    before === null ? `Run ${after} has no earlier run to compare with.` : `Run ${after}, compared with ${before}:`;
  return [
    paint.colors.bold(head),
    ...alike(legs, paint).flatMap(({ names, said, lines }) => [`  ${listed(names)}: ${said}`, ...lines]),
    ...excerpts.flatMap((excerpt) => excerptLines(excerpt, paint)),
    ...(more > 0 ? [`and ${more} more files`] : []),
  ].join("\n");
}

interface Alike {
  readonly names: string[];
  readonly said: string;
  readonly lines: readonly string[];
}

/** The legs of a step mostly differ by the same: that is said once, where the first of them stands. */
function alike(legs: readonly LegDifference[], paint: Paint): Alike[] {
  const groups = new Map<string, Alike>();
  for (const { leg, status, changes } of legs) {
    const lines = changes.flatMap((change) => changeLines(change, paint).map((line) => `    ${line}`));
    const said = words[status];
    const key = [said, ...lines].join("\n");
    const group = groups.get(key) ?? { names: [], said, lines };
    group.names.push(leg);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** All of a few names, the first of many. */
const listed = (names: readonly string[]): string =>
  names.length <= 5 ? names.join(", ") : `${names.slice(0, 4).join(", ")} and ${names.length - 4} more`;

const words: Record<LegDifference["status"], string> = {
  same: "the same key, so its result was reused",
  "ran-again":
    "the same key; it ran all the same, because of --force or because there was no result: it had failed, or was there no more",
  different: "its key differs",
  "only-before": "was in the earlier run only",
  "only-after": "is new",
  "unknown-inputs": "its inputs are unknown (none declared), so it always runs",
  "not-run": "was not started in one of the two, so it has no key there",
};

/** A command of several lines is shown by line. */
function changeLines(change: Change, paint: Paint): string[] {
  if (change.kind !== "command" || !`${change.before}${change.after}`.includes("\n")) return [changeLine(change)];
  const diff = lineDiff(ended(change.before ?? ""), ended(change.after ?? ""), 40);
  return diff === null ? [changeLine(change)] : [`command of ${change.step}:`, ...diffLines(diff, paint)];
}

const ended = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);

function excerptLines({ path, what }: Excerpt, paint: Paint): string[] {
  const name = escapeTerminal(path);
  const short = (digest: string) => digest.slice(0, 12);
  if (what.kind === "mode") return [`${name}: is ${what.executable ? "" : "not "}executable now`];
  if (what.kind === "digest") return [`${name}: ${short(what.before)} → ${short(what.after)} (${what.words})`];
  const lines =
    what.kind === "lines"
      ? diffLines(what, paint)
      : [...what.changes.map(keyLine), ...(what.more > 0 ? [`and ${what.more} more keys`] : [])];
  return [paint.colors.bold(`${name}:`), ...lines.map((line) => `  ${line}`)];
}

const keyLine = (change: Change): string => changeLine(change).replace(/^param /, "");

function diffLines({ lines, more }: { lines: readonly string[]; more: number }, { width, colors }: Paint): string[] {
  const painted = lines.map((line) => {
    const safe = cut(escapeTerminal(line), width - 4);
    if (line.startsWith("@@")) return colors.dim(safe);
    return line.startsWith("-") ? colors.red(safe) : line.startsWith("+") ? colors.green(safe) : safe;
  });
  return [...painted, ...(more > 0 ? [`and ${more} more lines`] : [])];
}
