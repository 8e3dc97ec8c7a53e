/** Student's t distribution. Degrees of freedom may be fractional (Welch); accuracy is better than 1e-10 relative to SciPy. */

/** P(T ≤ x). Source: DLMF 8.17 (regularised incomplete beta function), by the identity of Abramowitz & Stegun 26.7.1. */
export function tCdf(x: number, df: number): number {
  if (Number.isNaN(x) || !(df > 0)) return Number.NaN;
  const tail = 0.5 * upperTail(x * x, df);
  return x > 0 ? 1 - tail : tail;
}

/**
 * The x with P(T ≤ x) = p, for 0 < p < 1. Solved on the side of the small tail, where nothing cancels, by bisection on a logarithmic
 * scale followed by Newton steps with the density.
 */
export function tQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1) || !(df > 0)) return Number.NaN;
  if (p === 0.5) return 0;
  const tail = p < 0.5 ? p : 1 - p;
  const x = tailQuantile(tail, df);
  return p < 0.5 ? -x : x;
}

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

/** I_x(a, b), with y = 1 − x handed in so that neither end loses digits. Continued fraction DLMF 8.17.22, reflected by 8.17.4. */
function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log(y) - logBeta(a, b));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(y, b, a)) / b;
}

/** Lentz's algorithm as modified by Thompson and Barnett (1986). */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const safe = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / safe(1 + even * d);
    c = safe(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / safe(1 + odd * d);
    c = safe(1 + odd / c);
    const factor = d * c;
    result *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return result;
}

/** ln B(a, b). For a large argument the difference of log-gammas would lose digits, so that Stirling's series is used for it. */
function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (large < 20) return logGamma(small) + logGamma(large) - logGamma(small + large);
  const sum = small + large;
  const difference =
    (large - 0.5) * Math.log1p(-small / sum) - small * Math.log(sum) + small + stirling(large) - stirling(sum);
  return logGamma(small) + difference;
}

/** The correction of Stirling's formula, DLMF 5.11.1, for x ≥ 20. */
function stirling(x: number): number {
  const s = 1 / (x * x);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / x;
}

/** ln Γ(x) for x > 0, by recurrence up to 20 and Stirling's series above. */
export function logGamma(x: number): number {
  let product = 1;
  let at = x;
  while (at < 20) product *= at++;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + stirling(at) - Math.log(product);
}
