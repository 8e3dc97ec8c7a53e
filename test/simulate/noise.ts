import type { Random } from "../../src/core/statistics/random.ts";

/** Noise around 0 with standard deviation 1, for one seed on both sides. */
export type Pair = readonly [candidate: number, baseline: number];

/** How replicates scatter: `pair` draws one seed's two values, which are correlated by what the seed means to both. */
export interface Noise {
  readonly name: string;
  pair(correlation: number, random: Random): Pair;
}

/** As textbooks have it. */
const normal: Noise = { name: "normal", pair: normals };

/** A metric close to its best value: Beta(9, 1), of mean 0.9, skewed to the left (−1.5). Its quantiles are those of the normal pair, so that ranks are correlated. */
const beta: Noise = {
  name: "beta",
  pair(correlation, random) {
    const [a, b] = normals(correlation, random);
    return [skewed(a), skewed(b)];
  },
};

/** Student's t with three degrees of freedom: now and then a seed is far off. Both values have the same scale, the rest of them is correlated. */
const heavy: Noise = {
  name: "heavy tails",
  pair(correlation, random) {
    const [a, b] = normals(correlation, random);
    const square = standardNormal(random) ** 2 + standardNormal(random) ** 2 + standardNormal(random) ** 2;
    // The variance of t with three degrees of freedom is 3.
    const scale = Math.sqrt(square / 3) * Math.sqrt(3);
    return [a / scale, b / scale];
  },
};

export const noises = [normal, beta, heavy] as const;

/** Box and Muller (1958). */
export function standardNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(uniform(random))) * Math.cos(2 * Math.PI * uniform(random));
}

/** Between 0 and 1, never either. */
export const uniform = (random: Random): number => (random(2 ** 32) + 0.5) / 2 ** 32;

function normals(correlation: number, random: Random): Pair {
  const [a, b] = [standardNormal(random), standardNormal(random)];
  return [a, correlation * a + Math.sqrt(1 - correlation ** 2) * b];
}

const [mean, deviation] = [0.9, Math.sqrt((9 * 1) / (10 ** 2 * 11))];

/** Beta(9, 1) has the quantile p^(1/9). */
const skewed = (z: number): number => (normalShare(z) ** (1 / 9) - mean) / deviation;

/** Far more exact than any count here can tell: Zelen and Severo (1964), Abramowitz & Stegun 26.2.17, error below 7.5e-8. */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
  return z > 0 ? 1 - tail : tail;
}
