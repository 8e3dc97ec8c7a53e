import type { NextTag } from "../../core/registry/next-tags.ts";
import type { GitTag } from "../../core/registry/tag.ts";
import type { Git } from "../../edge/git/git.ts";
import { refspecsOf, tagRef, writeTags } from "./write-tags.ts";

/**
 * Changes one model by hand: what is to be written is decided on the tags that the remote has, and again when somebody was faster. Throws Stop: what the
 * decision throws, fetch-failed, push-refused.
 */
export async function changeRegistry<T extends { readonly tags: readonly NextTag[] }>(
  decide: (tags: readonly GitTag[]) => T,
  { model, remote, dryRun }: { model: string; remote: string | null; dryRun: boolean },
  git: Git,
): Promise<T> {
  if (dryRun) return decide(await git.tags());
  const decideRefs = async () => {
    const result = decide(await git.tags());
    return { result, refs: result.tags.map(tagRef) };
  };
  return await writeTags({ remote, refspecs: refspecsOf([model]) }, decideRefs, git);
}
