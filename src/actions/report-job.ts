import * as core from "@actions/core";
import { type FollowUp, reportFollowUp } from "../app/report/report-follow-up.ts";
import { type Reported, type ReportInput, reportOnRunner } from "../app/report/report-on-runner.ts";
import type { RunnerContext, RunnerEdges } from "../app/runner-edges.ts";
import { escapeMarkdown } from "../render/escape.ts";
import { renderFailure } from "../render/failure.ts";
import { judgeInput, requireArtifact } from "./judging.ts";
import { input, runnerEdges, summarize } from "./runner.ts";

/** `report/`: judges what the train job made, says so in the comment and the summary, and fails the job where the policy stops. */
export async function reportJob(context: RunnerContext): Promise<void> {
  const edges = await runnerEdges(context, core.getInput("token"), process.env);
  if (context.triggeredBy !== null) return await followUp(context.triggeredBy, context, edges);
  const asked = { ...judgeInput(context), trainResult: input("train-result") ?? "success" };
  if (asked.trainResult === "success") requireArtifact(asked);
  const { verdict, action } = await report(asked, edges);
  if (asked.trainResult !== "success") core.setFailed("Training did not succeed, so there is nothing to judge.");
  else if (action === "stop") core.setFailed(`The verdict is ${verdict}, and the policy stops there.`);
  else if (action === "warn") core.warning(`The verdict is ${verdict}; the policy only warns.`);
}

/** The comments for a run that could not write them. The check that stops a merge is that run's own, so that a verdict fails nothing here. */
async function followUp(run: number, context: RunnerContext, edges: RunnerEdges): Promise<void> {
  const { file } = judgeInput(context);
  for (const done of await reportFollowUp({ file, run, context }, edges)) await tell(done);
}

async function tell(done: FollowUp): Promise<void> {
  if (done.kind === "reported") return await said(done.reported);
  if (done.kind === "silent") {
    core.info(`Nothing to comment: ${done.words}.`);
    return await summarize(`Nothing to comment: ${escapeMarkdown(done.words, 1000)}.\n`);
  }
  const words = `#${done.pullRequest} gets no comment. ${renderFailure(done.failure, { color: false }).text}`;
  core.warning(words);
  await summarize(`${escapeMarkdown(words, 1000)}\n`);
}

async function report(asked: ReportInput, edges: RunnerEdges): Promise<Reported> {
  const reported = await reportOnRunner(asked, edges);
  await said(reported);
  return reported;
}

async function said({ summary, verdict, action, comment }: Reported): Promise<void> {
  await summarize(summary);
  core.info(`Verdict: ${verdict}; ${comment}.`);
  core.setOutput("verdict", verdict);
  core.setOutput("action", action);
}
