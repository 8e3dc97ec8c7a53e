import { join } from "node:path";
import type { Amount } from "../../core/run/kept.ts";
import { memoryFile, openMemory } from "./memory.ts";
import { statOf } from "./stat-of.ts";

/** What is remembered of the files of a work tree. */
export interface KnownFiles {
  readonly there: Amount;
  readonly gone: Amount;
  /** Forgets those that are gone. */
  forgetGone(): Promise<void>;
}

/** Of the work tree at `root`; nobody else may be running in it when some are forgotten. */
export async function openKnownFiles(root: string, home: string): Promise<KnownFiles> {
  const memory = await openMemory(memoryFile(home));
  const known = memory.sizes().map(([path, bytes]) => ({ path, bytes, isThere: isThere(join(root, path)) }));
  const gone = known.filter(({ isThere }) => !isThere);
  return {
    there: amount(known.filter(({ isThere }) => isThere)),
    gone: amount(gone),
    async forgetGone() {
      for (const { path } of gone) memory.forget(path);
      await memory.save();
    },
  };
}

/** What nobody may look at is there. */
function isThere(path: string): boolean {
  try {
    return statOf(path) !== null;
  } catch {
    return true;
  }
}

const amount = (files: readonly { bytes: number }[]): Amount => ({
  count: files.length,
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
});
