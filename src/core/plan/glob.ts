import picomatch from "picomatch";
import type { RepoPath } from "./leg.ts";

export const isGlob = (pattern: string): boolean => /[*?[{]/.test(pattern);

/** The folder that all matches lie in: `data/*.csv` → `data`. */
export function globBase(pattern: string): RepoPath {
  const parts = pattern.split("/");
  const at = parts.findIndex(isGlob);
  return parts.slice(0, at === -1 ? parts.length : at).join("/");
}

const compiled = new Map<string, (path: string) => boolean>();

/** Whether a path fits; files that begin with a dot only where the pattern says so. */
export function matchesGlob(path: RepoPath, pattern: string): boolean {
  let match = compiled.get(pattern);
  if (!match) compiled.set(pattern, (match = picomatch(pattern)));
  return match(path);
}
