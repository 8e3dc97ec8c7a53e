import * as core from "@actions/core";
import { type Followed, followUp } from "../app/follow-up.ts";
import { type ReportInput, reportOnRunner } from "../app/report-on-runner.ts";
import type { RunnerContext, RunnerEdges } from "../app/runner-edges.ts";
import { Stop } from "../core/failure.ts";
import { escapeMarkdown, escapeTerminal } from "../render/escape.ts";
import { judgeInput, requireArtifact } from "./judging.ts";
import { input, runnerEdges, summarize } from "./runner.ts";

/** `report/`: judges what the train job made, says so in the comment and the summary, and fails the job where the policy stops. */
export async function reportJob(context: RunnerContext): Promise<void> {
  const edges = await runnerEdges(context, core.getInput("token"), process.env);
  if (context.event === "workflow_run") return await reportFollowed(context, edges);
  const asked = { ...judgeInput(context), trainResult: input("train-result") ?? "success", claimed: false };
  if (asked.trainResult === "success") requireArtifact(asked);
  const { verdict, action } = await report(asked, edges);
  if (asked.trainResult !== "success") core.setFailed("Training did not succeed, so there is nothing to judge.");
  else if (action === "stop") core.setFailed(`The verdict is ${verdict}, and the policy stops there.`);
  else if (action === "warn") core.warning(`The verdict is ${verdict}; the policy only warns.`);
}

/**
 * The comment for a run that could not write one. The check that stops a merge is that run's own, and what a stranger's pull request holds must not
 * fail a job of the default branch: a refusal is a warning.
 */
async function reportFollowed(context: RunnerContext, edges: RunnerEdges): Promise<void> {
  const asked = judgeInput(context);
  try {
    const followed = await followUp(asked.file, context, edges);
    if (followed.kind === "nothing") await say(`Nothing to do: ${followed.words}.`);
    else await report({ ...asked, ...toJudge(followed), claimed: true }, edges);
  } catch (error) {
    if (!(error instanceof Stop) || error.failure.code !== "artifact-refused") throw error;
    core.warning(await say(`The run's artifact is refused: ${escapeTerminal(error.failure.words)}.`));
  }
}

function toJudge(followed: Exclude<Followed, { kind: "nothing" }>) {
  if (followed.kind === "failed") return { context: followed.context, trainResult: "failure" };
  const { context, artifact, tested, reused, reason } = followed;
  return {
    context,
    tested,
    reused,
    reason,
    trainResult: "success",
    artifactId: artifact.id,
    digest: artifact.digest ?? "",
  };
}

async function say(words: string): Promise<string> {
  await summarize(`${escapeMarkdown(words)}\n`);
  core.info(words);
  return words;
}

async function report(asked: ReportInput, edges: RunnerEdges) {
  const reported = await reportOnRunner(asked, edges);
  await summarize(reported.summary);
  core.info(`Verdict: ${reported.verdict}; ${reported.comment}.`);
  core.setOutput("verdict", reported.verdict);
  core.setOutput("action", reported.action);
  return reported;
}
