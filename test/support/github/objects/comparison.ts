import type { Repository } from "../repository.ts";
import { commitObject } from "./commit.ts";

export interface Compared {
  /** As it was asked for: `main...feature`. */
  readonly basehead: string;
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
  readonly ahead: readonly string[];
  readonly behind: number;
  /** Of the commits that are ahead, those of this page. */
  readonly commits: readonly string[];
  /** Null on all pages but the first. */
  readonly files: readonly object[] | null;
}

/** GitHub's `commit-comparison`. */
export function comparisonObject(compared: Compared, repository: Repository): object {
  const { basehead, base, mergeBase, ahead, behind, commits, files } = compared;
  const html = `https://github.com/${repository.name}/compare/${encodeURI(basehead)}`;
  const status = ahead.length > 0 ? (behind > 0 ? "diverged" : "ahead") : behind > 0 ? "behind" : "identical";
  return {
    url: `${repository.site.url}/repos/${repository.name}/compare/${encodeURI(basehead)}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitObject(repository, base),
    merge_base_commit: commitObject(repository, mergeBase),
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: commits.map((sha) => commitObject(repository, sha)),
    ...(files === null ? {} : { files }),
  };
}
