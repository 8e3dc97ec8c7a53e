import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/** What two models got right of the same examples. The concordant ones stand in `n` alone. */
export interface Discordance {
  /** Right by the first alone. */
  readonly wins: number;
  /** Right by the second alone. */
  readonly losses: number;
  readonly n: number;
}

/**
 * Score bounds of the difference of two paired proportions, first − second. Tango (1998), Statistics in Medicine 17, 891–908: the values λ at
 * which (wins − losses − nλ) / √(n(2q + λ(1 − λ))) reaches ±z, where q is the likeliest share of losses given λ. Each bound alone holds with
 * `confidence`. Keeps its level where Wald's interval has no width: without discordant pairs the bounds are ±z²/(n + z²). NaN for n = 0.
 */
export function tango(counts: Discordance, confidence: number): Interval {
  const { wins, losses, n } = counts;
  if (!(n > 0)) return { estimate: Number.NaN, lower: Number.NaN, upper: Number.NaN };
  const z = normalQuantile(confidence);
  const upper = lowerBound({ wins: losses, losses: wins, n }, z);
  return { estimate: (wins - losses) / n, lower: lowerBound(counts, z), upper: upper === 0 ? 0 : -upper };
}

/** By bisection: the score falls with λ, from the left end of the range to the estimate. */
function lowerBound(counts: Discordance, z: number): number {
  let low = -1;
  let high = (counts.wins - counts.losses) / counts.n;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (exceeds(counts, middle, z)) low = middle;
    else high = middle;
  }
  return low;
}

function exceeds({ wins, losses, n }: Discordance, difference: number, z: number): boolean {
  const away = wins - losses - n * difference;
  const variance = n * (2 * likeliestLosses({ wins, losses, n }, difference) + difference * (1 - difference));
  return away > z * Math.sqrt(Math.max(variance, 0));
}

/** The maximum-likelihood share of losses when wins exceed them by `difference`: the larger root of Tango's quadratic. */
function likeliestLosses({ wins, losses, n }: Discordance, difference: number): number {
  const b = (2 * n - wins + losses) * difference - wins - losses;
  const c = -losses * difference * (1 - difference);
  const root = Math.sqrt(Math.max(b * b - 8 * n * c, 0));
  // Where b is positive, the usual form of the root would subtract nearly equal numbers.
  return b > 0 ? (-2 * c) / (b + root) : (root - b) / (4 * n);
}
