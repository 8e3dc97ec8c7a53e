import { isLuck } from "../../core/attempts/first-verdict.ts";
import type { Judgement } from "../../core/judgement/judgement.ts";
import { verdictIn, writeMessage } from "../../core/registry/payload.ts";
import type { RunSummary } from "../../core/run/run.ts";
import type { Git } from "../../edge/git/git.ts";
import { ledgerFolder, ledgerRef } from "../registry/ledger.ts";
import { type NewRef, writeTags } from "../registry/write-tags.ts";

/** A run as it was judged at a commit. */
export interface Verdicts {
  readonly summary: RunSummary;
  readonly commit: string;
  readonly judgement: Judgement;
  /** `questionOf` the comparison that was judged. */
  readonly question: string;
  /** Unix seconds. */
  readonly now: number;
}

/** Writes a verdict that stops into the ledger, so that another run of the source is no fresh throw. Throws Stop: fetch-failed, push-refused. */
export async function recordVerdict(judged: Verdicts, remote: string, git: Git): Promise<void> {
  const decide = async () => ({ result: null, refs: await newLedgerEntries(judged, git) });
  await writeTags({ remote, refspecs: [ledgerRefspec(judged.summary)] }, decide, git);
}

/** An entry is the same wherever it was written first. The star lets it be missing, and brings what the run was asked later. */
export const ledgerRefspec = (summary: RunSummary): string => `+${ledgerRef(summary)}*:${ledgerRef(summary)}*`;

/**
 * None where the ledger knows all that may be asked of it: a run has one entry, which a revert does not write again, and another for each question that
 * it did not pass.
 */
export async function newLedgerEntries(
  { summary, commit, judgement, question, now }: Verdicts,
  git: Git,
): Promise<NewRef[]> {
  const { verdict } = judgement;
  const known = await git.tagsBelow(ledgerFolder, `${ledgerRef(summary)}*`);
  const asked = known.some(({ message }) => verdictIn(message)?.question === question);
  if (known.length > 0 && (asked || !isLuck(verdict))) return [];
  const name = known.length === 0 ? summary.run : `${summary.run}-${question.slice(0, 16)}`;
  const payload = { mainline: 1, kind: "run", summary, verdict, question } as const;
  const message = writeMessage(`Run ${summary.run} of ${summary.pipeline}`, payload);
  return [{ ref: `${ledgerFolder}${name}`, name, commit, message, time: now }];
}
