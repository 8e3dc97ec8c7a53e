import { collectGarbage } from "../app/gc.ts";
import { Stop } from "../core/failure.ts";
import { inventory, remove, storedLegs } from "../edge/store/inventory.ts";
import { renderCollected } from "../render/gc.ts";
import { type Command, type Input, shared } from "./command.ts";
import { openEdges } from "./edges.ts";

export const command: Command = {
  usage: "[--keep N] [--dry-run] [--json]",
  details:
    "Says what the store holds, and removes from it what is needed no more. Kept are the newest runs of each pipeline, every run that a version, a stage or the ledger names, the runs that made what these reused, and what a run that was killed had finished. Waits for runs that go on; removes nothing from Git and nothing from the work tree.",
  examples: ["mainline gc --dry-run", "mainline gc --keep 3"],
  options: {
    keep: { type: "string", value: "N", description: "runs of each pipeline to keep (default: 10)" },
    "dry-run": { type: "boolean", description: "say what would be removed, and remove nothing" },
    json: shared.json,
  },
  most: 0,
  async run(input, terminal) {
    const keep = keepOf(input);
    const { git, store } = await openEdges(terminal);
    const interrupt = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupt.abort());
    const collected = await collectGarbage(
      {
        keep,
        dryRun: input.on("dry-run"),
        signal: interrupt.signal,
        onWait: (run) => terminal.err(`waiting for run ${run.slice(0, 12)} to end`),
      },
      { git, store, inventory: () => inventory(store.home), storedLegs, remove },
    );
    if (input.on("json")) terminal.json(collected);
    else terminal.out(renderCollected(collected, terminal));
    return 0;
  },
};

function keepOf(input: Input): number {
  const text = input.text("keep") ?? "10";
  const keep = Number(text);
  if (Number.isInteger(keep) && keep >= 0 && keep <= 1_000_000) return keep;
  throw new Stop({ code: "usage", command: "gc", words: `--keep ${text}: not a whole number from 0.`, hint: null });
}
