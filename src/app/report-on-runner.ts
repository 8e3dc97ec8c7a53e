import { nextVersion } from "../core/next-tags.ts";
import { escapeMarkdown } from "../render/escape.ts";
import { renderMarkdown } from "../render/report-markdown.ts";
import type { ReportContext } from "../render/report-words.ts";
import { keepComment } from "./comment.ts";
import { judgeOnRunner, type RunnerJudged, type RunnerJudgeInput } from "./judge-on-runner.ts";
import type { RunnerContext, RunnerEdges } from "./runner-edges.ts";

export interface ReportInput extends RunnerJudgeInput {
  /** `needs.train.result`. */
  readonly trainResult: string;
  /** It is a run of somebody whose workflow may not be ours, told by the workflow that follows. */
  readonly claimed: boolean;
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
  // By its file: a name is not known where mainline.yml itself is broken.
  const marker = `<!-- mainline:report:${input.file} -->`;
  const number = input.context.pullRequest?.number ?? null;
  if (input.trainResult !== "success") {
    const text = nothingToJudge(input);
    return {
      verdict: "fail",
      action: "stop",
      summary: text,
      comment: await keepComment(`${marker}\n${text}`, marker, number, edges.forge),
    };
  }
  const judged = await judgeOnRunner(input, edges);
  const context = { ...contextOf(judged, input.context), claimed: input.claimed };
  const fullReportUrl = `${input.context.url}/actions/runs/${input.context.workflowRun}`;
  const render = (limit: number, mark: string | null) =>
    renderMarkdown(judged.comparison, { limit, fullReportUrl, marker: mark, context });
  const { verdict, action } = judged.comparison.judgement;
  return {
    verdict,
    action,
    summary: render(900_000, null),
    comment: await keepComment(render(65_000, marker), marker, number, edges.forge),
  };
}

function nothingToJudge({ file, trainResult, claimed, context }: ReportInput): string {
  const training = trainResult === "failure" ? "training failed" : `training was ${escapeMarkdown(trainResult)}`;
  const what = claimed ? "the run failed, and left nothing to judge" : training;
  return `## ❌ ${escapeMarkdown(file)}: ${what}\n\nThere is nothing to judge. [The log of the run](${context.url}/actions/runs/${context.workflowRun}) says why.\n`;
}

export function contextOf({ comparison, registry }: RunnerJudged, { event, sha }: RunnerContext): ReportContext {
  const { bump } = comparison.policy.promote;
  const next = comparison.candidate.models.map(({ name }) => ({
    model: name,
    version: nextVersion(registry, name, sha, bump).version,
  }));
  return {
    next,
    claimed: false,
    where: event === "pull_request" ? "pull-request" : event === "merge_group" ? "merge-group" : "push",
  };
}
