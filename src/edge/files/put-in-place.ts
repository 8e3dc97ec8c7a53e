import { createHash } from "node:crypto";
import { lstat, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileEntry } from "../../core/run/run.ts";

/**
 * Moves what lies at these paths of one folder into another on the same file system, each whole by one rename. What is there already and is the same
 * stays. The first path where something else is, nothing being moved then unless `replace` says so; null: all are in place.
 */
export async function putInPlace(
  paths: readonly string[],
  { from, to, files, replace }: { from: string; to: string; files: readonly FileEntry[]; replace: boolean },
): Promise<string | null> {
  const moves: { path: string; old: boolean }[] = [];
  for (const path of paths) {
    const inside = files.filter((file) => file.path === path || file.path.startsWith(`${path}/`));
    const there = await stateOf(join(to, path), path, inside);
    if (there === "other" && !replace) return path;
    if (there !== "same") moves.push({ path, old: there === "other" });
  }
  for (const [i, { path, old }] of moves.entries()) {
    const [place, aside] = [join(to, path), join(from, `.old-${i}`)];
    await mkdir(dirname(place), { recursive: true });
    if (old) await rename(place, aside);
    try {
      await rename(join(from, path), place);
    } catch (error) {
      if (old) await rename(aside, place);
      throw error;
    }
    await rm(aside, { recursive: true, force: true });
  }
  return null;
}

async function stateOf(place: string, path: string, files: readonly FileEntry[]): Promise<"none" | "same" | "other"> {
  const found = await lstat(place).catch(() => null);
  if (found === null) return "none";
  const relative = found.isDirectory() ? await readdir(place, { recursive: true, withFileTypes: true }) : [];
  const foreign = relative.some((entry) => !entry.isFile() && !entry.isDirectory());
  const count = found.isDirectory() ? relative.filter((entry) => entry.isFile()).length : Number(found.isFile());
  if (foreign || count !== files.length) return "other";
  for (const file of files) {
    const bytes = await readFile(join(place, file.path.slice(path.length))).catch(() => null);
    if (bytes === null || createHash("sha256").update(bytes).digest("hex") !== file.sha256) return "other";
  }
  return "same";
}
