import type { Interval } from "./interval.ts";
import { mean, variance } from "./moments.ts";
import { tQuantile } from "./student-t.ts";

/** Bounds that come of a standard error and a distribution: Student's t, or the normal one, whose degrees of freedom are infinite. */
export interface Bounds extends Interval {
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

/** One-sided t bounds of a mean (Student 1908). Exact for normal values, approximate otherwise. Needs n ≥ 2 and spread. */
export function oneSampleT(values: readonly number[], confidence: number): Bounds {
  return around(mean(values), Math.sqrt(variance(values) / values.length), values.length - 1, confidence);
}

/** Bounds of the mean of paired differences a − b, matched by position. */
export function pairedT(a: readonly number[], b: readonly number[], confidence: number): Bounds {
  return oneSampleT(
    a.map((value, i) => value - (b[i] as number)),
    confidence,
  );
}

/** Bounds of mean(a) − mean(b) with unequal variances: Welch (1947), degrees of freedom by Satterthwaite (1946). */
export function welchT(a: readonly number[], b: readonly number[], confidence: number): Bounds {
  const [va, vb] = [variance(a) / a.length, variance(b) / b.length];
  const df = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1));
  return around(mean(a) - mean(b), Math.sqrt(va + vb), df, confidence);
}

function around(estimate: number, standardError: number, degreesOfFreedom: number, confidence: number): Bounds {
  const reach = tQuantile(confidence, degreesOfFreedom) * standardError;
  return { estimate, lower: estimate - reach, upper: estimate + reach, standardError, degreesOfFreedom };
}
