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
 * The x with P(T ≤ x) = p, for 0 < p < 1. Solved on the side of the small tail, where nothing cancels. Beyond a million degrees of freedom, where the beta function loses digits, by two
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

/**
 * The tail of t is heavier than the normal one, so that the normal quantile is below. Halved until near, then Newton's steps from below, which a convex
 * tail cannot throw beyond the mark.
 */
function tailQuantile(tail: number, df: number): number {
  const isBelow = (log: number) => 0.5 * upperTail(Math.exp(2 * log), df) > tail;
  let low = Math.log(-normalQuantile(tail));
  let width = 1;
  while (isBelow(low + width)) {
    low += width;
    width *= 2;
  }
  for (; width > 0.01; width /= 2) if (isBelow(low + width / 2)) low += width / 2;
  let x = Math.exp(low);
  for (let i = 0; i < 40; i++) {
    const step = (0.5 * upperTail(x * x, df) - tail) / density(x, df);
    if (!Number.isFinite(step)) break;
    x += step;
    if (Math.abs(step) <= 1e-15 * x) break;
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
