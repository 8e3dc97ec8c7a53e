import * as core from "@actions/core";
import { followRun } from "../app/follow-run.ts";
import { type ReportInput, reportOnRunner } from "../app/report-on-runner.ts";
import type { RunnerContext, RunnerEdges } from "../app/runner-edges.ts";
import { judgeInput, requireArtifact } from "./judging.ts";
import { input, runnerEdges, summarize } from "./runner.ts";

/** `report/`: judges what the train job made, says so in the comment and the summary, and fails the job where the policy stops. */
export async function reportJob(context: RunnerContext): Promise<void> {
  const edges = await runnerEdges(context, core.getInput("token"), process.env);
  if (context.event === "workflow_run") return await reportFollowed(context, edges);
  const asked = { ...judgeInput(context), trainResult: input("train-result") ?? "success" };
  if (asked.trainResult === "success") requireArtifact(asked);
  const { verdict, action } = await report(asked, edges);
  if (asked.trainResult !== "success") core.setFailed("Training did not succeed, so there is nothing to judge.");
  else if (action === "stop") core.setFailed(`The verdict is ${verdict}, and the policy stops there.`);
  else if (action === "warn") core.warning(`The verdict is ${verdict}; the policy only warns.`);
}

/** The comment for a run that could not write one. The check that stops a merge is that run's own, so that a verdict fails nothing here. */
async function reportFollowed(context: RunnerContext, edges: RunnerEdges): Promise<void> {
  const asked = judgeInput(context);
  const followed = await followRun(asked.file, context, edges);
  if ("skipped" in followed) return core.info(`Nothing to do: ${followed.skipped}.`);
  const { artifact } = followed;
  const reason = "in the pull request's own run, whose numbers are its claim";
  await report(
    {
      ...asked,
      context: followed.context,
      artifactId: artifact?.id ?? Number.NaN,
      digest: artifact?.digest ?? "",
      reason,
      trainResult: artifact === null ? "failure" : "success",
    },
    edges,
  );
}

async function report(asked: ReportInput, edges: RunnerEdges) {
  const reported = await reportOnRunner(asked, edges);
  await summarize(reported.summary);
  core.info(`Verdict: ${reported.verdict}; ${reported.comment}.`);
  core.setOutput("verdict", reported.verdict);
  core.setOutput("action", reported.action);
  return reported;
}
