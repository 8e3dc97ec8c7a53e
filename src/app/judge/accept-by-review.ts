import { Stop } from "../../core/failure.ts";
import { type Acceptable, acceptancesIn, accepting, isSoft } from "../../core/judgement/acceptance.ts";
import type { Comparison } from "../../core/judgement/judgement.ts";
import type { Forge, ForgePullRequest } from "../../edge/forge/forge.ts";
import type { RunnerContext } from "../runner-edges.ts";

/** A pull request, and its head that was judged. */
export interface Reviewed {
  readonly number: number;
  readonly head: string;
  readonly author: string | null;
}

export interface ByReview {
  readonly comparison: Comparison;
  readonly acceptable: Acceptable | null;
}

/**
 * Where the policy stops for something that a person may accept: whether somebody who may write to the repository, and has not opened the pull request,
 * did so in a review of the very head that was judged. Nothing is asked of GitHub where the policy does not stop.
 */
export async function acceptByReview(
  comparison: Comparison,
  pullRequest: () => Promise<Reviewed | null>,
  forge: Forge,
): Promise<ByReview> {
  const { judgement } = comparison;
  if (judgement.action !== "stop" || !isSoft(judgement.verdict)) return { comparison, acceptable: null };
  try {
    const reviewed = await pullRequest();
    return reviewed === null ? { comparison, acceptable: null } : await lookUp(comparison, reviewed, forge);
  } catch (error) {
    // What GitHub does not tell accepts nothing, and hides no report.
    if (!(error instanceof Stop) || error.failure.code !== "forge") throw error;
    const { call, words } = error.failure;
    return { comparison, acceptable: { head: null, refused: [`GitHub does not tell of reviews (${call}): ${words}`] } };
  }
}

async function lookUp(comparison: Comparison, { number, head, author }: Reviewed, forge: Forge): Promise<ByReview> {
  const { judgement, pipeline } = comparison;
  const asked = { verdict: judgement.verdict, pipeline, head, author };
  const { found, refused } = acceptancesIn(await forge.reviews(number), asked);
  const mayNot: string[] = [];
  for (const acceptance of found.slice(0, mostAsked)) {
    if (await forge.mayWrite(acceptance.by))
      return { comparison: { ...comparison, judgement: accepting(judgement, acceptance) }, acceptable: null };
    mayNot.push(`${acceptance.by}, whose review accepts it, may not write to this repository`);
  }
  return { comparison, acceptable: { head, refused: [...refused, ...mayNot] } };
}

/** Each is a question to GitHub: strangers may write any number of reviews. */
const mostAsked = 10;

/** The pull request whose merge a commit of the default branch is: one that went elsewhere, or that only brought the commit along, was not reviewed for it. */
export const mergedHere = ({ sha, defaultBranch }: RunnerContext, merged: ForgePullRequest | null): Reviewed | null =>
  merged?.base === defaultBranch && merged.mergeCommit === sha ? { ...merged, head: merged.headSha } : null;

/** The pull request that an event is about: of a queue's group, that which was added to it last. */
export async function reviewedIn({ event, ref, pullRequest }: RunnerContext, forge: Forge): Promise<Reviewed | null> {
  if (pullRequest !== null) return pullRequest;
  const queued = event === "merge_group" ? ref.match(/\/pr-(\d+)-[0-9a-f]+$/)?.[1] : undefined;
  if (queued === undefined) return null;
  const { number, headSha, author } = await forge.pullRequest(Number(queued));
  return { number, head: headSha, author };
}
