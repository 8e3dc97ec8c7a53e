import { noncentralTUpper } from "./noncentral-t.ts";
import { tQuantile } from "./student-t.ts";

/** A comparison that is planned: the true way past the threshold, in the metric's units, and the noise. */
export interface PlannedTest {
  /** How far the truth lies beyond the threshold: the margin, for `no-worse-than` between equals. */
  readonly distance: number;
  /** Paired: of the differences seed by seed. Unpaired: of each side, taken as equal. */
  readonly standardDeviation: number;
  readonly design: "paired" | "unpaired";
  readonly confidence: number;
}

/**
 * The chance that a one-sided t test with `n` replicates (a side, when unpaired) passes: the noncentral t's upper tail beyond the
 * critical value (Cohen 1988, chapter 2). 1 or 0 without noise; NaN for n < 2.
 */
export function power({ distance, standardDeviation, design, confidence }: PlannedTest, n: number): number {
  if (!(n >= 2)) return Number.NaN;
  if (standardDeviation === 0) return distance > 0 ? 1 : 0;
  const [df, scale] = design === "paired" ? [n - 1, 1] : [2 * n - 2, 2];
  return noncentralTUpper(tQuantile(confidence, df), df, distance / (standardDeviation * Math.sqrt(scale / n)));
}

/** The least n, from 3 (below which a gate is inconclusive anyway), with at least `target` power; null when a million do not suffice. */
export function replicatesFor(test: PlannedTest, target: number): number | null {
  const enough = (n: number) => power(test, n) >= target;
  let high = 3;
  while (!enough(high)) if ((high *= 2) > 1e6) return null;
  let low = Math.max(2, Math.floor(high / 2));
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return Math.max(high, 3);
}

/** The least distance that `n` replicates show with the `target` power, by bisection: power grows with it. */
export function detectable(test: Omit<PlannedTest, "distance">, n: number, target: number): number {
  if (test.standardDeviation === 0) return 0;
  let [low, high] = [0, 1e3 * test.standardDeviation];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (power({ ...test, distance: middle }, n) >= target) high = middle;
    else low = middle;
  }
  return high;
}
