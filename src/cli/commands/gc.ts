import { collectGarbage } from "../../app/gc.ts";
import { Stop } from "../../core/failure.ts";
import { openKnownFiles } from "../../edge/files/known-files.ts";
import { fetchedObjects, inventory, remove, storedLegs } from "../../edge/store/inventory.ts";
import { renderCollected } from "../../render/run/gc.ts";
import { type Command, type Input, shared } from "../command.ts";
import { openEdges } from "../edges.ts";

export const command: Command = {
  usage: "[--keep N] [--keep-days DAYS] [--keep-ledger N] [--dry-run] [--json]",
  details:
    "Says what the store holds, and removes from it what is needed no more. Kept are the newest runs of each pipeline, every run that a version, a stage or the ledger names, the runs that made what these reused, and what a run that was killed had finished or fetched. What is remembered of files and pipelines that are gone is forgotten. In the ledger of this repository (refs/mainline/runs/) the newest entries of each pipeline stay, and those of runs that a tag names; the ledger of a remote is not touched. Waits for runs that go on; removes nothing from the work tree.",
  examples: ["mainline gc --dry-run", "mainline gc --keep 3 --keep-days 30"],
  options: {
    keep: { type: "string", value: "N", description: "runs of each pipeline to keep (default: 10)" },
    "keep-days": {
      type: "string",
      value: "DAYS",
      description: "keep runs and entries that are younger too (default: 0)",
    },
    "keep-ledger": {
      type: "string",
      value: "N",
      description: "entries of the ledger of each pipeline to keep (default: 100)",
    },
    "dry-run": { type: "boolean", description: "say what would be removed, and remove nothing" },
    json: shared.json,
  },
  most: 0,
  async run(input, terminal) {
    const now = Date.now();
    const keeping = {
      runs: countOf(input, "keep", 10),
      ledger: countOf(input, "keep-ledger", 100),
      since: now - countOf(input, "keep-days", 0) * 24 * 3600 * 1000,
    };
    const { git, store } = await openEdges(terminal);
    const interrupt = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupt.abort());
    const collected = await collectGarbage(
      {
        keeping,
        dryRun: input.on("dry-run"),
        signal: interrupt.signal,
        onWait: (run) => terminal.err(`waiting for run ${run.slice(0, 12)} to end`),
      },
      {
        ...{ git, store, storedLegs, remove },
        inventory: () => inventory(store.home, now),
        fetchedObjects: () => fetchedObjects(store.home),
        knownFiles: () => openKnownFiles(git.root, store.home),
      },
    );
    if (input.on("json")) terminal.json(collected);
    else terminal.out(renderCollected(collected, terminal));
    return 0;
  },
};

function countOf(input: Input, option: string, usual: number): number {
  const text = input.text(option) ?? String(usual);
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0 && count <= 1_000_000) return count;
  throw new Stop({
    code: "usage",
    command: "gc",
    words: `--${option} ${text}: not a whole number from 0.`,
    hint: null,
  });
}
