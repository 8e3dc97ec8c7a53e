import { setTimeout as wait } from "node:timers/promises";
import { findRun } from "../../app/find-run.ts";
import { usualTimes } from "../../app/run/usual-times.ts";
import { Stop } from "../../core/failure.ts";
import type { LegId } from "../../core/plan/leg.ts";
import type { Run } from "../../core/run/run.ts";
import { lineSplitter } from "../../edge/processes/lines.ts";
import { runsInProgress } from "../../edge/store/journal.ts";
import type { Store } from "../../edge/store/store.ts";
import { openTail } from "../../edge/store/tail.ts";
import { nearest } from "../../lib/nearest.ts";
import { escapeTerminal } from "../../render/escape.ts";
import { followRun } from "../../wiring/follow-run.ts";
import type { Command } from "../command.ts";
import { openEdges } from "../edges.ts";
import { openProgress } from "../progress.ts";
import type { Progress } from "../run-view.ts";
import type { Terminal } from "../terminal.ts";

export const command: Command = {
  usage: "[LEG] [--follow] [--run RUN]",
  details:
    "Prints what a leg printed, or all legs of a run, each line behind its leg's name. With --follow a run that goes on in another terminal is watched until it ends: without LEG as `mainline run` shows it. Without --run: the run that goes on, or the newest. Ctrl-C ends the watching, and nothing else.",
  examples: ["mainline logs train@0", "mainline logs -f", "mainline logs evaluate --run 0199f3"],
  options: {
    follow: { type: "boolean", short: "f", description: "go on until the run, or the leg, ends" },
    run: { type: "string", value: "RUN", description: "id of a run, or the beginning of one" },
  },
  most: 1,
  async run(input, terminal) {
    const { store } = await openEdges(terminal);
    const asked = input.text("run") ?? null;
    const running = (await runsInProgress(store.home)).find((id) => id.startsWith(asked ?? ""));
    const leg = input.args[0] ?? null;
    if (running !== undefined && input.on("follow"))
      return await (leg === null ? watch(running, store, terminal) : follow(leg, running, store, terminal));
    if (running !== undefined) return await soFar(leg, running, store, terminal);
    const run = await findRun(store, asked);
    const legs = leg === null ? run.legs : run.legs.filter(({ id }) => id === leg);
    if (leg !== null && legs.length === 0) throw unknownLeg(leg, run.legs);
    for (const { id, reusedFrom } of legs)
      await print(store.logPath(reusedFrom ?? run.id, id), leg === null ? `${id} | ` : "", terminal);
    return 0;
  },
};

/** The whole run, as its own terminal shows it. */
async function watch(id: string, store: Store, terminal: Terminal): Promise<number> {
  let progress: Progress | null = null;
  try {
    for await (const { event, at } of followRun(store, id)) {
      if (event.kind === "started")
        progress = openProgress({ terminal, quiet: false, usual: await usualTimes(store, event.pipeline) });
      progress?.event(event, (Date.now() - at) / 1000);
    }
  } finally {
    progress?.close();
  }
  const run = await saved(id, store);
  terminal.out((await import("../../render/run/run-end.ts")).renderRunEnd(run, terminal, false));
  return run.status === "succeeded" ? 0 : 1;
}

/** One leg's lines, until it ends. */
async function follow(leg: LegId, id: string, store: Store, terminal: Terminal): Promise<number> {
  for await (const { event } of followRun(store, id)) {
    if (event.kind === "started" && !event.legs.some((each) => each.id === leg)) throw unknownLeg(leg, event.legs);
    if (event.kind === "leg-line" && event.leg === leg) terminal.out(escapeTerminal(event.line));
    if (event.kind !== "leg-ended" || event.leg !== leg) continue;
    // What it reused was said when it ran.
    const { reusedFrom, status } = event.result;
    if (reusedFrom !== null) await print(store.logPath(reusedFrom, leg), "", terminal);
    return status === "failed" ? 1 : 0;
  }
  throw new Stop({ code: "interrupted" });
}

/** What a run that goes on has said until now. */
async function soFar(leg: LegId | null, id: string, store: Store, terminal: Terminal): Promise<number> {
  const legs = await legsOf(id, store);
  if (leg !== null && !legs.some((each) => each.id === leg)) throw unknownLeg(leg, legs);
  for (const each of leg === null ? legs.map((known) => known.id) : [leg])
    await print(store.logPath(id, each), leg === null ? `${each} | ` : "", terminal);
  return 0;
}

async function legsOf(id: string, store: Store): Promise<readonly { readonly id: LegId }[]> {
  for await (const { event } of followRun(store, id)) if (event.kind === "started") return event.legs;
  return [];
}

/** Its record is written just before its process ends, or never, when it was interrupted. */
async function saved(id: string, store: Store): Promise<Run> {
  for (let tries = 0; tries < 30; tries++) {
    const run = await store.run(id);
    if (run) return run;
    await wait(100);
  }
  throw new Stop({ code: "interrupted" });
}

async function print(path: string, prefix: string, terminal: Terminal): Promise<void> {
  const tail = openTail(path);
  const lines = lineSplitter({ line: (text) => terminal.out(`${prefix}${escapeTerminal(text)}`), update: () => {} });
  for (let bytes = await tail.read(); bytes.length > 0; bytes = await tail.read()) lines.push(bytes);
  lines.end();
  await tail.close();
}

function unknownLeg(leg: string, legs: readonly { readonly id: LegId }[]): Stop {
  const names = legs.map(({ id }) => id);
  const meant = nearest(leg, names);
  const more = names.length > 12 ? `, and ${names.length - 12} more` : "";
  const hint = meant ? `Did you mean "${meant}"?` : `There are: ${names.slice(0, 12).join(", ")}${more}.`;
  return new Stop({ code: "usage", command: "logs", words: `The run has no leg "${leg}".`, hint });
}
