import { number } from "./figures.ts";
import { tQuantile } from "./statistics/student-t.ts";

/**
 * What would decide an inconclusive gate, if mean and spread stayed as they are: how many more seeds, or which margin. `distance` is
 * the goal-signed way from the threshold to the estimate; `margin` the tolerance that these very values would have met.
 */
export function seedsFor(input: {
  standardDeviation: number;
  distance: number;
  n: number;
  confidence: number;
  margin: number | null;
}): string {
  const { standardDeviation, distance, n, confidence, margin } = input;
  const needed = neededSeeds(standardDeviation, Math.abs(distance), n, confidence);
  const other = margin === null ? "" : `, or a margin of ${number(roundUp(margin))}`;
  if (needed === null) return `more than 1,000 seeds, for the difference is next to nothing${other}`;
  const more = `${needed - n} more ${needed - n === 1 ? "seed" : "seeds"}`;
  return distance > 0 ? `${more}${other}` : `${more}, which would then most likely say "fail"${other}`;
}

const most = 1000;

/** The least n up to 1,000 at which the bound would reach the threshold; it shrinks with n, so that halving finds it. */
function neededSeeds(standardDeviation: number, distance: number, from: number, confidence: number): number | null {
  const reaches = (n: number) => (tQuantile(confidence, n - 1) * standardDeviation) / Math.sqrt(n) < distance;
  if (!reaches(most)) return null;
  let [low, high] = [from, most];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** To two significant digits, upwards: a margin that is rounded down would not decide. */
function roundUp(value: number): number {
  const unit = 10 ** (Math.floor(Math.log10(Math.max(value, 1e-12))) - 1);
  return Math.ceil(value / unit) * unit;
}
