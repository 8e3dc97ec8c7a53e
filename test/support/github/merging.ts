import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BareGit } from "./bare-git.ts";
import type { PullRequest } from "./model.ts";
import type { Repository } from "./repository.ts";

const webFlow = { GIT_COMMITTER_NAME: "GitHub", GIT_COMMITTER_EMAIL: "noreply@github.com" };

/** Brings a head into the repository and merges it with the base: refs/pull/N/head and, where there is no conflict, refs/pull/N/merge. */
export function testMerge({ git }: Repository, pull: PullRequest, head: string, base: string): string | null {
  const ref = `refs/pull/${pull.number}`;
  git.run(["fetch", "--quiet", "--no-write-fetch-head", pull.headRepository.git.path, `+${head}:${ref}/head`]);
  const tree = mergedTree(git, base, head);
  if (tree === null) {
    git.run(["update-ref", "-d", `${ref}/merge`]);
    return null;
  }
  const commit = commitTree(git, tree, [base, head], `Merge ${head} into ${base}`, pull.author);
  git.run(["update-ref", `${ref}/merge`, commit]);
  return commit;
}

export type MergeMethod = "merge" | "squash" | "rebase";

/** The commits that a merge puts on a base, the new tip last. Rebased commits keep their own messages. */
export function mergeInto(
  { git }: Repository,
  pull: PullRequest,
  { method, base, message }: { method: MergeMethod; base: string; message?: string | undefined },
): string[] {
  const { head, number, title, author } = pull;
  const own = git.between(base, head);
  if (method === "rebase") return rebased(git, base, own);
  const tree = mergedTree(git, base, head);
  if (tree === null) throw new Error(`pull request ${number} has conflicts`);
  if (method === "squash") return [commitTree(git, tree, [base], message ?? `${title} (#${number})`, author)];
  const owner = pull.headRepository.name.split("/")[0];
  const words = message ?? `Merge pull request #${number} from ${owner}/${pull.branch}\n\n${title}`;
  return [...own, commitTree(git, tree, [base, head], words, author)];
}

function mergedTree(git: BareGit, base: string, head: string): string | null {
  return git.ask("merge-tree", "--write-tree", "--no-messages", base, head);
}

function commitTree(git: BareGit, tree: string, parents: readonly string[], message: string, author: string): string {
  const env = { ...webFlow, GIT_AUTHOR_NAME: author, GIT_AUTHOR_EMAIL: `${author}@users.noreply.github.com` };
  return git.run(["commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent]), "-m", message], { env });
}

/** Every commit anew, also where it could stay as it is: that is how GitHub rebases. */
function rebased(git: BareGit, base: string, commits: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "fake-github-rebase-"));
  try {
    git.run(["worktree", "add", "--quiet", "--detach", folder, base]);
    const work = new BareGit(folder);
    return commits.map((commit) => {
      work.run(["cherry-pick", "--allow-empty", commit], { env: webFlow });
      return work.run(["rev-parse", "HEAD"]);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
    git.run(["worktree", "prune"]);
  }
}
