import type { Bounds } from "./bounds.ts";
import { mean, variance } from "./moments.ts";
import { tQuantile } from "./student-t.ts";

/** Values by replicate, then by example: every replicate was measured with the same examples, in the same order. */
export type Crossed = readonly (readonly number[])[];

/**
 * Bounds of a mean over replicates × examples, both drawn by chance and crossed; with two arguments, of mean(a) − mean(b). `a` alone holds differences
 * where both sides share seeds; `a` and `b` are compared where they have other seeds, or another number of them, but the same examples.
 *
 * The variance of the mean is that of replicates' means plus that of examples' means minus that of the residuals, which both contain: the
 * two-way random-effects layout of Scheffé (1959, chapter 7), (MS_r + MS_e − MS_re)/RE. Degrees of freedom by Satterthwaite (1946).
 * As no component is negative, the sum is at least the larger of its two terms, which is used when the estimate falls short of it. Needs
 * two replicates a side and two examples (NaN otherwise). Without spread the bounds have no width. Each bound alone holds with `confidence`.
 */
export function twoComponents(a: Crossed, b: Crossed | null, confidence: number): Bounds {
  const sides = b ? [a, b] : [a];
  const replicates = combine(sides.map((side) => termOf(side.map(mean), 1)));
  const examples = termOf(difference(columnMeans(a), b && columnMeans(b)), 1);
  const residuals = sides.map(residual);
  if (sides.some((side) => side.length < 2) || (a[0]?.length ?? 0) < 2) return nothing;
  const both = combine([replicates, examples, ...residuals]);
  const larger = replicates.variance > examples.variance ? replicates : examples;
  const { variance: total, degreesOfFreedom } = both.variance > larger.variance ? both : larger;
  const estimate = mean(a.map(mean)) - (b ? mean(b.map(mean)) : 0);
  const standardError = Math.sqrt(total);
  const reach = total === 0 ? 0 : tQuantile(confidence, degreesOfFreedom) * standardError;
  return { estimate, lower: estimate - reach, upper: estimate + reach, standardError, degreesOfFreedom };
}

const nothing: Bounds = {
  estimate: Number.NaN,
  lower: Number.NaN,
  upper: Number.NaN,
  standardError: Number.NaN,
  degreesOfFreedom: Number.NaN,
};

/** A part of the variance of the mean, with the degrees of freedom of its estimate. */
interface Term {
  readonly variance: number;
  readonly degreesOfFreedom: number;
}

const termOf = (means: readonly number[], sign: 1 | -1): Term => ({
  variance: (sign * variance(means)) / means.length,
  degreesOfFreedom: means.length - 1,
});

/** Satterthwaite: (Σ v)² / Σ (v² / df). */
function combine(terms: readonly Term[]): Term {
  const total = terms.reduce((sum, term) => sum + term.variance, 0);
  const below = terms.reduce((sum, term) => sum + term.variance ** 2 / term.degreesOfFreedom, 0);
  return { variance: total, degreesOfFreedom: below === 0 ? Number.NaN : total ** 2 / below };
}

/** What neither the replicate nor the example explains, as it stands in the variance of the mean, to be taken off. */
function residual(side: Crossed): Term {
  const rows = side.map(mean);
  const columns = columnMeans(side);
  const grand = mean(rows);
  let squares = 0;
  for (const [r, row] of side.entries())
    for (const [e, value] of row.entries())
      squares += (value - (rows[r] as number) - (columns[e] as number) + grand) ** 2;
  const degreesOfFreedom = (side.length - 1) * (columns.length - 1);
  return { variance: -squares / degreesOfFreedom / (side.length * columns.length), degreesOfFreedom };
}

const columnMeans = (side: Crossed): number[] =>
  (side[0] ?? []).map((_, e) => mean(side.map((row) => row[e] as number)));

const difference = (a: readonly number[], b: readonly number[] | null): readonly number[] =>
  b === null ? a : a.map((value, i) => value - (b[i] as number));
