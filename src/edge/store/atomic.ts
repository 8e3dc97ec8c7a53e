import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes files so that a reader, or a machine that dies, sees all of each or what was there before, and none without those before it. They are flushed
 * together: a file system takes about as long over all as over one.
 */
export async function writeInOrder(files: readonly (readonly [path: string, data: string])[]): Promise<void> {
  const written = files.map(([path, data]) => ({ path, data, temporary: temporaryFor(path) }));
  try {
    await allOf(written.map(writeFlushed));
    for (const { temporary, path } of written) await rename(temporary, path);
  } catch (error) {
    await Promise.allSettled(written.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
}

/** Waits for all, though one fails: what another still writes could not be cleared away. */
async function allOf(writes: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(writes)).find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
}

async function writeFlushed({ temporary, data }: { temporary: string; data: string }): Promise<void> {
  await mkdir(dirname(temporary), { recursive: true });
  const file = await open(temporary, "wx");
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

const temporaryFor = (path: string): string => `${path}.${randomUUID()}.tmp`;

/** Writes a file so that a reader sees all of it or none, if our process dies as well; what a dying machine cuts short, its reader must tell. */
export function writeWhole(path: string, data: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = temporaryFor(path);
  try {
    writeFileSync(temporary, data, { flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
