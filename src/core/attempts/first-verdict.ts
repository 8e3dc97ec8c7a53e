import { type Acceptance, accepting } from "../judgement/acceptance.ts";
import { actionFor, stricter } from "../judgement/judge.ts";
import type { Comparison } from "../judgement/judgement.ts";
import type { Verdict } from "../pipeline/pipeline.ts";
import type { FirstVerdict } from "../registry/kept-verdict.ts";
import { sourceKeyOf, verdictIn } from "../registry/payload.ts";

/**
 * The strictest verdict that the ledger's entries, the first that was written first, have of other runs of this source that were asked the same; null where this
 * run is the first of them, for the first throw is judged by its own numbers.
 */
export function firstVerdictIn(
  ledger: readonly string[],
  { sourceKey, run, question }: { sourceKey: string; run: string; question: string },
): FirstVerdict | null {
  const entries = ledger
    .filter((message) => message.includes(sourceKey) && sourceKeyOf(message) === sourceKey)
    .flatMap((message) => verdictIn(message) ?? [])
    .filter((entry) => entry.question === question);
  if (entries[0]?.run === run) return null;
  const others = entries.filter((entry) => entry.run !== run && isLuck(entry.verdict));
  return others.find(({ verdict }) => verdict === "fail") ?? others[0] ?? null;
}

/** A verdict that another throw of the same dice might turn: what is not comparable is so for every run. */
export const isLuck = (verdict: Verdict): boolean => verdict === "fail" || verdict === "inconclusive";

/**
 * A source that was trained again is another throw of the same dice: where the first one did not pass, and the question is the same, that verdict
 * stands. It only ever makes a verdict stricter, so that nothing is gained by forging one. The same run has the same numbers, and needs none of this.
 */
export function standBy(
  comparison: Comparison,
  question: string,
  first: FirstVerdict | null,
  accept: Acceptance | null = null,
): Comparison {
  const { judgement, candidate, policy } = comparison;
  if (first === null || first.run === candidate.run || first.question !== question) return comparison;
  if (!isLuck(first.verdict) || stricter(first.verdict, judgement.verdict) === judgement.verdict) return comparison;
  const action = actionFor(first.verdict, policy, judgement.held);
  return {
    ...comparison,
    judgement: accepting({ ...judgement, verdict: first.verdict, action, accepted: null }, accept),
    history: { ...comparison.history, first: { run: first.run, verdict: first.verdict } },
  };
}
