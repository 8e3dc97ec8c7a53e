import { readdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { ancestors } from "../../core/plan/paths.ts";
import { collect } from "./collect.ts";
import { statOf } from "./stat-of.ts";

/**
 * Makes room for a file where an earlier run laid a folder, or a file where this one has a folder: what we laid there is discarded. What is
 * somebody else's stays, and is in the way.
 */
export async function makeRoom(
  root: string,
  path: string,
  discard: (paths: readonly string[]) => Promise<void>,
): Promise<void> {
  for (const above of ancestors(path)) {
    const stat = statOf(join(root, above));
    if (above === path ? stat?.isDirectory() : stat?.isFile())
      await discard(collect(root, [above]).files.map((file) => file.path));
  }
  removeEmptyFolders(join(root, path));
}

function removeEmptyFolders(place: string): void {
  if (!statOf(place)?.isDirectory()) return;
  for (const name of readdirSync(place)) removeEmptyFolders(join(place, name));
  if (readdirSync(place).length === 0) rmdirSync(place);
}
