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
