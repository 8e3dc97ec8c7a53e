import type { RepoPath } from "./leg.ts";

/** A path written in a file of `folder` → a RepoPath; null when it leaves the repository, is absolute, or has a backslash or control character. */
export function repoPath(folder: RepoPath, written: string): RepoPath | null {
  if (folder === "" && plain.test(written)) return written;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is refused
  if (written === "" || /^[/~]|^[A-Za-z]:|\\|[\x00-\x1f\x7f]/.test(written)) return null;
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of written.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}

/** Nothing in it that could be normalised or refused. */
const plain = /^[\w-][\w.+@=-]*(\/[\w-][\w.+@=-]*)*$/;

/** Whether a RepoPath from elsewhere (an artifact, say) is one: relative, normalised, and not in `.git`. */
export function isRepoPath(path: string): boolean {
  return path !== "" && repoPath("", path) === path && path.split("/").every((part) => part.toLowerCase() !== ".git");
}

export const folderOf = (path: RepoPath): RepoPath => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** `inner` is `outer`, or lies below it. The root (empty) holds everything. */
export const isWithin = (inner: RepoPath, outer: RepoPath): boolean =>
  outer === "" || inner === outer || inner.startsWith(`${outer}/`);

/** A path and all that it lies in, the nearest first: `a/b/c`, `a/b`, `a`. */
export function ancestors(path: RepoPath): RepoPath[] {
  const all: RepoPath[] = [];
  for (let at = path; at !== ""; at = folderOf(at)) all.push(at);
  return all;
}

/** Sorted paths, asked by folder: a binary search, because a tree may have 100,000 files. */
export class SortedPaths {
  private readonly paths: readonly RepoPath[];
  /** `paths` are in code-unit order. */
  constructor(paths: readonly RepoPath[]) {
    this.paths = paths;
  }

  /** The path itself, if it is there, and all paths below it. */
  within(folder: RepoPath): readonly RepoPath[] {
    if (folder === "") return this.paths;
    const own = this.paths[this.first(folder)] === folder ? [folder] : [];
    // "0" follows "/" in code units.
    return [...own, ...this.paths.slice(this.first(`${folder}/`), this.first(`${folder}0`))];
  }

  /** One of the paths that `within` finds. */
  anyWithin(folder: RepoPath): RepoPath | undefined {
    const own = this.paths[this.first(folder)];
    if (own === folder || folder === "") return own;
    // Before what lies in `a` there may be `a.txt`, but nothing that begins in another way.
    if (!own?.startsWith(folder)) return undefined;
    const below = this.paths[this.first(`${folder}/`)];
    return below !== undefined && isWithin(below, folder) ? below : undefined;
  }

  has(path: RepoPath): boolean {
    return this.paths[this.first(path)] === path;
  }

  private first(from: string): number {
    let low = 0;
    let high = this.paths.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.paths[middle] as string) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
