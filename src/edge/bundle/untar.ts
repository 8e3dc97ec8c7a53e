import { createWriteStream } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { list, type ReadEntry } from "tar";
import { err, ok, type Result } from "../../lib/result.ts";

/**
 * Takes exactly the named files out of a foreign tar into a new folder. Refused whole: an entry that is none of them, stands there twice, has another
 * size, or is no regular file, so that nothing is written where it should not be, and no more than was asked for. The error says what is wrong.
 */
export async function untar(
  tar: string,
  folder: string,
  wanted: readonly { readonly path: string; readonly size: number }[],
): Promise<Result<void, string>> {
  if (await isCompressed(tar)) return err("it is compressed, which no tar of ours is");
  const left = new Map(wanted.map((file) => [file.path, file.size]));
  const writes: Promise<void>[] = [];
  let problem: string | null = null;
  const take = (entry: ReadEntry) => {
    const path = entry.path.replace(/^\.\//, "");
    problem ??= refusal(entry, left.get(path));
    if (problem !== null) return void entry.resume();
    left.delete(path);
    writes.push(write(entry, join(folder, path)));
    // A failure is told below, when all has been read.
    writes.at(-1)?.catch(() => entry.resume());
  };
  try {
    await list({ file: tar, strict: true, noResume: true, onReadEntry: take });
    await Promise.all(writes);
  } catch (error) {
    problem ??= `it cannot be read: ${(error as Error).message}`;
  }
  const [missing] = left.keys();
  problem ??= missing === undefined ? null : `it lacks ${JSON.stringify(missing)}`;
  return problem === null ? ok(undefined) : err(problem);
}

function refusal({ type, path, size }: ReadEntry, wanted: number | undefined): string | null {
  const name = JSON.stringify(path.slice(0, 80));
  if (type !== "File" && type !== "OldFile") return `it has an entry that is no regular file: ${name}`;
  if (wanted === undefined) return `it has an entry that is none of the model's, or stands there twice: ${name}`;
  return size === wanted ? null : `its ${name} has ${size} bytes, and should have ${wanted}`;
}

async function write(entry: ReadEntry, place: string): Promise<void> {
  const bytes = Readable.from(entry);
  await mkdir(dirname(place), { recursive: true });
  await pipeline(bytes, createWriteStream(place, { flags: "wx" }));
}

/** The reader would open gzip and Zstandard by itself, and what comes out of those has no bound. */
async function isCompressed(tar: string): Promise<boolean> {
  const file = await open(tar);
  try {
    const { buffer } = await file.read({ buffer: Buffer.alloc(4), length: 4 });
    return buffer.readUInt16BE() === 0x1f8b || buffer.readUInt32BE() === 0x28b52ffd;
  } finally {
    await file.close();
  }
}
