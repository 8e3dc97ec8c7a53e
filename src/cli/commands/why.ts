import { stat } from "node:fs/promises";
import { join } from "node:path";
import { findRun } from "../../app/find-run.ts";
import { excerptsOf } from "../../app/judge/excerpts.ts";
import { legDifferences } from "../../core/changes/leg-differences.ts";
import { Stop } from "../../core/failure.ts";
import type { Run } from "../../core/run/run.ts";
import type { Store } from "../../edge/store/store.ts";
import { nearest } from "../../lib/nearest.ts";
import { renderWhy } from "../../render/run/why.ts";
import { type Command, shared } from "../command.ts";
import { openEdges } from "../edges.ts";

export const command: Command = {
  usage: "[STEP] [RUN] [RUN] [--json]",
  details:
    "Compares the key records of two runs leg by leg, and names exactly the params, inputs and words that differ, in a params file by key and in other texts by line: why the later run ran what it ran, whichever is named first. Without runs: the newest against the one before it; with one: that against the one before it.",
  examples: [
    "mainline why",
    "mainline why train",
    "mainline why 0199f2 0199f3",
    "mainline why train 0199f2 0199f3 --json",
  ],
  options: { json: shared.json },
  most: 3,
  async run(input, terminal) {
    const edges = await openEdges(terminal);
    const { step, ids } = await read(input.args, edges.store);
    const { before, after } = await pairOf(ids, edges.store);
    const all = legDifferences(before, after);
    const differences = step === null ? all : all.filter(({ leg }) => isOf(leg, step));
    if (step !== null && differences.length === 0) throw unknownStep(step, [before, after]);
    const inside = before
      ? await excerptsOf(before, after, differences, { ...edges, sizeHere: sizeIn(edges.git.root) })
      : { excerpts: [], more: 0 };
    const why = { before: before?.id ?? null, after: after.id, legs: differences, ...inside };
    if (input.on("json")) terminal.json(why);
    else terminal.out(renderWhy(why, terminal));
    return 0;
  },
};

/** STEP may be left out before runs: a word that names no step of any of them, and begins a run's id, is a run. */
async function read(words: readonly string[], store: Store): Promise<{ step: string | null; ids: readonly string[] }> {
  const [word, ...rest] = words;
  if (word === undefined) return { step: null, ids: [] };
  const runs = await store.runs();
  const isRun = runs.some(({ id }) => id.startsWith(word)) && !stepsOf(runs).includes(word);
  if (!isRun) return { step: word, ids: rest };
  if (rest.length > 1) throw wrong(`${words.join(" ")}: those are three runs, and two are compared.`, null);
  return { step: null, ids: words };
}

/** In the order of time, whichever is named first: what is said of them tells the later from the earlier. */
async function pairOf([first, second]: readonly string[], store: Store): Promise<{ before: Run | null; after: Run }> {
  const named = await findRun(store, first ?? null);
  if (second === undefined) return { before: await earlier(store, named), after: named };
  const other = await findRun(store, second);
  if (other.id === named.id)
    throw wrong(`${first} and ${second} are the same run, ${named.id}.`, "`mainline runs` lists the others.");
  return named.id < other.id ? { before: named, after: other } : { before: other, after: named };
}

const earlier = async (store: Store, after: Run): Promise<Run | null> =>
  (await store.runs()).find((run) => run.id < after.id && run.pipeline === after.pipeline) ?? null;

const sizeIn = (root: string) => async (path: string) => (await stat(join(root, path))).size;

const isOf = (leg: string, step: string): boolean =>
  leg === step || leg.startsWith(`${step}@`) || leg.startsWith(`${step}+`);

const stepsOf = (runs: readonly (Run | null)[]): string[] => [
  ...new Set(runs.flatMap((run) => (run?.legs ?? []).map(({ step }) => step))),
];

function unknownStep(step: string, runs: readonly (Run | null)[]): Stop {
  const known = stepsOf(runs);
  const ids = runs.flatMap((run) => run?.id.slice(0, 12) ?? []).join(" nor of ");
  const meant = nearest(step, known);
  return wrong(
    `"${step}" is no step or leg of run ${ids}, and begins no run's id.`,
    meant ? `Did you mean "${meant}"?` : `Steps are ${known.join(", ")}; \`mainline runs\` lists the runs.`,
  );
}

const wrong = (words: string, hint: string | null): Stop => new Stop({ code: "usage", command: "why", words, hint });
