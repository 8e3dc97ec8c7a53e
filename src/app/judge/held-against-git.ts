import type { BaselineState } from "../../core/judgement/judgement.ts";
import { type SourceRecord, sourceKey } from "../../core/keys/keys.ts";
import { examChangesInGit } from "../../core/run/exam-in-git.ts";
import type { RunSummary } from "../../core/run/run.ts";

/**
 * That two runs had one exam is what they say themselves: where Git knows better, they are not comparable. A source that cannot be read, or is not the
 * run's, says nothing.
 */
export async function heldAgainstGit(
  state: BaselineState,
  evaluation: string | null,
  { candidate, source }: { candidate: RunSummary; source: SourceRecord },
  sourceAt: (commit: string) => Promise<SourceRecord | null>,
): Promise<BaselineState> {
  if (state.kind === "absent" || !state.comparable.ok || evaluation === null || candidate.exam === null) return state;
  const { commit } = state.summary;
  const theirs = commit === null ? null : await sourceAt(commit);
  const known = theirs !== null && isOf(theirs, state.summary) && isOf(source, candidate);
  const changed = known ? examChangesInGit(theirs, source, evaluation) : [];
  return changed.length === 0 ? state : { ...state, comparable: { ok: false, changed: shown(changed), why } };
}

const why = "the run says that the exam is the same, and Git that it is not";

const isOf = (source: SourceRecord, summary: RunSummary): boolean => sourceKey(source) === summary.sourceKey;

/** More than a few say no more than a few. */
const shown = (changed: readonly string[]): string[] =>
  changed.length > 8 ? [...changed.slice(0, 8), `${changed.length - 8} more`] : [...changed];
