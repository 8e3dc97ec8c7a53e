import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ancestors, folderOf } from "../../core/plan/paths.ts";

export interface Folders {
  /** From the root; empty: the root itself. */
  readonly folders: string[];
  /** Files in them that say what Git ignores, or how it reads. */
  readonly rules: string[];
}

/**
 * All folders of a work tree but those that Git never looks into: a file that comes or goes changes its folder. `outputs` lie in some of these, mostly:
 * the folders in them and around them are among the answer, and so are those around `others`. Null: one has a name that is no text, or a folder lies among the
 * outputs by a link, which need not lead to where anybody looks.
 */
export function foldersOf(
  root: string,
  ignored: readonly string[],
  { outputs, others }: { outputs: readonly string[]; others: readonly string[] },
): Folders | null {
  const skipped = new Set([".git", ".mainline", ...ignored]);
  const tree: Walked = { root, skipped, folders: new Set(), rules: [], links: true };
  const made: Walked = { root, skipped: new Set(), folders: new Set(), rules: [], links: false };
  if (!walk("", tree) || !outputs.every((path) => walk(path, made))) return null;
  const around = [...outputs, ...others].flatMap((path) => [...ancestors(folderOf(path))]);
  return { folders: [...new Set([...tree.folders, ...made.folders, ...around])], rules: tree.rules };
}

interface Walked {
  readonly root: string;
  readonly skipped: ReadonlySet<string>;
  readonly folders: Set<string>;
  readonly rules: string[];
  /** Whether there may be links to folders. */
  readonly links: boolean;
}

/** False: not all could be walked through. */
function walk(folder: string, walked: Walked): boolean {
  const entries = walked.folders.has(folder) ? null : read(join(walked.root, folder));
  if (entries === null) return true;
  walked.folders.add(folder);
  return entries.every((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.name === ".gitignore" || entry.name === ".gitattributes") walked.rules.push(path);
    if (entry.isSymbolicLink() && !walked.links && isFolder(join(walked.root, path))) return false;
    if (!entry.isDirectory() || walked.skipped.has(path)) return true;
    // Node puts U+FFFD where a name is not UTF-8: under that name there is nothing.
    return !entry.name.includes("\ufffd") && walk(path, walked);
  });
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Null: it is no folder. */
function read(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR" || code === "ENOENT") return null;
    throw error;
  }
}
