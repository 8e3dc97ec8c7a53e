import type { Git } from "../../edge/git/git.ts";
import type { RunnerContext } from "../runner-edges.ts";

/** Whose policy judges: what a pull request is merged into, what a queue's group is built on, what the branch was before a push. */
export async function baseCommitOf(
  { event, sha, before, mergeGroupBase }: RunnerContext,
  git: Git,
): Promise<string | null> {
  if (event === "push") return before;
  if (event === "merge_group") return mergeGroupBase;
  return await git.firstParent(sha);
}
