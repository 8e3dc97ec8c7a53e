import { promote } from "../../app/promote/promote.ts";
import { questionOf } from "../../core/attempts/question.ts";
import { Stop } from "../../core/failure.ts";
import { renderPromotion } from "../../render/promotion.ts";
import { renderTerminal } from "../../render/report/report-terminal.ts";
import { type Command, shared } from "../command.ts";
import { acceptOptions, judgeAsked } from "../judging.ts";
import { remoteOf } from "../writing.ts";

export const command: Command = {
  usage: "[--dry-run] [--local]",
  details:
    "Judges the run of this commit's source by the policy of its first parent, and promotes its models: a version tag and a stage tag each, in one push. Runs nothing: what was trained before, on a branch say, is promoted as it is.",
  examples: [
    "mainline promote",
    "mainline promote --dry-run",
    'mainline promote --accept not-comparable -m "new test set"',
  ],
  options: {
    config: shared.config,
    ...acceptOptions,
    "dry-run": { type: "boolean", description: "say what would happen, write nothing" },
    local: { type: "boolean", description: "keep the tags here, though there is a remote" },
    json: shared.json,
  },
  most: 0,
  async run(input, terminal) {
    const { git, workspace, comparison, run, context } = await judgeAsked(input, terminal, "merged");
    const { commit, dirty } = workspace;
    if (commit === null) throw new Stop({ code: "no-commit" });
    if (dirty) throw new Stop({ code: "dirty-tree" });
    if (comparison.judgement.action === "stop" && !input.on("json"))
      terminal.out(`${renderTerminal(comparison, terminal, context)}\n`);
    const by = (await git.identity()).name;
    const remote = await remoteOf(input, git);
    const why = input.text("message") ?? `promoted by ${by}`;
    const { judgement, policy, candidate: summary } = comparison;
    const now = Math.floor(Date.now() / 1000);
    const question = questionOf(comparison);
    const what = { summary: { ...summary, commit }, commit, judgement, question, policy };
    const results = await promote({ ...what, by, why, remote, dryRun: input.on("dry-run"), now }, git);
    if (input.on("json"))
      terminal.json(
        results.map(({ kind, model, version }) => ({ kind, model, version, stage: policy.promote.stage, run: run.id })),
      );
    else terminal.out(renderPromotion(results, { stage: policy.promote.stage, dryRun: input.on("dry-run"), remote }));
    return 0;
  },
};
