import { constants, copyFileSync, lstatSync, mkdirSync, readlinkSync, symlinkSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { hashFiles } from "./hash.ts";
import type { Memory } from "./memory.ts";
import { statOf } from "./stat-of.ts";

/** Up to this size a file is copied at once: a trip to the thread pool costs more than its bytes. */
const SMALL = 1 << 18;

/**
 * Lays out a directory of a leg's own. Files are shared with the tree where the file system can do that without one seeing the other's changes (a
 * reflink), and copied elsewhere. Never linked: a step that writes into its input would write into the tree. `folder` is there in the end, though no file
 * lies in it: a command starts there.
 */
export async function layOut(
  root: string,
  directory: string,
  { files, links, folder }: { files: readonly string[]; links: readonly string[]; folder: string },
): Promise<void> {
  mkdirSync(directory, { recursive: true });
  const made = new Set([directory]);
  for (const path of files) {
    makeFolderOf(join(directory, path), made);
    await copyIn(join(root, path), join(directory, path));
  }
  for (const path of links) {
    const from = join(root, path);
    if (!statOf(from)) continue;
    makeFolderOf(join(directory, path), made);
    symlinkSync(from.split(sep).join("/"), join(directory, path));
  }
  makeFolder(join(directory, folder));
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    // An input stands there: whoever would start there says so.
    if (!["EEXIST", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

function makeFolderOf(path: string, made: Set<string>): void {
  const folder = dirname(path);
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

/** A link stays one. What is gone by now is no failure here: whoever asked for it looks whether all is as it was. */
async function copyIn(from: string, to: string): Promise<void> {
  try {
    await copyAsItIs(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

async function copyAsItIs(from: string, to: string): Promise<void> {
  const stat = lstatSync(from);
  if (stat.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else if (stat.size <= SMALL) copyFileSync(from, to, constants.COPYFILE_FICLONE);
  else await copyFile(from, to, constants.COPYFILE_FICLONE);
}

/**
 * The first file that may have changed between the time its digest was taken and now, when it is copied. Where its stat is what it was, it has not;
 * where that cannot tell, the copy is read.
 */
export async function firstChanged(
  root: string,
  directory: string,
  files: readonly { readonly path: string; readonly sha256: string }[],
  memory: Memory,
): Promise<string | null> {
  for (const { path, sha256 } of files) {
    const stat = statOf(join(root, path));
    if (stat && (stat.isSymbolicLink() || memory.digest(path, stat) === sha256)) continue;
    const copy = join(directory, path);
    const [copied] = stat ? await hashFiles([{ path: copy, size: statOf(copy)?.size ?? 0 }]) : [];
    if (copied?.sha256 !== sha256) return path;
  }
  return null;
}

/** Asks later which of these files have been written to, or taken away, since now. */
export function watchFiles(directory: string, paths: readonly string[]): () => string[] {
  const stamps = paths.map((path) => stampOf(join(directory, path)));
  return () => paths.filter((path, i) => stampOf(join(directory, path)) !== stamps[i]);
}

/** Without ctime: whoever only links to a file, or makes it unreadable, does not write to it. */
function stampOf(path: string): string {
  const stat = statOf(path);
  return stat ? `${stat.size} ${stat.mtimeMs} ${stat.ino}` : "";
}
