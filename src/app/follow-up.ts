import { artifactName, isArtifactName } from "../core/bundle.ts";
import { Stop } from "../core/failure.ts";
import type { ForgeArtifact, ForgePullRequest, ForgeRun } from "../edge/forge/forge.ts";
import { downloadBundle } from "./download-bundle.ts";
import type { Tested } from "./judge-on-runner.ts";
import { fetchCommits, type RunnerContext, type RunnerEdges } from "./runner-edges.ts";
import { findTrusted } from "./trust.ts";
import { type Workspace, workspaceAt } from "./workspace.ts";

/** What is judged for a finished run that could not comment itself. */
export interface FollowUp {
  /** What the run's own job was told, as GitHub has it. */
  readonly context: RunnerContext;
  readonly artifact: ForgeArtifact;
  readonly tested: Tested;
  readonly reused: boolean;
  readonly reason: string;
}

export type Followed =
  | ({ readonly kind: "judge" } & FollowUp)
  /** It failed before there was anything to judge. */
  | { readonly kind: "failed"; readonly context: RunnerContext }
  /** In words: there is nothing to say, or a stranger's mistake. */
  | { readonly kind: "nothing"; readonly words: string };

/**
 * Follows a finished run whose token could not comment (a fork's, Dependabot's) to its pull request. Nothing is taken from the artifact on trust: the
 * pull request is the one whose head GitHub says the run had, the source key is computed from Git, the policy is today's base's.
 * Throws Stop: artifact-refused, forge, git.
 */
export async function followUp(file: string, context: RunnerContext, edges: RunnerEdges): Promise<Followed> {
  if (context.triggeredBy === null) return nothing("the event names no run");
  const run = await edges.forge.workflowRun(context.triggeredBy);
  const skipped = notFollowed(run, context);
  if (skipped !== null) return nothing(skipped);
  const pulls = await edges.forge.openPullRequests(run);
  const [pull, another] = pulls;
  if (!pull) return nothing(`no open pull request has the head ${run.headSha.slice(0, 7)} any more`);
  if (another)
    return nothing(
      `the pull requests ${pulls.map(({ number }) => `#${number}`).join(", ")} have the same head, and GitHub does not say which of them the run was for`,
    );
  const merge = await testMergeOf(pull, edges);
  if (merge === null) return nothing(`#${pull.number} conflicts with its base, so that there is no merge to judge`);
  const today = await workspaceOrWords(file, merge, edges);
  if (typeof today === "string") return nothing(`the pull request's ${file} cannot be read: ${today}`);
  return await find(run, { ...context, ...ofItsOwnJob(run, pull, merge, context) }, today, edges);
}

const nothing = (words: string): Followed => ({ kind: "nothing", words });

/** Only runs that could not comment themselves are followed, and those that were ended on purpose have nothing to say. */
function notFollowed(run: ForgeRun, { repository }: RunnerContext): string | null {
  if (run.repository !== repository) return `it is a run of ${run.repository}`;
  if (run.event !== "pull_request") return `the run was started by ${run.event}, not by a pull request`;
  if (run.headRepository === null) return "the fork is deleted";
  if (run.headRepository === repository && run.actor !== "dependabot[bot]")
    return "the run comments itself: its branch is of this repository";
  return ["success", "failure", "timed_out"].includes(run.conclusion ?? "")
    ? null
    : `the run ended with ${run.conclusion ?? "no conclusion"}`;
}

function ofItsOwnJob(run: ForgeRun, pull: ForgePullRequest, sha: string, { repository }: RunnerContext) {
  return {
    event: "pull_request",
    sha,
    workflowRun: run.id,
    pullRequest: { number: pull.number, head: run.headSha, fork: run.headRepository !== repository },
  };
}

/** GitHub's merge of the pull request's head into its base; null on a conflict. That it is one is asked of Git. */
async function testMergeOf(pull: ForgePullRequest, { bare }: RunnerEdges): Promise<string | null> {
  if (pull.testMerge === null) return null;
  await fetchCommits(bare, [pull.testMerge], true);
  if (await bare.isAncestor(pull.headSha, pull.testMerge)) return pull.testMerge;
  throw new Stop({
    code: "artifact-refused",
    words: `GitHub's test merge ${pull.testMerge.slice(0, 7)} is not one of the head ${pull.headSha.slice(0, 7)}`,
  });
}

/** The run's artifact of this source; else the one that it reused; else the one of a merge with an earlier base. */
async function find(run: ForgeRun, context: RunnerContext, today: Workspace, edges: RunnerEdges): Promise<Followed> {
  const name = artifactName(today.plan.pipeline.name, today.sourceKey);
  const base = await edges.bare.firstParent(context.sha);
  const left = (await edges.forge.artifactsOfRun(run.id)).filter((one) => !one.expired && isArtifactName(one.name));
  const own = left.find((one) => one.name === name);
  const judge = (artifact: ForgeArtifact, treeish: string) =>
    ({
      kind: "judge",
      context,
      artifact,
      tested: { treeish, base },
      reused: false,
      reason: "in the pull request's own run",
    }) as const;
  if (own) return judge(own, context.sha);
  const wanted = { workspace: today, commit: context.sha, context, here: null };
  const trusted = await findTrusted(name, wanted, edges);
  if (trusted.found)
    return { ...judge(trusted.found.artifact, context.sha), reused: true, reason: trusted.found.reason };
  for (const artifact of left.slice(0, 3)) {
    const tree = base === null ? null : await earlierMerge(artifact, today.file, run, base, edges);
    if (tree !== null) return judge(artifact, tree);
  }
  return run.conclusion === "success"
    ? nothing("the run left no artifact of this pull request's source")
    : { kind: "failed", context };
}

/**
 * The base may have moved since the run began. Which one it was merged with is the artifact's own claim: it must be in the history of today's base, and
 * the merge with it, made again here, must have the source key that the artifact is named by. The policy stays today's.
 */
async function earlierMerge(artifact: ForgeArtifact, file: string, run: ForgeRun, base: string, edges: RunnerEdges) {
  const bundle = await downloadBundle(artifact, edges);
  if (!bundle.ok) throw new Stop({ code: "artifact-refused", words: bundle.error });
  const claimed = bundle.value.run.origin?.base ?? "";
  if (!/^[0-9a-f]{40}$/.test(claimed) || !(await edges.bare.isAncestor(claimed, base))) return null;
  const tree = await edges.bare.mergeTree(claimed, run.headSha);
  const trained = tree === null ? null : await workspaceOrWords(file, tree, edges);
  if (trained === null || typeof trained === "string") return null;
  return artifactName(trained.plan.pipeline.name, trained.sourceKey) === artifact.name ? tree : null;
}

async function workspaceOrWords(file: string, treeish: string, { bare }: RunnerEdges): Promise<Workspace | string> {
  try {
    return await workspaceAt({ file, treeish }, bare);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.failure.code === "no-config") return "it is not there";
    if (error.failure.code === "invalid-config") return "it has errors, which its own run names";
    throw error;
  }
}
