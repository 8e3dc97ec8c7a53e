import { lstatSync, readFileSync, type Stats } from "node:fs";
import type { Probe } from "../../core/keys/platform.ts";

/** That a run found nothing to do, and what it looked at to know that: where all of it is as it was, the answer is what it was. */
export interface Certificate {
  /** What the answer depends on beside files. */
  readonly facts: string;
  /** What was printed. */
  readonly words: string;
  /** What environment commands printed, which no file tells. */
  readonly probes: readonly Probe[];
  /** Names of secrets, which those do not see. */
  readonly secrets: readonly string[];
  /** Files, folders and links, there or not; from the root, or absolute. */
  readonly paths: readonly string[];
  /** `PER_PATH` of each: how it was. */
  readonly figures: Float64Array;
}

/** Size, mtime, ctime, inode and mode; nothing is there: -1 each. */
export const PER_PATH = 5;

/** Null: there is none that can be read. */
export function readCertificate(file: string): Certificate | null {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf("\n");
    const { version, ...head } = JSON.parse(bytes.toString("utf8", 0, end)) as Omit<Certificate, "figures"> & {
      version: number;
    };
    const figures = new Float64Array(head.paths.length * PER_PATH);
    const tail = bytes.subarray(end + 1);
    if (version !== 1 || tail.length !== figures.byteLength) return null;
    tail.copy(new Uint8Array(figures.buffer));
    return { ...head, figures };
  } catch {
    return null;
  }
}

/** A line of JSON, then the figures as they lie in memory: thousands of files are compared in the time that parsing their figures would take. */
export function certificateBytes({ figures, ...head }: Certificate): Buffer {
  const bytes = Buffer.from(figures.buffer, figures.byteOffset, figures.byteLength);
  return Buffer.concat([Buffer.from(`${JSON.stringify({ version: 1, ...head })}\n`), bytes]);
}

/** Whether everything is as it was. */
export function stillHolds(root: string, { paths, figures }: Certificate): boolean {
  // A plain loop over one object of options: a callback and a new object cost as much as asking the kernel.
  const options = { throwIfNoEntry: false } as const;
  for (let i = 0; i < paths.length; i++) {
    const stat = lstatSync(placeOf(root, paths[i] as string), options);
    if (!(stat ? isThis(stat, figures, i * PER_PATH) : figures[i * PER_PATH] === -1)) return false;
  }
  return true;
}

const isThis = (stat: Stats, figures: Float64Array, at: number): boolean =>
  stat.size === figures[at] &&
  stat.mtimeMs === figures[at + 1] &&
  stat.ctimeMs === figures[at + 2] &&
  stat.ino === figures[at + 3] &&
  stat.mode === figures[at + 4];

export const placeOf = (root: string, path: string): string => (path[0] === "/" ? path : `${root}/${path}`);
