import { Stop } from "../../core/failure.ts";
import type { Forge, ForgeComment } from "../../edge/forge/forge.ts";

/** What the comment is of: the pull request, and its head that was judged. */
export interface Judged {
  readonly number: number;
  readonly head: string;
}

/** The report that stands there now, ours alone; or, in words, why that is not known. */
export type StandingComment =
  | { readonly known: true; readonly judged: Judged; readonly comment: ForgeComment | null }
  | { readonly known: false; readonly words: string };

/** Looked up before judging, for it remembers earlier attempts: found by its marker and its author. */
export async function standingComment(marker: string, judged: Judged | null, forge: Forge): Promise<StandingComment> {
  if (judged === null) return { known: false, words: "this is no pull request" };
  return await inWords(async () => {
    const found = await marked(marker, judged, forge);
    const own = oldest(found, ownToken) ?? (found.length > 0 ? oldest(found, await forge.whose()) : null);
    return { known: true, judged, comment: own ?? null };
  });
}

/**
 * Keeps one comment a pipeline in a pull request, updated in place, made anew where somebody deleted it. Answers in words what became of it: a comment
 * that cannot be written changes no verdict. A slow run of a head that is none any more leaves it as it is.
 */
export async function keepComment(
  body: string,
  marker: string,
  standing: StandingComment,
  forge: Forge,
): Promise<string> {
  if (!standing.known) return `no comment: ${standing.words}`;
  const kept = await inWords(async () => ({ known: true, words: await keep(body, marker, standing, forge) }));
  return kept.known ? kept.words : `no comment: ${kept.words}`;
}

/** What GitHub refuses is said, and fails nothing. */
async function inWords<T>(work: () => Promise<T>): Promise<T | { readonly known: false; readonly words: string }> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Stop) || error.failure.code !== "forge") throw error;
    const readOnly = "the token may only read, as in a fork's or Dependabot's pull request";
    return { known: false, words: error.failure.status === 403 ? readOnly : error.failure.words };
  }
}

/** Whose a workflow's own token is: only where the marker is others' alone, it is asked whose ours is. */
const ownToken = "github-actions[bot]";

async function keep(
  body: string,
  marker: string,
  { judged, comment: own }: Extract<StandingComment, { known: true }>,
  forge: Forge,
): Promise<string> {
  const { number, head } = judged;
  if (own?.body === body) return "the comment says so already";
  const now = (await forge.pullRequest(number)).headSha;
  if (now !== head) return `no comment: ${head.slice(0, 7)} was judged, and the head is ${now.slice(0, 7)} by now`;
  if (own && (await forge.updateComment(own.id, body))) return "the comment was updated";
  const made = await forge.createComment(number, body);
  // Another job may have written one since we looked: the oldest stays, so that all who look agree.
  const first = oldest(await marked(marker, judged, forge), made.author);
  if (!first || first.id === made.id) return "a comment was written";
  if (!(await forge.updateComment(first.id, body))) return "a comment was written";
  await forge.deleteComment(made.id);
  return "the comment was updated";
}

const marked = async (marker: string, { number }: Judged, forge: Forge): Promise<ForgeComment[]> =>
  (await forge.comments(number)).filter((comment) => comment.body.startsWith(marker));

const oldest = (comments: readonly ForgeComment[], author: string | null): ForgeComment | undefined =>
  comments.filter((comment) => comment.author === author).sort((a, b) => a.id - b.id)[0];
