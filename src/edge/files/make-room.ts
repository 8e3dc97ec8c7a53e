import { readdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { ancestors, folderOf } from "../../core/plan/paths.ts";
import { collect } from "./collect.ts";
import { statOf } from "./stat-of.ts";

/**
 * Makes room for files, one after the other, where an earlier run laid a folder, or a file where this one has a folder: what we laid there is discarded. What
 * is somebody else's stays, and is in the way. Each folder around them is looked at once.
 */
export function roomMaker(
  root: string,
  discard: (paths: readonly string[]) => Promise<void>,
): (path: string) => Promise<void> {
  const looked = new Set<string>();
  return async (path) => {
    for (const above of ancestors(folderOf(path))) {
      if (looked.has(above)) continue;
      if (statOf(join(root, above))?.isFile()) await discard([above]);
      looked.add(above);
    }
    if (!statOf(join(root, path))?.isDirectory()) return;
    await discard(collect(root, [path]).files.map((file) => file.path));
    removeEmptyFolders(join(root, path));
  };
}

function removeEmptyFolders(place: string): void {
  if (!statOf(place)?.isDirectory()) return;
  for (const name of readdirSync(place)) removeEmptyFolders(join(place, name));
  if (readdirSync(place).length === 0) rmdirSync(place);
}
