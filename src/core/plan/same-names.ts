import { byCodeUnit } from "../../lib/order.ts";
import type { RepoPath } from "./leg.ts";
import { ancestors } from "./paths.ts";

/** What a file system holds two names for one by. */
export interface NameRules {
  readonly ignoresCase: boolean;
  readonly normalises: boolean;
}

/** The first two paths that would be one there, a folder's name included; null: all are told apart. */
export function sameName(paths: readonly RepoPath[], rules: NameRules): readonly [RepoPath, RepoPath] | null {
  if (!rules.ignoresCase && !rules.normalises) return null;
  const seen = new Map<string, RepoPath>();
  for (const path of [...new Set(paths)].sort(byCodeUnit)) {
    for (const part of ancestors(path)) {
      const folded = fold(part, rules);
      const other = seen.get(folded);
      if (other === part) break;
      if (other !== undefined) return [other, part];
      seen.set(folded, part);
    }
  }
  return null;
}

/** Upper case first: some letters have one that two of lower case share. */
function fold(path: RepoPath, { ignoresCase, normalises }: NameRules): string {
  const composed = normalises ? path.normalize("NFC") : path;
  return ignoresCase ? composed.toUpperCase().toLowerCase() : composed;
}
