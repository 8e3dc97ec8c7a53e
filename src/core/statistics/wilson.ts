import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/**
 * Wilson's score bounds of a proportion: `right` of `n` independent examples. Wilson (1927), JASA 22, 209–212; each bound alone holds with `confidence`.
 * None and all right give bounds of exactly 0 and 1 on that side, and honest ones on the other. NaN for n = 0.
 */
export function wilson(right: number, n: number, confidence: number): Interval {
  const z2 = normalQuantile(confidence) ** 2;
  const p = right / n;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const reach = (Math.sqrt(z2) / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { estimate: p, lower: right === 0 ? 0 : centre - reach, upper: right === n ? 1 : centre + reach };
}
