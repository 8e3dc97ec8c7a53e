import { incompleteBeta } from "./incomplete-beta.ts";
import type { Interval } from "./interval.ts";
import type { Discordance } from "./tango.ts";

/** Bounds with the probability that decided: of as many wins, or more, were both models equally good. */
export interface McNemar extends Interval {
  readonly p: number;
}

/**
 * McNemar's test (1947) in its exact conditional form, one-sided, without the mid-p correction: given the discordant pairs, wins are binomial
 * with 1/2 when both models are equally good. The bounds are those of Clopper and Pearson (1934) for the share of wins among the discordant
 * pairs, put on the scale of the difference of proportions; hence `lower` > 0 exactly when p < 1 − confidence. They take the number of discordant
 * pairs as given. Without any: p = 1, and bounds of −1 and 1, which say nothing.
 */
export function mcnemar({ wins, losses, n }: Discordance, confidence: number): McNemar {
  const discordant = wins + losses;
  const scale = (share: number) => ((2 * share - 1) * discordant) / n;
  if (discordant === 0) return { p: 1, estimate: 0, lower: -1, upper: 1 };
  const alpha = 1 - confidence;
  return {
    p: atLeast(wins, discordant, 0.5),
    estimate: (wins - losses) / n,
    lower: scale(lowestShare(wins, discordant, alpha)),
    upper: scale(1 - lowestShare(losses, discordant, alpha)),
  };
}

/** P(X ≥ k) for X binomial(n, share): the regularised incomplete beta function, DLMF 8.17.5. */
export function atLeast(k: number, n: number, share: number): number {
  return k <= 0 ? 1 : incompleteBeta(share, 1 - share, k, n - k + 1);
}

/** The share at which `k` or more have probability alpha; it grows with the share, so that bisection finds it. */
function lowestShare(k: number, n: number, alpha: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (atLeast(k, n, middle) < alpha) low = middle;
    else high = middle;
  }
  return k <= 0 ? 0 : low;
}
