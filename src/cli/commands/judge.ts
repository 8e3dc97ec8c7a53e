import { gateWords } from "../../core/changes/policy-changes.ts";
import { Stop } from "../../core/failure.ts";
import type { Comparison } from "../../core/judgement/judgement.ts";
import { renderExplanation } from "../../render/explain/explain.ts";
import { reportJson } from "../../render/report/report-json.ts";
import { renderTerminal } from "../../render/report/report-terminal.ts";
import { type Command, type Input, shared } from "../command.ts";
import { acceptOptions, judgeAsked } from "../judging.ts";

export const command: Command = {
  usage: "[RUN] [--explain [--gate WORDS]] [--json]",
  details:
    "Judges a run by the policy of the merge base with the default branch, against what is in production. Without RUN: the newest run of the source as it is now. With --explain: each decision as an engineer and as a statistician would read it. Exit code 0 when the policy allows a merge, 1 when it stops it.",
  examples: [
    "mainline judge",
    "mainline judge 0199f3 --json",
    "mainline judge --measure",
    "mainline judge --explain --gate no-worse-than",
    'mainline judge --accept not-comparable -m "new test set, looked at by hand"',
  ],
  options: {
    config: shared.config,
    set: shared.set,
    explain: { type: "boolean", description: "walk through the decisions: data, method, bounds, and what they mean" },
    gate: { type: "string", value: "WORDS", description: "of the gates, those with these words; goes with --explain" },
    ...acceptOptions,
    json: shared.json,
  },
  most: 1,
  async run(input, terminal) {
    const { comparison, context } = await judgeAsked(input, terminal, "branch");
    if (input.on("json")) terminal.json(reportJson(comparison));
    else if (input.on("explain")) terminal.out(renderExplanation(comparison, gateAsked(input, comparison), terminal));
    else terminal.out(renderTerminal(comparison, terminal, context));
    return comparison.judgement.action === "stop" ? 1 : 0;
  },
};

/** Null: all of them. */
function gateAsked(input: Input, { judgement }: Comparison): string | null {
  const asked = input.text("gate");
  const gates = judgement.decisions.map(({ gate }) => gateWords(gate));
  if (asked === undefined || gates.some((words) => words.includes(asked))) return asked ?? null;
  const words = `No gate has the words "${asked}".`;
  throw new Stop({ code: "usage", command: "judge", words, hint: `The gates are: ${gates.join("; ")}.` });
}
