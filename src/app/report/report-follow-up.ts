import { type Failure, Stop } from "../../core/failure.ts";
import type { ForgePullRequest, ForgeRun } from "../../edge/forge/forge.ts";
import { judgeOnRunner } from "../judge/judge-on-runner.ts";
import { fetchCommits, type RunnerContext, type RunnerEdges } from "../runner-edges.ts";
import { type Workspace, workspaceAt } from "../workspace.ts";
import { falseClaim } from "./false-claim.ts";
import { type FollowedResult, resultOf } from "./followed-result.ts";
import { type Reported, reportFailure, reportJudged } from "./report-on-runner.ts";

/** What became of a finished run, or of one pull request that it may belong to. */
export type FollowUp =
  | { readonly kind: "reported"; readonly pullRequest: number; readonly reported: Reported }
  /** Nothing is to be said, in words that go on from "nothing to comment". */
  | { readonly kind: "silent"; readonly words: string }
  /** Something of a stranger's is not as it should be. */
  | { readonly kind: "refused"; readonly pullRequest: number; readonly failure: Failure };

export interface FollowUpInput {
  readonly file: string;
  /** The run that ended. */
  readonly run: number;
  /** Of the job that follows it. */
  readonly context: RunnerContext;
}

/**
 * Comments for a finished run whose token could not (a fork's, Dependabot's). The pull requests are those whose head GitHub says the run had; what
 * would be judged is computed from GitHub's test merge. Nothing that a stranger can write fails this: only GitHub itself does. Throws Stop.
 */
export async function reportFollowUp(input: FollowUpInput, edges: RunnerEdges): Promise<FollowUp[]> {
  const run = await edges.forge.workflowRun(input.run);
  const words = leftAlone(run, input.context);
  if (words !== null) return [{ kind: "silent", words }];
  const pulls = await edges.forge.openPullRequests(run);
  if (pulls.length === 0)
    return [{ kind: "silent", words: `no open pull request has the head ${run.headSha.slice(0, 7)} any more` }];
  const done: FollowUp[] = [];
  for (const pull of pulls) done.push(await refusing(pull, () => follow(input, { run, pull, pulls }, edges)));
  return done;
}

/** Only runs that could not comment themselves are followed, and only to an end that says something. */
function leftAlone(run: ForgeRun, { repository }: RunnerContext): string | null {
  if (run.repository !== repository) return `it is a run of ${run.repository}`;
  if (run.event !== "pull_request") return `the run was started by ${run.event}, not by a pull request`;
  if (run.headRepository === null) return "the fork is deleted";
  if (run.headRepository === repository && run.actor !== "dependabot[bot]")
    return "the run comments itself: its branch is of this repository";
  if (run.conclusion === null) return "the run was started again, and its end will be followed";
  const ended = run.conclusion === "success" || run.conclusion === "failure" || run.conclusion === "timed_out";
  return ended ? null : `the run ended as ${run.conclusion}, which says nothing of the change`;
}

/** What a stranger's tree or artifact is like fails no job of the default branch. */
async function refusing({ number }: ForgePullRequest, work: () => Promise<FollowUp>): Promise<FollowUp> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Stop) || error.failure.code !== "artifact-refused") throw error;
    return { kind: "refused", pullRequest: number, failure: error.failure };
  }
}

interface Asked {
  readonly run: ForgeRun;
  readonly pull: ForgePullRequest;
  /** All that have this head. */
  readonly pulls: readonly ForgePullRequest[];
}

async function follow(input: FollowUpInput, { run, pull, pulls }: Asked, edges: RunnerEdges): Promise<FollowUp> {
  const { file } = input;
  const silent = (words: string): FollowUp => ({ kind: "silent", words: `#${pull.number} ${words}` });
  const merge = await edges.forge.testMerge(pull.number);
  if (merge === null) return silent("conflicts with its base, so that there is no merge to judge");
  await fetchCommits(edges.bare, [merge], true);
  if ((await edges.bare.commit(`${merge}^2`)) !== run.headSha) return silent("has another head by now");
  const context = ownContext(merge, run, pull, input.context);
  const failed = async (what: string) => reported(pull, await reportFailure({ file, context, what }, edges));
  const workspace = await readable(file, merge, edges);
  if (workspace === "missing") return silent(`has no ${file}`);
  if (workspace === "invalid") return await failed("not valid, so that nothing can be trained");
  const alone = pulls.length === 1;
  const result = await resultOf({ run, context, workspace, alone }, edges);
  if (result !== null) {
    const job = input.context.workflowRun;
    return reported(pull, await reportResult(result, { file, run, context, job }, edges));
  }
  if (!alone) return silent(`has the head of ${others(pulls, pull)} too: whose run it was is not known`);
  if (run.conclusion === "success") return silent("is of another source than what its run left");
  return await failed("the run of this pull request failed");
}

const reported = ({ number }: ForgePullRequest, told: Reported): FollowUp => ({
  kind: "reported",
  pullRequest: number,
  reported: told,
});

const others = (pulls: readonly ForgePullRequest[], pull: ForgePullRequest): string =>
  pulls
    .filter((one) => one !== pull)
    .map(({ number }) => `#${number}`)
    .join(", ");

/** The pull request's own pipeline; a stranger's may be broken. */
async function readable(
  file: string,
  merge: string,
  { bare }: RunnerEdges,
): Promise<Workspace | "missing" | "invalid"> {
  try {
    return await workspaceAt({ file, treeish: merge }, bare);
  } catch (error) {
    if (error instanceof Stop && error.failure.code === "no-config") return "missing";
    if (error instanceof Stop && error.failure.code === "invalid-config") return "invalid";
    throw error;
  }
}

/** What the run's own job would have been told, but for the token. */
function ownContext(sha: string, run: ForgeRun, pull: ForgePullRequest, context: RunnerContext): RunnerContext {
  const fork = run.headRepository !== context.repository;
  const pullRequest = { number: pull.number, head: pull.headSha, author: pull.author, fork, labels: pull.labels };
  const { event, path: workflow, id: workflowRun, attempt, actor } = run;
  return { ...context, event, sha, workflow, workflowRun, attempt, actor, pullRequest };
}

async function reportResult(
  result: FollowedResult,
  { file, run, context, job }: { file: string; run: ForgeRun; context: RunnerContext; job: number },
  edges: RunnerEdges,
): Promise<Reported> {
  const judged = await judgeOnRunner({ ...result, file, context, accept: null }, edges);
  const claimed = !result.reused;
  const wrong = claimed ? await falseClaim(judged.bundle.run, { run, merge: context.sha, bare: edges.bare }) : null;
  if (wrong !== null) throw new Stop({ code: "artifact-refused", words: wrong });
  // The summary of the run itself is a stranger's; this job's has all of the report too.
  return await reportJudged(judged, { file, context, claimed, fullReport: job }, edges);
}
