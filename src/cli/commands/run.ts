import { availableParallelism } from "node:os";
import type { RunEvent } from "../../app/run/events.ts";
import { runPipeline } from "../../app/run/run-pipeline.ts";
import { type UsualTimes, usualTimes } from "../../app/run/usual-times.ts";
import { Stop } from "../../core/failure.ts";
import type { Run } from "../../core/run/run.ts";
import { engineEdges } from "../../wiring/engine-edges.ts";
import { interruption } from "../../wiring/interruption.ts";
import { type Command, type Input, shared } from "../command.ts";
import { openHere } from "../edges.ts";
import { openProgress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";
import { openWitness } from "../up-to-date/certify.ts";

export const command: Command = {
  usage: "[--jobs N] [--set KEY=VALUE]... [--quiet]",
  details:
    "Runs the legs whose inputs, params or words have changed, and reuses the results of the others. Outputs appear in the work tree only when their leg has succeeded.",
  examples: ["mainline run", "mainline run --jobs 4 --set train.lr=0.1"],
  options: {
    config: shared.config,
    set: shared.set,
    jobs: { type: "string", value: "N", short: "j", description: "legs at once (default: the cores there are)" },
    force: { type: "boolean", description: "run every leg, even where a result could be reused" },
    quiet: { type: "boolean", short: "q", description: "print nothing but failures" },
    json: shared.json,
  },
  most: 0,
  async run(input, terminal) {
    const jobs = jobsOf(input);
    const here = await openHere(input, terminal);
    const { workspace, git } = here;
    const { signal, kill } = interruption();
    const { plan, commit, dirty, sourceKey } = workspace;
    const usual = terminal.interactive ? await usualTimes(here.store, plan.pipeline.name) : new Map<string, number>();
    const progress = openProgress({ terminal, quiet: input.on("quiet") || input.on("json"), usual });
    const options = {
      jobs,
      root: git.root,
      files: workspace.tree.map(({ path }) => path),
      commit,
      dirty,
      sourceKey,
      origin: null,
      signal,
      kill,
      force: input.on("force"),
    };
    const edges = await engineEdges(here.git.root, here.store, terminal.env);
    const witness = openWitness();
    let started: string | null = null;
    const run = await runPipeline(plan, options, edges, (event) => {
      if (event.kind === "started") started = event.run;
      witness.hear(event);
      progress.event(event);
    }).finally(progress.close);
    const code = await end(run, input, terminal, run.id !== started);
    await witness.certify(here, edges.bench, (events) => wordsOf(run, events, { input, terminal, usual }));
    return code;
  },
};

/** What these events look like when they are all there at once, as they are where nothing is to be done, and an earlier run is the answer. */
async function wordsOf(
  run: Run,
  events: readonly RunEvent[],
  { input, terminal, usual }: { input: Input; terminal: Terminal; usual: UsualTimes },
): Promise<string> {
  let words = "";
  const raw = (text: string) => void (words += text);
  const paper = { ...terminal, raw, out: (text: string) => raw(`${text}\n`) };
  const progress = openProgress({ terminal: paper, quiet: input.on("quiet"), usual });
  for (const event of events) progress.event(event);
  progress.close();
  await end(run, input, paper, true);
  return words;
}

async function end(run: Run, input: Input, terminal: Terminal, again: boolean): Promise<number> {
  if (input.on("json")) terminal.json(run);
  else if (!input.on("quiet") || run.status === "failed")
    terminal.out((await import("../../render/run/run-end.ts")).renderRunEnd(run, terminal, again));
  return run.status === "succeeded" ? 0 : 1;
}

function jobsOf(input: Input): number {
  const text = input.text("jobs");
  if (text === undefined) return availableParallelism();
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 1024) return jobs;
  throw new Stop({
    code: "usage",
    command: "run",
    words: `--jobs ${text}: not a whole number from 1 to 1024.`,
    hint: null,
  });
}
