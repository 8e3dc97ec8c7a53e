import { readdirSync, rmdirSync, unlinkSync } from "node:fs";
import { chmod, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as letOthers } from "node:timers/promises";
import { deniedPath } from "../../core/disk-failure.ts";

/** Removes a folder and all in it; what a step made so that nobody may look into it, too, if it is ours. */
export async function removeTree(path: string): Promise<void> {
  await removeSimply(path, { began: performance.now() }).catch(() => removeAnyway(path));
}

/** How long others wait. */
const TURN_MILLISECONDS = 20;

/** Here, and not in the thread pool: a trip there costs several times what the removal of a small file does. */
async function removeSimply(folder: string, turn: { began: number }): Promise<void> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await removeSimply(path, turn);
    else unlinkSync(path);
    if (performance.now() - turn.began < TURN_MILLISECONDS) continue;
    await letOthers();
    turn.began = performance.now();
  }
  rmdirSync(folder);
}

async function removeAnyway(path: string): Promise<void> {
  // Somebody else may be clearing up as well.
  const remove = () => rm(path, { recursive: true, force: true, maxRetries: 5 });
  try {
    await remove();
  } catch (error) {
    if (deniedPath(error) === null) throw error;
    await openFolders(path);
    await remove();
  }
}

async function openFolders(folder: string): Promise<void> {
  await chmod(folder, 0o700).catch(() => {});
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => []))
    if (entry.isDirectory()) await openFolders(join(folder, entry.name));
}
