import type { SoftVerdict, Verdict } from "../pipeline/pipeline.ts";
import { softVerdicts } from "../pipeline/pipeline.ts";
import type { Judgement } from "./judgement.ts";

/** A person's decision that a verdict need not stop. */
export interface Acceptance {
  readonly verdict: SoftVerdict;
  readonly by: string;
  readonly why: string;
  /** The address of the review that says so; null: it was said where the judgement was started. */
  readonly review: string | null;
}

/** The judgement as it is once a person has accepted its verdict. `fail` is a finding, not a gap in what is known: nobody can wave it through. */
export function accepting(judgement: Judgement, accept: Acceptance | null): Judgement {
  if (accept === null || accept.verdict !== judgement.verdict) return judgement;
  const { by, why, review } = accept;
  return { ...judgement, action: "merge", accepted: { by, why, review } };
}

export const isSoft = (verdict: string): verdict is SoftVerdict => softVerdicts.some((soft) => soft === verdict);

/** A review of a pull request, as GitHub tells of it. */
export interface Review {
  /** Null where the account is gone. */
  readonly author: string | null;
  /** A person's, and no app's. */
  readonly person: boolean;
  /** `APPROVED`, `CHANGES_REQUESTED`, `DISMISSED`, `COMMENTED`, `PENDING`. */
  readonly state: string;
  /** The head of the pull request when it was written. */
  readonly commit: string | null;
  readonly body: string;
  readonly url: string;
}

/** That nobody has accepted yet what somebody might. */
export interface Acceptable {
  /** Whose verdict it is; null where GitHub does not tell. */
  readonly head: string | null;
  /** Why reviews that would accept it do not count, in words. */
  readonly refused: readonly string[];
}

/** What an acceptance must be of. */
export interface Asked {
  readonly verdict: Verdict;
  readonly pipeline: string;
  /** The commit that was judged: an acceptance of another is none. */
  readonly head: string;
  /** Of the pull request: nobody accepts their own. */
  readonly author: string | null;
}

/**
 * The acceptances in a pull request's reviews, oldest first, whose authors are still to be asked for their permission; and of those that are none, why,
 * in words. A review counts that approves this very head: it is bound to it by GitHub, and a later push leaves it behind.
 */
export function acceptancesIn(
  reviews: readonly Review[],
  asked: Asked,
): { readonly found: readonly Acceptance[]; readonly refused: readonly string[] } {
  const read = lastWords(reviews).flatMap((review) => {
    const said = linesOf(review.body).filter(({ of }) => of === null || of === asked.pipeline);
    return said.length === 0 ? [] : [accepted(review, said, asked)];
  });
  return {
    found: read.flatMap((one) => (typeof one === "string" ? [] : [one])),
    refused: read.flatMap((one) => (typeof one === "string" ? [one] : [])),
  };
}

/** Whoever approves again, or asks for changes since, has taken back what they said before; a mere comment takes back nothing. */
function lastWords(reviews: readonly Review[]): Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    const key = review.author ?? review.url;
    const before = last.get(key);
    const comments = review.state === "COMMENTED";
    if (review.state === "PENDING" || (comments && before !== undefined && before.state !== "COMMENTED")) continue;
    if (comments && linesOf(review.body).length === 0) continue;
    last.set(key, review);
  }
  return [...last.values()];
}

interface Line {
  /** As it was written: it may be none that can be accepted. */
  readonly verdict: string;
  /** Null: whichever pipeline it is. */
  readonly of: string | null;
  readonly why: string;
}

const longestBody = 64 * 1024;
const longestWhy = 500;

const fence = /^ {0,3}((`|~)\2{2,})(?!.*\2).*(?:\n(?! {0,3}\1\2*[ \t]*$).*)*(?:\n.*)?/;
const comment = /<!--(?:(?!-->)[\s\S])*/;
/** What is shown as code, or hidden in a comment, is not said. One that does not end goes on to the end. */
const unsaid = new RegExp(`${fence.source}|${comment.source}`, "gm");

/** `/mainline accept not-comparable: WHY`, or `… of penguins: WHY`, or `… of "two words": WHY`, each a line of its own. */
function linesOf(body: string): Line[] {
  const said = body.slice(0, longestBody).replaceAll("\r\n", "\n").replace(unsaid, "");
  return said.split("\n").flatMap((line) => {
    const words = line.match(
      /^\/mainline[ \t]+accept(?:[ \t]+([^\s:]+))?(?:[ \t]+of[ \t]+(?:"([^"]+)"|([^\s:"]+)))?[ \t]*(?::(.*))?$/,
    );
    if (words === null) return [];
    const [, verdict = "", quoted, bare, why = ""] = words;
    return [{ verdict, of: quoted ?? bare ?? null, why: why.trim().slice(0, longestWhy) }];
  });
}

/** What the review accepts, or why it does not. */
function accepted(
  { author, person, state, commit, url }: Review,
  said: readonly Line[],
  asked: Asked,
): Acceptance | string {
  const whose = `the review of ${author ?? "somebody who is gone"}`;
  if (author === null || !person) return `${whose} is no person's`;
  if (author === asked.author) return `${whose} is the author's own`;
  if (state !== "APPROVED") return `${whose} ${stateWords[state] ?? "does not approve"}`;
  if (commit !== asked.head)
    return `${whose} is of ${commit?.slice(0, 7) ?? "no commit"}, and ${asked.head.slice(0, 7)} was judged`;
  const line = said.find(({ verdict }) => verdict === asked.verdict);
  if (line === undefined)
    return `${whose} accepts ${said[0]?.verdict || "no verdict"}, and the verdict is ${asked.verdict}`;
  if (!isSoft(line.verdict)) return `${whose} accepts ${line.verdict}, which nobody can`;
  if (!isReason(line.why)) return `${whose} gives no reason`;
  return { verdict: line.verdict, by: author, why: line.why, review: url };
}

/** Something that can be read, and not the word that stands for it where we say how it is done. */
const isReason = (why: string): boolean => /[\p{L}\p{N}]/u.test(why) && why !== "WHY";

const stateWords: Readonly<Record<string, string>> = {
  COMMENTED: "only comments, and does not approve",
  CHANGES_REQUESTED: "requests changes",
  DISMISSED: "was dismissed",
};
