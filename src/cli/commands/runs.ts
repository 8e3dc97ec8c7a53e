import { summarise } from "../../core/run/summary.ts";
import { renderRuns } from "../../render/run/runs.ts";
import { type Command, shared } from "../command.ts";
import { openEdges } from "../edges.ts";

export const command: Command = {
  usage: "[--json]",
  details: "Lists the runs in this repository's store, the newest first.",
  examples: ["mainline runs", "mainline runs --json"],
  options: { json: shared.json },
  most: 0,
  async run(input, terminal) {
    const { store } = await openEdges(terminal);
    const runs = await store.runs();
    if (input.on("json"))
      terminal.json(runs.map((run) => ({ status: run.status, dirty: run.dirty, ...summarise(run) })));
    else terminal.out(renderRuns(runs, terminal));
    return 0;
  },
};
