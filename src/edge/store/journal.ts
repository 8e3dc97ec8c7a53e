import { appendFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isOwned } from "./work.ts";

/** What a run that goes on tells whoever watches it from another terminal: a line of JSON an event, in the run's working folder. */
export interface Journal {
  /** Keeps an event, with the time; a journal that cannot be written stops no run. */
  write(event: object): void;
  /** The working folder is there. */
  begin(): void;
}

export interface JournalLine {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly event: unknown;
}

export const journalFile = (work: string): string => join(work, "events.jsonl");

export function openJournal(work: string, now: () => number): Journal {
  let waiting: string[] | null = [];
  const append = (line: string) => {
    try {
      appendFileSync(journalFile(work), line);
    } catch {
      // The disk is full, or the run is over: what counts is elsewhere.
    }
  };
  return {
    write(event) {
      const line = `${JSON.stringify({ at: now(), event } satisfies JournalLine)}\n`;
      if (waiting) waiting.push(line);
      else append(line);
    },
    begin() {
      if (waiting) append(waiting.join(""));
      waiting = null;
    },
  };
}

/** Runs that go on in this store, the newest first. */
export async function runsInProgress(home: string): Promise<string[]> {
  const names = await readdir(join(home, "work")).catch(() => []);
  const ids = names.filter((name) => /^[0-9a-f]{32}$/.test(name)).sort();
  const alive = await Promise.all(ids.map((id) => isInProgress(join(home, "work", id))));
  return ids.filter((_, i) => alive[i]).reverse();
}

/** Whether the process that owns a working folder is there. */
export async function isInProgress(work: string): Promise<boolean> {
  const owner = await readFile(join(work, "owner"), "utf8").catch(() => "");
  return isOwned(owner);
}
