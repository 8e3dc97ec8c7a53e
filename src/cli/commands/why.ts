import { stat } from "node:fs/promises";
import { join } from "node:path";
import { findRun } from "../../app/find-run.ts";
import { excerptsOf } from "../../app/judge/excerpts.ts";
import { legDifferences } from "../../core/changes/leg-differences.ts";
import { Stop } from "../../core/failure.ts";
import type { Run } from "../../core/run/run.ts";
import { renderWhy } from "../../render/run/why.ts";
import { type Command, shared } from "../command.ts";
import { openEdges } from "../edges.ts";

export const command: Command = {
  usage: "[STEP] [RUN] [RUN] [--json]",
  details:
    "Compares the key records of two runs leg by leg, and names exactly the params, inputs and words that differ, in a params file by key and in other texts by line: why the later run ran what it ran. Without runs: the newest against the one before it.",
  examples: ["mainline why", "mainline why train", "mainline why train 0199f2 0199f3 --json"],
  options: { json: shared.json },
  most: 3,
  async run(input, terminal) {
    const edges = await openEdges(terminal);
    const { store } = edges;
    const [step, first, second] = input.args;
    const after = await findRun(store, second ?? first ?? null);
    const before = await earlier(store, after, second === undefined ? null : (first ?? null));
    const differences = legDifferences(before, after).filter(
      ({ leg }) => step === undefined || leg === step || leg.startsWith(`${step}@`) || leg.startsWith(`${step}+`),
    );
    if (step !== undefined && differences.length === 0) {
      const known = [...new Set(after.legs.map((leg) => leg.step))].join(", ");
      throw new Stop({
        code: "usage",
        command: "why",
        words: `No leg of run ${after.id} belongs to "${step}".`,
        hint: `Its steps are ${known}.`,
      });
    }
    const inside = before
      ? await excerptsOf(before, after, differences, { ...edges, sizeHere: sizeIn(edges.git.root) })
      : { excerpts: [], more: 0 };
    const why = { before: before?.id ?? null, after: after.id, legs: differences, ...inside };
    if (input.on("json")) terminal.json(why);
    else terminal.out(renderWhy(why, terminal));
    return 0;
  },
};

const sizeIn = (root: string) => async (path: string) => (await stat(join(root, path))).size;

async function earlier(store: Parameters<typeof findRun>[0], after: Run, asked: string | null): Promise<Run | null> {
  if (asked !== null) return await findRun(store, asked);
  return (await store.runs()).find((run) => run.id < after.id && run.pipeline === after.pipeline) ?? null;
}
