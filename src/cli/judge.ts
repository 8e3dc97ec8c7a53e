import { reportJson } from "../render/report-json.ts";
import { renderTerminal } from "../render/report-terminal.ts";
import { type Command, shared } from "./command.ts";
import { acceptOptions, judgeAsked } from "./judging.ts";

export const command: Command = {
  usage: "[RUN] [--json]",
  details:
    "Judges a run by the policy of the merge base with the default branch, against what is in production. Without RUN: the newest run of the source as it is now. Exit code 0 when the policy allows a merge, 1 when it stops it.",
  examples: [
    "mainline judge",
    "mainline judge 0199f3 --json",
    "mainline judge --measure",
    'mainline judge --accept not-comparable -m "new test set, looked at by hand"',
  ],
  options: { config: shared.config, set: shared.set, ...acceptOptions, json: shared.json },
  most: 1,
  async run(input, terminal) {
    const { comparison, context } = await judgeAsked(input, terminal, "branch");
    if (input.on("json")) terminal.json(reportJson(comparison));
    else terminal.out(renderTerminal(comparison, terminal, context));
    return comparison.judgement.action === "stop" ? 1 : 0;
  },
};
