import { z } from "zod";
import { stricter } from "../judgement/judge.ts";
import type { Comparison } from "../judgement/judgement.ts";
import type { FirstVerdict } from "../registry/kept-verdict.ts";
import { standBy } from "./first-verdict.ts";
import { questionOf } from "./question.ts";

/** A source that was judged on a pull request. */
export interface Attempt extends FirstVerdict {
  readonly source: string;
  readonly recipe: string;
}

/** What a pull request's comment remembers, oldest first. */
export interface Attempts {
  /** Sources that were judged, those that are no longer kept included. */
  readonly count: number;
  readonly kept: readonly Attempt[];
}

export const noAttempts: Attempts = { count: 0, kept: [] };

const most = 60;
const [start, end] = ["<!-- mainline:attempts ", " -->"];

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const schema = z.strictObject({
  version: z.literal(1),
  count: z.number().int().min(0).max(1_000_000),
  kept: z
    .array(
      z.strictObject({
        source: hex(64),
        recipe: hex(64),
        question: hex(64),
        run: hex(32),
        verdict: z.enum(["pass", "fail", "inconclusive", "no-baseline", "not-comparable"]),
      }),
    )
    .max(most),
});

/** The second line of our comment. Whoever may edit it may forge it: it is only ever used to be stricter, and what is not as we write it is none. */
export function readAttempts(body: string): Attempts {
  const line = body.slice(0, 64 * 1024).split("\n")[1] ?? "";
  if (!line.startsWith(start) || !line.endsWith(end)) return noAttempts;
  try {
    const parsed = schema.safeParse(JSON.parse(line.slice(start.length, -end.length)));
    return parsed.success ? { count: parsed.data.count, kept: parsed.data.kept } : noAttempts;
  } catch {
    return noAttempts;
  }
}

/** Hidden in a rendered comment: digests and verdicts alone, so that nothing in it ends the HTML comment. */
export const writeAttempts = ({ count, kept }: Attempts): string =>
  `${start}${JSON.stringify({ version: 1, count, kept })}${end}`;

/** The comparison as it is once the pull request's earlier attempts are known, and the attempts with this one. */
export function withAttempts(
  comparison: Comparison,
  recipe: string,
  before: Attempts,
): { readonly comparison: Comparison; readonly attempts: Attempts } {
  const { sourceKey: source, run } = comparison.candidate;
  const question = questionOf(comparison);
  const first = before.kept.find((attempt) => attempt.source === source) ?? null;
  const stood = standBy(comparison, question, first);
  const attempts = add(before, first, { source, recipe, question, run, verdict: stood.judgement.verdict });
  const sameRecipe = before.kept.some((attempt) => attempt.recipe === recipe && attempt.source !== source);
  const onlySeeds = stood.history.onlySeeds ?? (sameRecipe ? "attempt" : null);
  return { comparison: { ...stood, history: { ...stood.history, attempts: attempts.count, onlySeeds } }, attempts };
}

/** A source that is asked the same again keeps the strictest of its verdicts; one that is asked something new starts anew. */
function add({ count, kept }: Attempts, first: Attempt | null, now: Attempt): Attempts {
  if (first === null) return { count: count + 1, kept: [...kept, now].slice(-most) };
  const again = first.question === now.question && first.run !== now.run;
  const next = again ? { ...first, verdict: stricter(first.verdict, now.verdict) } : now;
  return { count: Math.max(count, kept.length), kept: kept.map((attempt) => (attempt === first ? next : attempt)) };
}
