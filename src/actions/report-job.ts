import * as core from "@actions/core";
import { reportOnRunner } from "../app/report-on-runner.ts";
import type { RunnerContext } from "../app/runner-edges.ts";
import { judgeInput, requireArtifact } from "./judging.ts";
import { input, runnerEdges, summarize } from "./runner.ts";

/** `report/`: judges what the train job made, says so in the comment and the summary, and fails the job where the policy stops. */
export async function reportJob(context: RunnerContext): Promise<void> {
  const asked = { ...judgeInput(context), trainResult: input("train-result") ?? "success" };
  if (asked.trainResult === "success") requireArtifact(asked);
  const edges = await runnerEdges(context, core.getInput("token"), process.env);
  const { verdict, action, summary, comment } = await reportOnRunner(asked, edges);
  await summarize(summary);
  core.info(`Verdict: ${verdict}; ${comment}.`);
  core.setOutput("verdict", verdict);
  core.setOutput("action", action);
  if (asked.trainResult !== "success") core.setFailed("Training did not succeed, so there is nothing to judge.");
  else if (action === "stop") core.setFailed(`The verdict is ${verdict}, and the policy stops there.`);
  else if (action === "warn") core.warning(`The verdict is ${verdict}; the policy only warns.`);
}
