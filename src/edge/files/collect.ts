import { lstatSync, readdirSync, realpathSync, type Stats } from "node:fs";
import { dirname, join, relative } from "node:path";
import { deniedPath } from "../../core/disk-failure.ts";
import { ancestors, folderOf } from "../../core/plan/paths.ts";
import { byCodeUnit } from "../../lib/order.ts";
import { statOf } from "./stat-of.ts";
import type { Collected } from "./workbench.ts";

/** All files below the declared outputs. A link counts as what it leads to, provided that this is inside. */
export function collect(directory: string, outputs: readonly string[]): Collected {
  const found: Found = { files: new Map(), refused: [], root: realOnce(directory) };
  const missing = outputs.filter((output) => !walk(directory, output, found));
  const files = [...found.files].map(([path, executable]) => ({ path, executable }));
  return { files: files.sort((a, b) => byCodeUnit(a.path, b.path)), missing, refused: found.refused };
}

/** Of the places that outputs lie in, those that are no folder, or a link out of `root`: whatever is laid there lands elsewhere, or nowhere. */
export function notFolders(root: string, outputs: readonly string[]): string[] {
  const top = realOnce(root);
  const around = new Set(outputs.flatMap((output) => ancestors(folderOf(output))));
  return [...around].filter((path) => {
    const stat = statOf(join(root, path));
    const target = stat?.isSymbolicLink() ? follow(join(root, path), top()) : stat;
    return typeof target === "string" || (target !== null && !target.isDirectory());
  });
}

interface Found {
  readonly files: Map<string, boolean>;
  readonly refused: { path: string; problem: string }[];
  readonly root: () => string;
}

/** Whether anything is there, be it only the refusal to look. */
function walk(directory: string, path: string, found: Found): boolean {
  try {
    return walkThere(directory, path, found);
  } catch (error) {
    if (deniedPath(error) === null) throw error;
    found.refused.push({ path, problem: "its step left it so that it may not be read" });
    return true;
  }
}

function walkThere(directory: string, path: string, found: Found): boolean {
  const place = join(directory, path);
  const stat = statOf(place);
  if (!stat) return false;
  const target = stat.isSymbolicLink() ? follow(place, found.root()) : stat;
  if (typeof target === "string") found.refused.push({ path, problem: target });
  else if (target.isFile()) found.files.set(path, (target.mode & 0o100) !== 0);
  else if (target.isDirectory()) walkFolder(directory, path, found);
  else found.refused.push({ path, problem: "it is neither a file nor a folder" });
  return true;
}

function walkFolder(directory: string, path: string, found: Found): void {
  for (const name of readdirSync(join(directory, path))) {
    // Node puts U+FFFD where a name is not UTF-8: under that name there is nothing.
    if (!walk(directory, `${path}/${name}`, found) && name.includes("\ufffd"))
      found.refused.push({ path: `${path}/${name}`, problem: "its name is not UTF-8" });
  }
}

/** What a link leads to, or in words why that is no output. */
function follow(place: string, root: string): Stats | string {
  const target = realOf(place);
  if (target === null) return "it is a link that leads nowhere, or in a circle";
  if (leavesFrom(root, target)) return "it is a link that leads out of the step's directory";
  if (!leavesFrom(target, realOf(dirname(place)) ?? place)) return "it is a link to a folder that it lies in";
  return lstatSync(target);
}

function leavesFrom(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === ".." || way.startsWith("../") || way.startsWith("..\\");
}

/** Asked for by links alone: mostly there is none. */
function realOnce(path: string): () => string {
  let real: string | null = null;
  return () => (real ??= realOf(path) ?? path);
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
