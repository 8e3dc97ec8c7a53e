import type { Bounds } from "./bounds.ts";
import { tQuantile } from "./student-t.ts";

/** Examples by cluster: the sum of their values, and how many they are. Examples without a group are each their own. */
export interface Clusters {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

/** `groups` null: every example is its own cluster. Clusters stand in the order in which they first appear. */
export function clustersOf(values: readonly number[], groups: readonly string[] | null): Clusters {
  if (groups === null) return { sums: Float64Array.from(values), counts: new Float64Array(values.length).fill(1) };
  const at = new Map<string, number>();
  for (const group of groups) if (!at.has(group)) at.set(group, at.size);
  const [sums, counts] = [new Float64Array(at.size), new Float64Array(at.size)];
  for (const [i, value] of values.entries()) {
    const cluster = at.get(groups[i] as string) as number;
    sums[cluster] = (sums[cluster] as number) + value;
    counts[cluster] = (counts[cluster] as number) + 1;
  }
  return { sums, counts };
}

/**
 * The mean over examples and its standard error when clusters, not examples, are independent: the linearised ratio estimator (Cochran 1977,
 * §6.3; the sandwich estimator CR1 of a mean), √(k/(k − 1) Σ(sum − mean·count)²) / n for k clusters and n examples. With clusters of
 * one it is the ordinary standard error. NaN for k < 2.
 */
export function clusterMean({ sums, counts }: Clusters): { mean: number; standardError: number } {
  const k = sums.length;
  // Sums are taken about the first cluster's mean, so that equal values have no spread at all, however many they are.
  const pivot = (sums[0] as number) / (counts[0] as number);
  let [total, n] = [0, 0];
  for (let i = 0; i < k; i++) {
    total += (sums[i] as number) - pivot * (counts[i] as number);
    n += counts[i] as number;
  }
  const shift = total / n;
  let squares = 0;
  for (let i = 0; i < k; i++) squares += ((sums[i] as number) - (pivot + shift) * (counts[i] as number)) ** 2;
  const rounding = k * (pivot * (n / k) * 4 * Number.EPSILON) ** 2;
  return { mean: pivot + shift, standardError: squares <= rounding ? 0 : Math.sqrt((k / (k - 1)) * squares) / n };
}

/** One-sided t bounds of that mean with k − 1 degrees of freedom; each alone holds with `confidence`, approximately. */
export function clusteredT(clusters: Clusters, confidence: number): Bounds {
  const { mean, standardError } = clusterMean(clusters);
  const degreesOfFreedom = clusters.sums.length - 1;
  const reach = tQuantile(confidence, degreesOfFreedom) * standardError;
  return { estimate: mean, lower: mean - reach, upper: mean + reach, standardError, degreesOfFreedom };
}
