import { findRun } from "../../app/find-run.ts";
import { renderRun } from "../../render/run/runs.ts";
import { type Command, shared } from "../command.ts";
import { openEdges } from "../edges.ts";

export const command: Command = {
  usage: "[RUN] [--json]",
  details:
    "Shows one run: its legs with the time they took, its metrics by replicate, its models with their digests. RUN is an id or the beginning of one; without it, the newest run.",
  examples: ["mainline show", "mainline show 0199f3", "mainline show --json | jq .metrics"],
  options: { json: shared.json },
  most: 1,
  async run(input, terminal) {
    const { store } = await openEdges(terminal);
    const run = await findRun(store, input.args[0] ?? null);
    if (input.on("json")) terminal.json(run);
    else terminal.out(renderRun(run, terminal));
    return 0;
  },
};
