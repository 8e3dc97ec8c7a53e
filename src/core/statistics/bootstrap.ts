import { type Clusters, clusterMean } from "./clusters.ts";
import type { Interval } from "./interval.ts";
import type { Random } from "./random.ts";

/**
 * Bounds of a mean over examples by the studentised bootstrap: whole clusters are drawn with replacement, and each draw's (mean* − mean)/se*
 * takes the place of Student's t. Efron (1979), Annals of Statistics 7; Hall (1988), Annals of Statistics 16, 927–953; Davison and Hinkley (1997), §2.4
 * and §3.8. Second-order correct where values are skewed. Each bound alone holds with `confidence`; quantiles are the order statistics ⌈p(B + 1)⌉ from either end.
 * A draw without spread counts as infinitely far, so that few distinct values widen the bounds, at worst to infinity. Without any
 * spread the bounds have no width. Deterministic: the same `random` gives the same bounds.
 */
export function bootstrap(
  clusters: Clusters,
  confidence: number,
  random: Random,
  resamples = resamplesFor(clusters.sums.length),
): Interval & { readonly resamples: number } {
  const { mean, standardError } = clusterMean(clusters);
  if (!(standardError > 0)) return { estimate: mean, lower: mean, upper: mean, resamples: 0 };
  const studentised = new Float64Array(resamples);
  const draw = { sums: new Float64Array(clusters.sums.length), counts: new Float64Array(clusters.sums.length) };
  for (let i = 0; i < resamples; i++) {
    fill(draw, clusters, random);
    const drawn = clusterMean(draw);
    studentised[i] = studentise(drawn.mean - mean, drawn.standardError);
  }
  studentised.sort();
  // Rounding of the product must not push an exact rank to the next one.
  const rank = Math.ceil(confidence * (resamples + 1) - 1e-9);
  const at = (index: number) => studentised[index] ?? Number.POSITIVE_INFINITY;
  return {
    estimate: mean,
    lower: mean - at(rank - 1) * standardError,
    upper: rank > resamples ? Number.POSITIVE_INFINITY : mean - at(resamples - rank) * standardError,
    resamples,
  };
}

/** As many as make the choice of the seed matter little; fewer for many clusters, so that a gate takes no longer than about a second. */
export const resamplesFor = (clusters: number): number =>
  Math.min(9999, Math.max(999, Math.floor(2e7 / (clusters * 1000)) * 1000 - 1));

function fill(draw: Clusters, { sums, counts }: Clusters, random: Random): void {
  const k = sums.length;
  for (let j = 0; j < k; j++) {
    const chosen = random(k);
    draw.sums[j] = sums[chosen] as number;
    draw.counts[j] = counts[chosen] as number;
  }
}

function studentise(away: number, standardError: number): number {
  if (standardError > 0) return away / standardError;
  return away === 0 ? 0 : away > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}
