import type { Bounds } from "./bounds.ts";
import { mean, variance } from "./moments.ts";
import { normalQuantile } from "./normal.ts";

/**
 * Bounds of AUC(a) − AUC(b) for two models' scores of the same examples; `b` null: of AUC(a) alone. DeLong, DeLong and Clarke-Pearson (1988), Biometrics
 * 44, 837–845, by the midranks of Sun and Xu (2014), IEEE Signal Processing Letters 21, 1389–1393: O(n log n). `positive[i]` is the
 * class of example i; any increasing transformation of scores changes nothing; ties count half. NaN unless each class has two
 * examples. Without spread (both models rank alike, or perfectly) the bounds have no width, and say nothing.
 */
export function delong(
  positive: readonly boolean[],
  a: readonly number[],
  b: readonly number[] | null,
  confidence: number,
): Bounds {
  const [first, second] = [placements(positive, a), b && placements(positive, b)];
  const difference = (x: readonly number[], y: readonly number[] | undefined) =>
    x.map((value, i) => value - (y?.[i] ?? 0));
  const positives = difference(first.positives, second?.positives);
  const negatives = difference(first.negatives, second?.negatives);
  if (positives.length < 2 || negatives.length < 2) return nothing;
  const standardError = Math.sqrt(variance(positives) / positives.length + variance(negatives) / negatives.length);
  const estimate = mean(positives);
  const reach = normalQuantile(confidence) * standardError;
  return {
    estimate,
    lower: estimate - reach,
    upper: estimate + reach,
    standardError,
    degreesOfFreedom: Number.POSITIVE_INFINITY,
  };
}

const nothing: Bounds = {
  estimate: Number.NaN,
  lower: Number.NaN,
  upper: Number.NaN,
  standardError: Number.NaN,
  degreesOfFreedom: Number.NaN,
};

/** The area under the ROC curve: the chance that a positive example scores above a negative one, ties counting half. NaN without both classes. */
export function auc(positive: readonly boolean[], scores: readonly number[]): number {
  const ranks = midranks(scores);
  let [sum, count] = [0, 0];
  for (const [i, yes] of positive.entries()) {
    if (!yes) continue;
    sum += ranks[i] as number;
    count++;
  }
  const others = positive.length - count;
  return count === 0 || others === 0 ? Number.NaN : (sum - (count * (count + 1)) / 2) / (count * others);
}

/** For each positive example the share of negatives below it, for each negative one the share of positives above it. */
export function placements(positive: readonly boolean[], scores: readonly number[]) {
  const of = (wanted: boolean) => scores.filter((_, i) => positive[i] === wanted);
  const [yes, no] = [of(true), of(false)];
  const all = midranks([...yes, ...no]);
  const [amongYes, amongNo] = [midranks(yes), midranks(no)];
  return {
    positives: yes.map((_, i) => ((all[i] as number) - (amongYes[i] as number)) / no.length),
    negatives: no.map((_, i) => 1 - ((all[yes.length + i] as number) - (amongNo[i] as number)) / yes.length),
  };
}

/** Ranks from 1; equal values share the mean of theirs. */
export function midranks(values: readonly number[]): Float64Array {
  const order = Uint32Array.from(values, (_, i) => i).sort((i, j) => (values[i] as number) - (values[j] as number));
  const ranks = new Float64Array(values.length);
  let start = 0;
  while (start < order.length) {
    let end = start + 1;
    while (end < order.length && values[order[end] as number] === values[order[start] as number]) end++;
    for (let k = start; k < end; k++) ranks[order[k] as number] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}
