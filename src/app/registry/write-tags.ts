import { Stop } from "../../core/failure.ts";
import type { NextTag } from "../../core/registry/next-tags.ts";
import { isModelName } from "../../core/registry/tag.ts";
import type { Git, PushOutcome } from "../../edge/git/git.ts";

/** What was decided, and the refs that say so. */
export interface Decided<T> {
  readonly result: T;
  readonly refs: readonly NewRef[];
}

export interface NewRef extends NextTag {
  readonly ref: string;
}

export interface Target {
  /** Name of a remote; null: the refs stay here. */
  readonly remote: string | null;
  /** What decides: fetched before each decision. */
  readonly refspecs: readonly string[];
}

const attempts = 5;

/**
 * Writes refs all or none: on the remote first, and here only once the remote has them. What to write is decided on what the remote has, and
 * decided again when somebody was faster. Throws Stop: fetch-failed, push-refused.
 */
export async function writeTags<T>(target: Target, decide: () => Promise<Decided<T>>, git: Git): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    await fetchTags(target, git);
    const { result, refs } = await decide();
    if (refs.length === 0) return result;
    const outcome = await write(refs, target, git);
    if (outcome.kind === "pushed") return result;
    if (outcome.kind === "refused" || attempt === attempts)
      throw new Stop({ code: "push-refused", remote: target.remote ?? "", words: outcome.words });
  }
}

/** Refspecs for all that is written about these models. Nothing else is fetched: somebody's other tags may differ here and there. */
export const refspecsOf = (models: readonly string[]): string[] =>
  models
    .filter(isModelName)
    .flatMap((model) => ["@", "#"].map((sign) => `refs/tags/${model}${sign}*:refs/tags/${model}${sign}*`));

/** The ref of a tag. */
export const tagRef = (tag: NextTag): NewRef => ({ ...tag, ref: `refs/tags/${tag.name}` });

async function fetchTags({ remote, refspecs }: Target, git: Git): Promise<void> {
  if (remote === null || refspecs.length === 0) return;
  try {
    await git.fetch(remote, refspecs);
  } catch (error) {
    throw error instanceof Stop && error.failure.code === "git"
      ? new Stop({ code: "fetch-failed", remote, words: error.failure.words })
      : error;
  }
}

async function write(refs: readonly NewRef[], target: Target, git: Git): Promise<PushOutcome> {
  const tagger = await git.identity();
  const objects = await Promise.all(
    refs.map(async ({ ref, ...tag }) => ({ ref, object: await git.writeTagObject({ ...tag, tagger }) })),
  );
  if (target.remote === null) return await createHere(objects, git);
  const outcome = await git.push(target.remote, objects);
  // A fetch beside us may have brought them already.
  if (outcome.kind === "pushed" && (await createHere(objects, git)).kind !== "pushed") await fetchTags(target, git);
  return outcome;
}

/** Another process of this repository may be faster too. */
async function createHere(objects: readonly { ref: string; object: string }[], git: Git): Promise<PushOutcome> {
  try {
    await git.createRefs(objects);
    return { kind: "pushed" };
  } catch (error) {
    if (
      error instanceof Stop &&
      error.failure.code === "git" &&
      /already exists|cannot lock ref/.test(error.failure.words)
    )
      return { kind: "lost-race", words: error.failure.words };
    throw error;
  }
}
