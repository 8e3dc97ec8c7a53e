import { chmod, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { deniedPath } from "../../core/disk-failure.ts";

/** Removes a folder and all in it; what a step made so that nobody may look into it, too, if it is ours. */
export async function removeTree(path: string): Promise<void> {
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
