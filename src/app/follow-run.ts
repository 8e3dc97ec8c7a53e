import { artifactName } from "../core/bundle.ts";
import { Stop } from "../core/failure.ts";
import type { ForgeArtifact, ForgePullRequest, ForgeRun } from "../edge/forge/forge.ts";
import { fetchCommits, type RunnerContext, type RunnerEdges } from "./runner-edges.ts";
import { workspaceAt } from "./workspace.ts";

/** The pull request that a finished run belongs to, and the run's artifact, as GitHub and Git have them. */
export interface Followed {
  /** What the run's own job would have been told, but for the token. */
  readonly context: RunnerContext;
  /** Null: the run left no artifact of this source. */
  readonly artifact: ForgeArtifact | null;
}

/**
 * Follows a finished run whose token could not comment (a fork's, Dependabot's) to its pull request. Nothing is taken from the artifact: the
 * pull request is the one whose head GitHub says the run had, the source key is computed from Git. Null, in words, where there is nothing to
 * follow. Throws Stop: artifact-refused, no-config, invalid-config, forge.
 */
export async function followRun(
  file: string,
  context: RunnerContext,
  edges: RunnerEdges,
): Promise<Followed | { skipped: string }> {
  if (context.triggeredBy === null) return { skipped: "the event names no run" };
  const run = await edges.forge.workflowRun(context.triggeredBy);
  const skipped = notOurs(run, context);
  if (skipped !== null) return { skipped };
  const pull = await edges.forge.openPullRequest(run);
  if (pull === null) return { skipped: `no open pull request has the head ${run.headSha.slice(0, 7)} any more` };
  const sha = await testMergeOf(pull, edges);
  const { plan, sourceKey } = await workspaceAt({ file, treeish: sha }, edges.bare);
  const name = artifactName(plan.pipeline.name, sourceKey);
  const artifact = (await edges.forge.artifactsOfRun(run.id)).find((one) => one.name === name && !one.expired) ?? null;
  return {
    context: {
      ...context,
      event: "pull_request",
      sha,
      workflowRun: run.id,
      pullRequest: { number: pull.number, head: pull.headSha, fork: run.headRepository !== context.repository },
    },
    artifact,
  };
}

/** Only runs that could not comment themselves are followed. */
function notOurs(run: ForgeRun, { repository }: RunnerContext): string | null {
  if (run.repository !== repository) return `it is a run of ${run.repository}`;
  if (run.event !== "pull_request") return `the run was started by ${run.event}, not by a pull request`;
  if (run.headRepository === null) return "the fork is deleted";
  const commentsItself = run.headRepository === repository && run.actor !== "dependabot[bot]";
  return commentsItself ? "the run comments itself: its branch is of this repository" : null;
}

/** GitHub's merge of the pull request's head into its base; that it is one is asked of Git. */
async function testMergeOf(pull: ForgePullRequest, { bare }: RunnerEdges): Promise<string> {
  if (pull.testMerge === null)
    throw new Stop({
      code: "artifact-refused",
      words: "GitHub has no test merge of its pull request: it has conflicts",
    });
  await fetchCommits(bare, [pull.testMerge], true);
  if (await bare.isAncestor(pull.headSha, pull.testMerge)) return pull.testMerge;
  throw new Stop({
    code: "artifact-refused",
    words: `GitHub's test merge ${pull.testMerge.slice(0, 7)} is not one of the head ${pull.headSha.slice(0, 7)}`,
  });
}
