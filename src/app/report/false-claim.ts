import { Stop } from "../../core/failure.ts";
import type { Run } from "../../core/run/run.ts";
import type { ForgeRun } from "../../edge/forge/forge.ts";
import type { Git } from "../../edge/git/git.ts";
import { fetchCommits } from "../runner-edges.ts";

/**
 * Holds what a pull request's run says of its own origin against what GitHub says of the workflow run, and Git of its commits; `merge` is GitHub's
 * test merge now. Answers what is not so, in words. Null proves nothing: whoever may write a lie may also write what is known.
 */
export async function falseClaim(
  { commit, origin, status, overrides }: Run,
  { run, merge, bare }: { run: ForgeRun; merge: string; bare: Git },
): Promise<string | null> {
  if (status !== "succeeded") return "its run did not succeed";
  if (Object.keys(overrides).length > 0) return "its params were overridden";
  if (origin === null) return "its run.json names no workflow run";
  const claims = [
    ["workflow run", origin.workflowRun, run.id],
    ["event", origin.event, run.event],
    ["repository", origin.repository, run.repository],
    ["workflow", origin.workflow, run.path],
    ["head", origin.head, run.headSha],
  ] as const;
  const wrong = claims.find(([, claimed, known]) => claimed !== known);
  if (wrong) return `its run.json names the ${wrong[0]} ${wrong[1]}, but GitHub ${wrong[2]}`;
  if (origin.attempt > run.attempt)
    return `its run.json names attempt ${origin.attempt}, but GitHub knows ${run.attempt}`;
  if (origin.base === null || !(await bare.isAncestor(origin.base, `${merge}^1`)))
    return `its run.json names the base ${origin.base}, which is no commit of the branch that it is meant for`;
  return (await isMerge(commit, origin.base, run.headSha, bare))
    ? null
    : `its run.json names the commit ${commit}, which is no merge of its head and its base`;
}

/** The base may have moved since, so that GitHub has made another test merge: the older one is asked for too. */
async function isMerge(commit: string | null, base: string, head: string, bare: Git): Promise<boolean> {
  if (commit === null) return false;
  const parents = () => Promise.all([bare.commit(`${commit}^1`), bare.commit(`${commit}^2`)]);
  const known = await parents();
  const [first, second] = known[0] === null && (await isToBeHad(commit, bare)) ? await parents() : known;
  return first === base && second === head;
}

async function isToBeHad(commit: string, bare: Git): Promise<boolean> {
  try {
    await fetchCommits(bare, [commit], false);
    return true;
  } catch (error) {
    if (error instanceof Stop && error.failure.code === "git") return false;
    throw error;
  }
}
