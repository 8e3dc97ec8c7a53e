import type { Change } from "../judgement/judgement.ts";
import type { RecordInput } from "../keys/keys.ts";
import type { RepoPath } from "../plan/leg.ts";
import type { Run } from "../run/run.ts";
import type { LegDifference } from "./leg-differences.ts";
import type { LineDiff } from "./line-diff.ts";

/** What differs inside of a file that is an input of two runs. */
export interface Excerpt {
  readonly path: RepoPath;
  readonly what:
    | { readonly kind: "keys"; readonly changes: readonly Change[]; readonly more: number }
    | ({ readonly kind: "lines" } & LineDiff)
    /** `words`: why no more can be said. */
    | { readonly kind: "digest"; readonly before: string; readonly after: string; readonly words: string }
    | { readonly kind: "mode"; readonly executable: boolean };
}

/** An input whose bytes, or executable bit, differ. */
export interface ChangedInput {
  readonly path: RepoPath;
  readonly before: RecordInput;
  readonly after: RecordInput;
}

/** The changed inputs of all these legs, each pair of contents once however many legs read it. */
export function changedInputs(before: Run, after: Run, legs: readonly LegDifference[]): ChangedInput[] {
  const found = legs.flatMap(({ leg, changes }): ChangedInput[] => {
    const [old, now] = [inputsOf(before, leg), inputsOf(after, leg)];
    return changes.flatMap((change) => {
      if (change.kind !== "input" || change.change !== "changed") return [];
      const [was, is] = [old.get(change.path), now.get(change.path)];
      return was && is ? [{ path: change.path, before: was, after: is }] : [];
    });
  });
  const unique = new Map(found.map((each) => [`${each.path} ${each.before.sha256} ${each.after.sha256}`, each]));
  return [...unique.values()];
}

const inputsOf = (run: Run, leg: string): Map<RepoPath, RecordInput> =>
  new Map(run.legs.find(({ id }) => id === leg)?.record?.inputs.map((input) => [input.path, input]));
