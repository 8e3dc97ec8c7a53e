import type { Interval } from "../statistics/interval.ts";
import { tQuantile } from "../statistics/student-t.ts";
import { number } from "./figures.ts";

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

/**
 * The same for bounds by examples. Their reach shrinks with the root of the number of examples, or of examples and seeds alike, so that
 * how much it is too long says how many more of them there would have to be.
 */
export function moreFor(input: {
  bounds: Interval;
  threshold: number;
  n: { candidate: number };
  of: "seeds" | "examples" | "both";
  margin: number | null;
}): string {
  const { bounds, threshold, n, of, margin } = input;
  const { estimate, lower, upper } = bounds;
  const times = ((estimate > threshold ? estimate - lower : upper - estimate) / (estimate - threshold)) ** 2;
  const what = of === "both" ? "examples and seeds" : "examples";
  const other = margin === null || !Number.isFinite(margin) ? "" : `, or a margin of ${number(roundUp(margin))}`;
  if (!(times < 1000)) return `more than 1,000 times the ${what}, for the difference is next to nothing${other}`;
  const more = of === "both" ? `about ${figure(times)} times the ${what}` : `about ${moreExamples(times, n.candidate)}`;
  return estimate > threshold ? `${more}${other}` : `${more}, which would then most likely say "fail"${other}`;
}

/** How often two models are measured in turn is not the user's to say. */
export const quieter = (margin: number | null): string =>
  `less noise in what is timed${margin === null || !Number.isFinite(margin) ? "" : `, or a margin of ${number(roundUp(margin))}`}`;

const figure = (times: number): string => (Math.ceil(times * 10) / 10).toString();

const moreExamples = (times: number, n: number): string => {
  const more = Math.ceil((times - 1) * n);
  return `${more.toLocaleString("en")} more ${more === 1 ? "example" : "examples"}`;
};

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
