import { bumpOf } from "../core/bump-label.ts";
import type { ModelPromotion } from "../core/decide-promotion.ts";
import { Stop } from "../core/failure.ts";
import { questionOf } from "../core/question.ts";
import { registryOf } from "../core/registry.ts";
import { judgeOnRunner, type RunnerJudged, type RunnerJudgeInput } from "./judge-on-runner.ts";
import { decide, type PromoteInput, promote } from "./promote.ts";
import { recordVerdict, type Verdicts } from "./record-verdict.ts";
import { type Drafts, draftReleases, publishReleases, type ReleaseEdges } from "./releases.ts";
import type { RunnerEdges } from "./runner-edges.ts";
import { trustedRun } from "./trust.ts";

export interface PromoteEdges extends RunnerEdges, ReleaseEdges {}

export interface RunnerPromoted {
  readonly judged: RunnerJudged;
  readonly results: readonly ModelPromotion[];
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
  if (context.ref !== `refs/heads/${context.defaultBranch}`) {
    throw new Stop({
      code: "not-here",
      words: `Promotion happens on ${context.defaultBranch}; this is ${context.ref}.`,
      todo: "Give the job the condition that workflows/mainline.yml has.",
    });
  }
  const judged = await judgeOnRunner(input, edges);
  await proveReuse(input, judged, edges);
  const { comparison } = judged;
  const merged = await edges.forge.mergedPullRequest(context.sha);
  // Who merged is who pushed, but for a merge queue, which merges for the author.
  const by = context.actor.endsWith("[bot]") ? (merged?.author ?? context.actor) : context.actor;
  const { promote: asked } = comparison.policy;
  const policy = { ...comparison.policy, promote: { ...asked, bump: bumpOf(merged?.labels ?? [], asked.bump) } };
  const why = merged === null ? `push of ${context.sha.slice(0, 7)}` : `merge of #${merged.number}`;
  const promotion: PromoteInput = {
    summary: { ...comparison.candidate, commit: context.sha },
    commit: context.sha,
    judgement: comparison.judgement,
    question: questionOf(comparison),
    policy,
    by,
    why,
    remote: "origin",
    dryRun: false,
    now: input.now,
  };
  if (comparison.judgement.action === "stop")
    return { judged, results: [], unrecorded: await recordStopped(promotion, edges) };
  const released = { ...judged, by, why, url: context.url };
  const planned = await decide(promotion, edges.bare);
  const drafted = await draftReleases(planned, context.sha, released, edges);
  const results = await promote(promotion, edges.bare);
  // What was decided in the end may be more than was planned: another promotion may have come between.
  const drafts = new Map([...drafted, ...(await draftReleases(added(results, drafted), context.sha, released, edges))]);
  await publishReleases(registryOf(await edges.bare.tags()), context.sha, { judged: released, drafts }, edges);
  return { judged, results, unrecorded: null };
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
