import { type Attempts, readAttempts, withAttempts, writeAttempts } from "../../core/attempts/attempts.ts";
import { recipeOf } from "../../core/attempts/recipe.ts";
import { bumpOf } from "../../core/registry/bump-label.ts";
import { nextVersion } from "../../core/registry/next-tags.ts";
import { escapeMarkdown } from "../../render/escape.ts";
import { renderMarkdown } from "../../render/report/report-markdown.ts";
import type { ReportContext } from "../../render/report/report-words.ts";
import { acceptByReview, reviewedIn } from "../judge/accept-by-review.ts";
import { judgeOnRunner, type RunnerJudged, type RunnerJudgeInput } from "../judge/judge-on-runner.ts";
import type { RunnerContext, RunnerEdges } from "../runner-edges.ts";
import { keepComment, type StandingComment, standingComment } from "./comment.ts";

export interface ReportInput extends RunnerJudgeInput {
  /** `needs.train.result`. */
  readonly trainResult: string;
}

export interface Reported {
  readonly verdict: string;
  readonly action: "merge" | "warn" | "stop";
  readonly summary: string;
  /** What became of the comment, in words. */
  readonly comment: string;
}

/** Judges, writes the comment, and answers what the job's summary says. A comment that cannot be written changes no verdict. */
export async function reportOnRunner(input: ReportInput, edges: RunnerEdges): Promise<Reported> {
  const { file, context, trainResult } = input;
  if (trainResult !== "success") {
    const what = `training ${trainResult === "failure" ? "failed" : `was ${escapeMarkdown(trainResult)}`}`;
    return await reportFailure({ file, context, what }, edges);
  }
  const judged = await judgeOnRunner(input, edges);
  return await reportJudged(judged, { file, context, claimed: false, fullReport: context.workflowRun }, edges);
}

/** Says that there is nothing to judge, and where to look. `what` is Markdown, and goes on from the file's name. */
export async function reportFailure(
  { file, context, what }: { file: string; context: RunnerContext; what: string },
  { forge }: RunnerEdges,
): Promise<Reported> {
  const log = `${context.url}/actions/runs/${context.workflowRun}`;
  const summary = `## ❌ ${escapeMarkdown(file)}: ${what}\n\nThere is nothing to judge. [The log of the run](${log}) says why.\n`;
  const marker = markerOf(file);
  const standing = await standingComment(marker, context.pullRequest, forge);
  // What was judged before is remembered through a run that failed.
  const body = `${headOf(marker, attemptsOf(standing))}\n${summary}`;
  const comment = await keepComment(body, marker, standing, forge);
  return { verdict: "fail", action: "stop", summary, comment };
}

export interface JudgedReport {
  readonly file: string;
  readonly context: RunnerContext;
  /** The numbers come from a run that nobody here vouches for. */
  readonly claimed: boolean;
  /** The workflow run whose summary has all of the report. */
  readonly fullReport: number;
}

/** Says what was judged. */
export async function reportJudged(
  judged: RunnerJudged,
  { file, context, claimed, fullReport }: JudgedReport,
  { forge }: RunnerEdges,
): Promise<Reported> {
  const marker = markerOf(file);
  const standing = await standingComment(marker, context.pullRequest, forge);
  const { comparison: known, attempts } = knowing(attemptsOf(standing), judged);
  const { comparison, acceptable } = await acceptByReview(known, () => reviewedIn(context, forge), forge);
  const words = { ...contextOf(judged, context), claimed, acceptable };
  const fullReportUrl = `${context.url}/actions/runs/${fullReport}`;
  const render = (limit: number, head: string | null) =>
    renderMarkdown(comparison, { limit, fullReportUrl, marker: head, context: words });
  const { verdict, action } = comparison.judgement;
  const comment = await keepComment(render(65_000, headOf(marker, attempts)), marker, standing, forge);
  return { verdict, action, summary: render(900_000, null), comment };
}

/** By the file: a name is not known where mainline.yml itself is broken. */
const markerOf = (file: string): string => `<!-- mainline:report:${file} -->`;

/** Null where nobody can know: outside of a pull request, or where its comments cannot be read. */
const attemptsOf = (standing: StandingComment): Attempts | null =>
  standing.known ? readAttempts(standing.comment?.body ?? "") : null;

const knowing = (before: Attempts | null, { comparison, workspace }: RunnerJudged) =>
  before === null ? { comparison, attempts: null } : withAttempts(comparison, recipeOf(workspace.sourceRecord), before);

/** What stands hidden above the report. */
const headOf = (marker: string, attempts: Attempts | null): string =>
  attempts === null || attempts.count === 0 ? marker : `${marker}\n${writeAttempts(attempts)}`;

export function contextOf(
  { comparison, registry, editsWorkflows }: RunnerJudged,
  context: RunnerContext,
): ReportContext {
  const { event, sha, pullRequest } = context;
  const bump = bumpOf(pullRequest?.labels ?? [], comparison.policy.promote.bump);
  const next = comparison.candidate.models.map(({ name }) => ({
    model: name,
    version: nextVersion(registry, name, sha, bump).version,
  }));
  return {
    next,
    claimed: false,
    acceptable: null,
    editsWorkflows: editsWorkflows && event !== "push",
    where: event === "pull_request" ? "pull-request" : event === "merge_group" ? "merge-group" : "push",
  };
}
