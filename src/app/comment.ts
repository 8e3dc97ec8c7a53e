import { Stop } from "../core/failure.ts";
import type { Forge, ForgeComment } from "../edge/forge/forge.ts";

/** What the comment is of: the pull request, and its head that was judged. */
export interface Judged {
  readonly number: number;
  readonly head: string;
}

/**
 * Keeps one comment a pipeline in a pull request: found by its marker and its author, updated in place, made anew where somebody deleted it. Answers
 * in words what became of it: a comment that cannot be written changes no verdict. A slow run of a head that is none any more leaves it as it is.
 */
export async function keepComment(body: string, marker: string, judged: Judged | null, forge: Forge): Promise<string> {
  if (judged === null) return "no comment: this is no pull request";
  try {
    return await keep(body, marker, judged, forge);
  } catch (error) {
    if (!(error instanceof Stop) || error.failure.code !== "forge") throw error;
    const why =
      error.failure.status === 403
        ? "the token may only read, as in a fork's or Dependabot's pull request"
        : error.failure.words;
    return `no comment: ${why}`;
  }
}

/** Whose a workflow's own token is: only where the marker is others' alone, it is asked whose ours is. */
const ownToken = "github-actions[bot]";

async function keep(body: string, marker: string, { number, head }: Judged, forge: Forge): Promise<string> {
  const marked = async () => (await forge.comments(number)).filter((comment) => comment.body.startsWith(marker));
  const found = await marked();
  const own = oldest(found, ownToken) ?? (found.length > 0 ? oldest(found, await forge.whose()) : undefined);
  if (own?.body === body) return "the comment says so already";
  const now = await forge.headOf(number);
  if (now !== head) return `no comment: ${head.slice(0, 7)} was judged, and the head is ${now.slice(0, 7)} by now`;
  if (own && (await forge.updateComment(own.id, body))) return "the comment was updated";
  const made = await forge.createComment(number, body);
  // Another job may have written one since we looked: the oldest stays, so that all who look agree.
  const first = oldest(await marked(), made.author);
  if (!first || first.id === made.id) return "a comment was written";
  if (!(await forge.updateComment(first.id, body))) return "a comment was written";
  await forge.deleteComment(made.id);
  return "the comment was updated";
}

const oldest = (comments: readonly ForgeComment[], author: string | null): ForgeComment | undefined =>
  comments.filter((comment) => comment.author === author).sort((a, b) => a.id - b.id)[0];
