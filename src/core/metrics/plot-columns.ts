import type { MetricValue } from "./metric-value.ts";
import { readNumber, toMetricValue } from "./metric-value.ts";
import type { Table } from "./parse-table.ts";

const mostRows = 200;
const mostColumns = 20;

/** The numeric columns of a plot file, thinned evenly to at most 200 rows; the first and the last row stay. */
export function plotColumns({ columns, rows }: Table): Record<string, MetricValue[]> {
  const count = Math.min(rows, mostRows);
  const kept = Array.from({ length: count }, (_, i) => (count < 2 ? 0 : Math.round((i * (rows - 1)) / (count - 1))));
  const numeric = [...columns].filter(([, cells]) => cells.every((cell) => cell === "" || readNumber(cell) !== null));
  return Object.fromEntries(
    numeric
      .slice(0, mostColumns)
      .map(([name, cells]) => [name, kept.map((row) => toMetricValue(readNumber(cells[row] ?? "") ?? Number.NaN))]),
  );
}
