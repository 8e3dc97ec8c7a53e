/** Mean by Neumaier's compensated sum, so that the order of replicates does not show in the last digit. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** Unbiased sample variance (n − 1). Exactly 0 for constant values. */
export function variance(values: readonly number[]): number {
  const [first] = values;
  if (values.every((value) => value === first)) return 0;
  const m = mean(values);
  return sum(values.map((value) => (value - m) ** 2)) / (values.length - 1);
}

/**
 * The standard deviation, and exactly 0 where values differ by rounding alone: 0.93 − 0.92 and 0.94 − 0.93 are the same difference. `scale` is the size of
 * the numbers that they were computed from; the error of one subtraction is half a unit in the last place of each.
 */
export function deviation(values: readonly number[], scale = largest(values)): number {
  return beyondRounding(Math.sqrt(variance(values)), scale);
}

/** A difference, and exactly 0 where it is rounding alone: the one rule for what is equal. `scale` is the size of the numbers that it was computed from. */
export const beyondRounding = (difference: number, scale: number): number =>
  Number.isFinite(difference) && Math.abs(difference) <= 8 * Number.EPSILON * scale ? 0 : difference;

/** mean(a) − mean(b), and exactly 0 where these are equal but for rounding. */
export const meanDifference = (a: readonly number[], b: readonly number[]): number =>
  beyondRounding(mean(a) - mean(b), largest([...a, ...b]));

/** The third standardised moment, as it stands in the sample; 0 where nothing varies. */
export function skewness(values: readonly number[]): number {
  const spread = deviation(values);
  if (spread === 0) return 0;
  const m = mean(values);
  const second = mean(values.map((value) => (value - m) ** 2));
  return mean(values.map((value) => (value - m) ** 3)) / second ** 1.5;
}

/** The largest size among values: what their rounding is measured by. */
export const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
