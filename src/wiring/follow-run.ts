import { setTimeout as wait } from "node:timers/promises";
import type { RunEvent } from "../app/run/events.ts";
import type { LegId } from "../core/plan/leg.ts";
import { lineSplitter } from "../edge/processes/lines.ts";
import { isInProgress, type JournalLine, journalFile } from "../edge/store/journal.ts";
import type { Store } from "../edge/store/store.ts";
import { openTail, type Tail } from "../edge/store/tail.ts";

/** How often is looked whether there is more. */
const POLL_MILLISECONDS = 100;

export interface Followed {
  readonly event: RunEvent;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

/** The events of a run of another process, from its beginning until it is over: its journal, and the lines of its legs' logs. */
export async function* followRun(store: Store, run: string): AsyncGenerator<Followed> {
  const work = store.workPath(run);
  const journal = openFollowed(journalFile(work), Number.POSITIVE_INFINITY);
  const logs = new Map<LegId, FollowedFile>();
  try {
    for (;;) {
      // Asked before reading: what was written before the end is read after it.
      const goesOn = await isInProgress(work);
      for await (const line of journal.lines()) {
        const read = parsed(line);
        if (read === null) continue;
        const { event, at } = read;
        if (event.kind === "leg-started" && !logs.has(event.leg))
          logs.set(event.leg, openFollowed(store.logPath(run, event.leg)));
        if (event.kind === "leg-ended") {
          yield* linesOf(event.leg, logs);
          yield* lastLine(event.leg, logs);
        }
        yield { event, at };
      }
      for (const leg of logs.keys()) yield* linesOf(leg, logs);
      if (!goesOn) return;
      await wait(POLL_MILLISECONDS);
    }
  } finally {
    await Promise.all([journal, ...logs.values()].map((file) => file.close()));
  }
}

/** Null: a full disk has cut it. */
function parsed(line: string): Followed | null {
  try {
    return JSON.parse(line) as JournalLine & { event: RunEvent };
  } catch {
    return null;
  }
}

async function* linesOf(leg: LegId, logs: ReadonlyMap<LegId, FollowedFile>): AsyncGenerator<Followed> {
  for await (const line of logs.get(leg)?.lines() ?? []) yield said(leg, line);
}

function* lastLine(leg: LegId, logs: ReadonlyMap<LegId, FollowedFile>): Generator<Followed> {
  for (const line of logs.get(leg)?.rest() ?? []) yield said(leg, line);
}

const said = (leg: LegId, line: string): Followed => ({ event: { kind: "leg-line", leg, line }, at: Date.now() });

interface FollowedFile {
  /** The whole lines that have been added. */
  lines(): AsyncGenerator<string>;
  /** The last one, if it had no end. */
  rest(): string[];
  close: Tail["close"];
}

function openFollowed(path: string, longest?: number): FollowedFile {
  const tail = openTail(path);
  const found: string[] = [];
  const splitter = lineSplitter({ line: (text) => found.push(text), update: () => {} }, longest);
  const take = (): string[] => found.splice(0);
  return {
    async *lines() {
      for (let bytes = await tail.read(); bytes.length > 0; bytes = await tail.read()) {
        splitter.push(bytes);
        yield* take();
      }
    },
    rest() {
      splitter.end();
      return take();
    },
    close: tail.close,
  };
}
