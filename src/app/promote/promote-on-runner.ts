import { questionOf } from "../../core/attempts/question.ts";
import { Stop } from "../../core/failure.ts";
import type { Acceptable } from "../../core/judgement/acceptance.ts";
import type { Comparison } from "../../core/judgement/judgement.ts";
import { bumpOf } from "../../core/registry/bump-label.ts";
import type { ModelPromotion } from "../../core/registry/decide-promotion.ts";
import { registryOf } from "../../core/registry/registry.ts";
import type { ForgePullRequest } from "../../edge/forge/forge.ts";
import { acceptByReview, mergedHere } from "../judge/accept-by-review.ts";
import { judgeOnRunner, type RunnerJudged, type RunnerJudgeInput } from "../judge/judge-on-runner.ts";
import { recordVerdict, type Verdicts } from "../judge/record-verdict.ts";
import type { RunnerContext, RunnerEdges } from "../runner-edges.ts";
import { trustedRun } from "../trust.ts";
import { decide, type PromoteInput, promote } from "./promote.ts";
import { type Drafts, draftReleases, publishReleases, type Released, type ReleaseEdges } from "./releases.ts";

export interface PromoteEdges extends RunnerEdges, ReleaseEdges {}

export interface RunnerPromoted {
  readonly judged: RunnerJudged;
  readonly results: readonly ModelPromotion[];
  readonly acceptable: Acceptable | null;
  /** Where the policy stopped and the ledger could not be told: why not, in words. */
  readonly unrecorded: string | null;
}

/**
 * Judges the run again by the policy before the push, and promotes: draft releases with the bytes, then the tags in one push, then the releases are
 * published, so that a reader never sees a version without its bytes. A re-run finishes what was left half done. What the policy stops is written into
 * the ledger. Throws Stop.
 */
export async function promoteOnRunner(
  input: RunnerJudgeInput & { now: number },
  edges: PromoteEdges,
): Promise<RunnerPromoted> {
  const { context } = input;
  requireDefaultBranch(context);
  const found = await judgeOnRunner(input, edges);
  await proveReuse(input, found, edges);
  const merged = await edges.forge.mergedPullRequest(context.sha);
  const reviewed = mergedHere(context, merged);
  const { comparison, acceptable } = await acceptByReview(found.comparison, async () => reviewed, edges.forge);
  const judged = { ...found, comparison };
  const promotion = promotionOf(comparison, merged, input);
  if (comparison.judgement.action === "stop")
    return { judged, results: [], acceptable, unrecorded: await recordStopped(promotion, edges) };
  const { by, why } = promotion;
  const results = await release(promotion, { ...judged, by, why, url: context.url }, edges);
  return { judged, results, acceptable, unrecorded: null };
}

function requireDefaultBranch({ ref, defaultBranch }: RunnerContext): void {
  if (ref === `refs/heads/${defaultBranch}`) return;
  throw new Stop({
    code: "not-here",
    words: `Promotion happens on ${defaultBranch}; this is ${ref}.`,
    todo: "Give the job the condition that workflows/mainline.yml has.",
  });
}

function promotionOf(
  comparison: Comparison,
  merged: ForgePullRequest | null,
  { context, now }: { context: RunnerContext; now: number },
): PromoteInput {
  const { actor, sha: commit } = context;
  const { judgement, candidate, policy } = comparison;
  const bump = bumpOf(merged?.labels ?? [], policy.promote.bump);
  return {
    summary: { ...candidate, commit },
    commit,
    judgement,
    question: questionOf(comparison),
    policy: { ...policy, promote: { ...policy.promote, bump } },
    // Who merged is who pushed, but for a merge queue, which merges for the author.
    by: actor.endsWith("[bot]") ? (merged?.author ?? actor) : actor,
    why: merged === null ? `push of ${commit.slice(0, 7)}` : `merge of #${merged.number}`,
    remote: "origin",
    dryRun: false,
    now,
  };
}

async function release(promotion: PromoteInput, judged: Released, edges: PromoteEdges): Promise<ModelPromotion[]> {
  const { commit } = promotion;
  const planned = await decide(promotion, edges.bare);
  const drafted = await draftReleases(planned, commit, judged, edges);
  const results = await promote(promotion, edges.bare);
  // What was decided in the end may be more than was planned: another promotion may have come between.
  const drafts = new Map([...drafted, ...(await draftReleases(added(results, drafted), commit, judged, edges))]);
  await publishReleases(registryOf(await edges.bare.tags()), commit, { judged, drafts }, edges);
  return results;
}

/** The job fails either way, and its report is worth more than how it failed. */
async function recordStopped(judged: Verdicts, { bare }: PromoteEdges): Promise<string | null> {
  try {
    await recordVerdict(judged, "origin", bare);
    return null;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const { failure } = error;
    if (failure.code === "push-refused" || failure.code === "fetch-failed") return failure.words;
    // The entry could not be written here, on a disk that is full say.
    if (failure.code === "git") return `${failure.command}: ${failure.words}`;
    throw error;
  }
}

const added = (results: readonly ModelPromotion[], drafts: Drafts): ModelPromotion[] =>
  results.filter(({ model }) => !drafts.has(model));

/** An artifact of this very run is what the train job beside us made; any other must be proved again. */
async function proveReuse(
  { artifactId, context }: RunnerJudgeInput,
  { workspace }: RunnerJudged,
  edges: PromoteEdges,
): Promise<void> {
  const artifact = await edges.forge.artifact(artifactId);
  if (artifact === null) throw new Stop({ code: "artifact-refused", words: `GitHub has no artifact ${artifactId}` });
  if (artifact.workflowRun === context.workflowRun) return;
  const trusted = await trustedRun(artifact, { workspace, commit: context.sha, context, here: null }, edges);
  if (!trusted.ok) throw new Stop({ code: "artifact-refused", words: trusted.error });
}
