const bars = "▁▂▃▄▅▆▇█";

/** A row of bars, the lowest value the lowest bar; values that are not finite are gaps. At most `most` bars, thinned evenly. */
export function sparkline(values: readonly number[], most = 40): string {
  const count = Math.min(values.length, most);
  const kept = Array.from(
    { length: count },
    (_, i) => values[count < 2 ? 0 : Math.round((i * (values.length - 1)) / (count - 1))] ?? Number.NaN,
  );
  const finite = kept.filter(Number.isFinite);
  const low = Math.min(...finite);
  const span = Math.max(...finite) - low;
  return kept
    .map((value) => (Number.isFinite(value) ? bars[span === 0 ? 3 : Math.round(((value - low) / span) * 7)] : " "))
    .join("");
}
