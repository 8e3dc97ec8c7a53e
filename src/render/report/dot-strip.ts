/** Replicates on one axis, a line each for the baseline and the candidate: `●` one value, `◉` several, `│` the mean. */
export function dotStrip(groups: readonly { name: string; values: readonly number[] }[], width = 41): string[] {
  const finite = groups.flatMap(({ values }) => values.filter(Number.isFinite));
  if (finite.length === 0) return [];
  const low = Math.min(...finite);
  const span = Math.max(...finite) - low;
  const column = (value: number) =>
    span === 0 ? Math.floor(width / 2) : Math.round(((value - low) / span) * (width - 1));
  const wide = Math.max(...groups.map(({ name }) => name.length));
  return groups.map(({ name, values }) => {
    const own = values.filter(Number.isFinite);
    const counts = new Map<number, number>();
    for (const value of own) counts.set(column(value), (counts.get(column(value)) ?? 0) + 1);
    const mean = own.length > 1 ? column(own.reduce((a, b) => a + b, 0) / own.length) : -1;
    const cells = Array.from({ length: width }, (_, i) => mark(counts.get(i) ?? 0) ?? (i === mean ? "│" : "·"));
    return `${name.padEnd(wide)}  ${cells.join("")}`;
  });
}

const mark = (count: number): string | undefined => [undefined, "●", "◉"][Math.min(count, 2)];
