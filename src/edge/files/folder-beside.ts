import { mkdir, mkdtemp, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";

/** A new hidden folder within another, so that what is laid there can be renamed into it. The other one is made, and gone again if it stays empty. */
export async function folderBeside(folder: string): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const made = await mkdir(folder, { recursive: true });
  const path = await mkdtemp(join(folder, ".mainline-"));
  return {
    path,
    async remove() {
      await rm(path, { recursive: true, force: true });
      if (made !== undefined) await rmdir(folder).catch(() => {});
    },
  };
}
