import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Takes note that a step writes these outputs in the work tree itself; the answer takes the note back. A killed run leaves it. */
export async function noteExpected(home: string, outputs: readonly string[]): Promise<() => Promise<void>> {
  if (outputs.length === 0) return async () => {};
  const text = JSON.stringify(outputs);
  const note = join(notesOf(home), createHash("sha256").update(text).digest("hex"));
  await mkdir(notesOf(home), { recursive: true });
  await writeFile(note, text);
  return () => rm(note, { force: true });
}

/** The outputs that a step was about to write when its run was killed, or writes now. */
export function expectedOutputs(home: string): Set<string> {
  return new Set(notesIn(notesOf(home)).flatMap((note) => readList(join(notesOf(home), note))));
}

/** Asked for each leg, and mostly there are none: an error would cost more than the question. */
const notesIn = (folder: string): string[] => (existsSync(folder) ? namesIn(folder) : []);

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readList(note: string): string[] {
  try {
    return JSON.parse(readFileSync(note, "utf8")) as string[];
  } catch {
    return [];
  }
}

export const notesOf = (home: string): string => join(home, "in-place");
