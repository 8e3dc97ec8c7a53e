import { Stop } from "../core/failure.ts";
import type { Forge, ForgeComment } from "../edge/forge/forge.ts";

/**
 * Keeps one comment a pipeline in a pull request: found by its marker and its author, updated in place, made anew where somebody deleted it. Answers
 * in words what became of it: a comment that cannot be written changes no verdict.
 */
export async function keepComment(
  body: string,
  marker: string,
  pullRequest: number | null,
  forge: Forge,
): Promise<string> {
  if (pullRequest === null) return "no comment: this is no pull request";
  try {
    return await keep(body, marker, pullRequest, forge);
  } catch (error) {
    if (!(error instanceof Stop) || error.failure.code !== "forge") throw error;
    const why =
      error.failure.status === 403
        ? "the token may only read, as in a fork's or Dependabot's pull request"
        : error.failure.words;
    return `no comment: ${why}`;
  }
}

/** Whose a workflow's own token is. Another token's author is known only once it has written something. */
const ownToken = "github-actions[bot]";

async function keep(body: string, marker: string, pullRequest: number, forge: Forge): Promise<string> {
  const by = async (author: string) => oldest(await forge.comments(pullRequest), marker, author);
  const own = await by(ownToken);
  if (own?.body === body) return "the comment says so already";
  if (own && (await forge.updateComment(own.id, body))) return "the comment was updated";
  const made = await forge.createComment(pullRequest, body);
  // Another job may have written one since we looked, or ours has another author: the oldest stays, so that all who look agree.
  const first = await by(made.author);
  if (!first || first.id === made.id) return "a comment was written";
  if (!(await forge.updateComment(first.id, body))) return "a comment was written";
  await forge.deleteComment(made.id);
  return "the comment was updated";
}

function oldest(comments: readonly ForgeComment[], marker: string, author: string): ForgeComment | undefined {
  return comments
    .filter((comment) => comment.author === author && comment.body.startsWith(marker))
    .sort((a, b) => a.id - b.id)[0];
}
