/** JSON cannot say NaN. */
export type MetricValue = number | "NaN" | "Infinity" | "-Infinity";

/** What a metric was at a step; `time` in milliseconds since 1970, where it is known. */
export type HistoryPoint = readonly [step: number, time: number | null, value: MetricValue];

/** JSON cannot say NaN or infinity: those are spelled, as MLflow does. */
export function toMetricValue(value: number): MetricValue {
  if (Number.isNaN(value)) return "NaN";
  if (value === Number.POSITIVE_INFINITY) return "Infinity";
  return value === Number.NEGATIVE_INFINITY ? "-Infinity" : value;
}

export const fromMetricValue = (value: MetricValue): number => Number(value);

/** How Python, NumPy, R and JavaScript spell what is not finite; null for a text that is no number. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim();
  if (/^[+-]?nan$/i.test(trimmed)) return Number.NaN;
  const infinite = trimmed.match(/^([+-]?)inf(inity)?$/i);
  if (infinite) return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : null;
}
