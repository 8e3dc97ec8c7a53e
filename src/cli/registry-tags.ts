import { Stop } from "../core/failure.ts";
import { type GitTag, isModelName, parseTag } from "../core/registry/tag.ts";
import type { Git } from "../edge/git/git.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The tags that the registry is read from: those of this repository; in a shallow clone, or where there are none, which is what a checkout of one commit
 * leaves, those of `origin` too. `only`: of one model, which spares Git reading the others. Where that cannot be asked, what is here is shown, and stderr says so.
 */
export async function registryTags(
  git: Git,
  terminal: Terminal,
  messages: "whole" | "first-line" | "none" = "whole",
  only: string | null = null,
): Promise<GitTag[]> {
  const own = only !== null && isModelName(only) ? await git.tags(messages, patternsOf(only)) : [];
  const here = own.length > 0 ? own : await git.tags(messages);
  const isOurs = (name: string) => parseTag(name) !== null;
  if (!git.shallow && here.some(({ name }) => isOurs(name))) return here;
  if ((await git.remoteUrl("origin")) === null) return here;
  try {
    const there = await git.remoteTags("origin", isOurs);
    const known = new Set(there.map(({ name }) => name));
    return [...there, ...here.filter(({ name }) => !known.has(name))];
  } catch (error) {
    if (!(error instanceof Stop) || error.failure.code !== "git") throw error;
    terminal.err("origin could not be asked for its tags: what follows is from those that are here alone.");
    return here;
  }
}

const patternsOf = (model: string): string[] => [`refs/tags/${model}@*`, `refs/tags/${model}#*`];
