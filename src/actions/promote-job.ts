import { writeFile } from "node:fs/promises";
import * as core from "@actions/core";
import { promoteOnRunner } from "../app/promote/promote-on-runner.ts";
import { contextOf } from "../app/report/report-on-runner.ts";
import type { RunnerContext } from "../app/runner-edges.ts";
import { releaseFiles } from "../edge/bundle/release-files.ts";
import { promotionWords } from "../render/promotion.ts";
import { renderMarkdown } from "../render/report/report-markdown.ts";
import { judgeInput, requireArtifact } from "./judging.ts";
import { runnerEdges, summarize } from "./runner.ts";

/** `promote/`: judges again by the policy before the push, and promotes exactly the bytes that were judged. It never trains. */
export async function promoteJob(context: RunnerContext): Promise<void> {
  const asked = { ...judgeInput(context), now: Math.floor(Date.now() / 1000) };
  requireArtifact(asked);
  const shared = await runnerEdges(context, core.getInput("token"), process.env);
  const edges = {
    ...shared,
    releaseFiles: (bundle: Parameters<typeof releaseFiles>[0], model: string) =>
      releaseFiles(bundle, model, shared.temporary),
    async writeText(name: string, text: string) {
      const file = await shared.temporary(name);
      await writeFile(file, text);
      return file;
    },
  };
  const { judged, results, acceptable, unrecorded } = await promoteOnRunner(asked, edges);
  const { stage } = judged.comparison.policy.promote;
  const words = results.map((result) => promotionWords(result, stage));
  const report = renderMarkdown(judged.comparison, {
    limit: 900_000,
    fullReportUrl: null,
    marker: null,
    context: { ...contextOf(judged, context), acceptable },
  });
  await summarize([...words, "", report].join("\n"));
  for (const line of words) core.info(line);
  const [first] = results;
  core.setOutput("promoted", String(results.some(({ kind }) => kind === "promote")));
  core.setOutput("model", first?.model ?? "");
  core.setOutput("version", first?.version === null || first === undefined ? "" : `v${first.version}`);
  core.setOutput("digest", judged.comparison.candidate.models[0]?.replicates[0]?.sha256 ?? "");
  core.setOutput("reason", words.join(" "));
  const { verdict, action } = judged.comparison.judgement;
  if (unrecorded !== null)
    core.warning(
      `The ledger could not be told of the verdict, so that another run of this source will be judged anew: ${unrecorded}`,
    );
  if (action === "stop") core.setFailed(`The verdict is ${verdict}, and the policy stops there: nothing was promoted.`);
}
