import { incompleteBeta, logGamma } from "./incomplete-beta.ts";
import { normalQuantile } from "./normal.ts";

/** Student's t distribution. Degrees of freedom may be fractional (Welch); accuracy is better than 1e-10 relative to SciPy. */

/** P(T ≤ x). Source: DLMF 8.17 (regularised incomplete beta function), by the identity of Abramowitz & Stegun 26.7.1. */
export function tCdf(x: number, df: number): number {
  if (Number.isNaN(x) || !(df > 0)) return Number.NaN;
  const tail = 0.5 * upperTail(x * x, df);
  return x > 0 ? 1 - tail : tail;
}

/**
 * The x with P(T ≤ x) = p, for 0 < p < 1. Solved on the side of the small tail, where nothing cancels, by bisection on a logarithmic
 * scale followed by Newton steps with the density. Beyond a million degrees of freedom, where the beta function loses digits, by two
 * terms of the expansion about the normal distribution (Abramowitz & Stegun 26.7.5), which are then all that a double can hold.
 */
export function tQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1) || !(df > 0)) return Number.NaN;
  if (p === 0.5) return 0;
  if (df > 1e6) return expansion(normalQuantile(p), df);
  const tail = p < 0.5 ? p : 1 - p;
  const x = tailQuantile(tail, df);
  return p < 0.5 ? -x : x;
}

const expansion = (z: number, df: number): number =>
  z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df ** 2);

function tailQuantile(tail: number, df: number): number {
  let low = -700;
  let high = 700;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (0.5 * upperTail(Math.exp(2 * middle), df) > tail) low = middle;
    else high = middle;
  }
  let x = Math.exp((low + high) / 2);
  for (let i = 0; i < 3; i++) {
    const step = (0.5 * upperTail(x * x, df) - tail) / density(x, df);
    if (!Number.isFinite(step)) break;
    x += step;
  }
  return x;
}

/** P(T² > square): I_y(df/2, 1/2) with y = df / (df + x²). */
function upperTail(square: number, df: number): number {
  return incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5);
}

function density(x: number, df: number): number {
  return Math.exp(
    logGamma((df + 1) / 2) -
      logGamma(df / 2) -
      0.5 * Math.log(df * Math.PI) -
      ((df + 1) / 2) * Math.log1p((x * x) / df),
  );
}
