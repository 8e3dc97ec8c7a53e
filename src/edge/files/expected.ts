import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Takes note that a step writes these outputs in the work tree itself; the answer takes the note back. A killed run leaves it. */
export async function noteExpected(home: string, outputs: readonly string[]): Promise<() => Promise<void>> {
  if (outputs.length === 0) return async () => {};
  const text = JSON.stringify(outputs);
  const note = join(folder(home), createHash("sha256").update(text).digest("hex"));
  await mkdir(folder(home), { recursive: true });
  await writeFile(note, text);
  return () => rm(note, { force: true });
}

/** The outputs that a step was about to write when its run was killed, or writes now. */
export async function expectedOutputs(home: string): Promise<Set<string>> {
  const notes = await readdir(folder(home)).catch(() => []);
  const lists = await Promise.all(notes.map((note) => readList(join(folder(home), note))));
  return new Set(lists.flat());
}

async function readList(note: string): Promise<string[]> {
  try {
    return JSON.parse(await readFile(note, "utf8")) as string[];
  } catch {
    return [];
  }
}

const folder = (home: string): string => join(home, "in-place");
