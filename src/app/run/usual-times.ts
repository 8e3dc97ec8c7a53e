import type { LegId } from "../../core/plan/leg.ts";
import type { Run } from "../../core/run/run.ts";
import { sha256 } from "../../lib/sha256.ts";

/** How long the legs of a pipeline took when they last ran, by leg: for estimates alone, so that losing it costs nothing else. */
export type UsualTimes = ReadonlyMap<LegId, number>;

/** Where a text is kept by a key: the store. */
export interface Notes {
  recall(key: string): Promise<string | null>;
  remember(key: string, text: string): Promise<void>;
}

export async function usualTimes(notes: Notes, pipeline: string): Promise<UsualTimes> {
  const text = await notes.recall(timesKey(pipeline));
  return new Map(text === null ? [] : Object.entries(parse(text)));
}

export async function rememberTimes(notes: Notes, run: Run): Promise<void> {
  const ran = run.legs.filter(({ status }) => status === "ran");
  if (ran.length === 0) return;
  const known = await usualTimes(notes, run.pipeline);
  const times = new Map([...known, ...ran.map(({ id, seconds }): [LegId, number] => [id, seconds])].slice(-20_000));
  await notes.remember(timesKey(run.pipeline), JSON.stringify(Object.fromEntries(times)));
}

/** What they are kept by. */
export const timesKey = (pipeline: string): string => sha256(`times ${pipeline}`);

function parse(text: string): Record<string, number> {
  try {
    return JSON.parse(text) as Record<string, number>;
  } catch {
    return {};
  }
}
