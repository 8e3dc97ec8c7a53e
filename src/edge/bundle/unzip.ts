import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { isRepoPath } from "../../core/plan/paths.ts";
import { err, ok, type Result } from "../../lib/result.ts";

const mostEntries = 10_000;

/**
 * Takes wanted files out of a foreign zip. Refused whole: more than 10,000 entries, names that leave the folder or stand there twice,
 * links, and more bytes than `most`, counted as they come and not as the zip claims.
 */
export async function unzip(
  file: string,
  folder: string,
  wanted: (name: string) => boolean,
  most: number,
): Promise<Result<void, string>> {
  let zip: ZipFile;
  try {
    zip = await openPromise(file, { autoClose: false });
  } catch (error) {
    return err(`the artifact is no readable zip (${(error as Error).message})`);
  }
  try {
    if (zip.entryCount > mostEntries) return err(`the artifact has ${zip.entryCount} entries; ${mostEntries} are read`);
    return await takeAll(zip, folder, wanted, most);
  } catch (error) {
    return err(`the artifact cannot be read: ${(error as Error).message}`);
  } finally {
    zip.close();
  }
}

async function takeAll(
  zip: ZipFile,
  folder: string,
  wanted: (name: string) => boolean,
  most: number,
): Promise<Result<void, string>> {
  const seen = new Set<string>();
  let left = most;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (name.endsWith("/")) continue;
    if (!isRepoPath(name))
      return err(`the artifact has an entry whose name leaves its folder: ${JSON.stringify(name.slice(0, 80))}`);
    if (seen.has(name)) return err(`the artifact has two entries called ${JSON.stringify(name.slice(0, 80))}`);
    seen.add(name);
    if (isLink(entry)) return err(`the artifact has a link: ${JSON.stringify(name.slice(0, 80))}`);
    if (!wanted(name)) continue;
    const place = join(folder, name);
    await mkdir(dirname(place), { recursive: true });
    const limit = counting(left);
    await pipeline(await zip.openReadStreamPromise(entry), limit.stream, createWriteStream(place));
    left -= limit.count();
  }
  return ok(undefined);
}

/** Unix mode in the upper half of the external attributes: 0o120000 is a symbolic link. */
const isLink = (entry: Entry): boolean => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;

function counting(most: number): { stream: Transform; count(): number } {
  let size = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      done(size > most ? new Error("it unpacks to more bytes than a run may have") : null, chunk);
    },
  });
  return { stream, count: () => size };
}
