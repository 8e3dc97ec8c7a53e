import type { Cell } from "./cells.ts";
import { idOf, type Kept, standardError } from "./simulate.ts";

const titles: Record<Cell["table"], string> = {
  shared: "Replicates that share seeds (paired t)",
  counts: "Replicates with other seeds, or another number of them (Welch), worse by exactly the margin",
  absolute:
    "One recipe against a bound, its true mean exactly there (one-sided t, and the shipped model must reach the bound as well)",
  examples: "Predictions",
  power: "Power: passed, and what the noncentral t says",
};

/** The tables of docs/statistics.md: shares in per cent. */
export function tables(cells: readonly Cell[], kept: Readonly<Record<string, Kept>>): string {
  const names = Object.keys(titles) as Cell["table"][];
  return names
    .map((name) => {
      const own = cells.filter(({ table }) => table === name);
      return [`### ${titles[name]}`, "", ...table(own, kept), "", errors(own, kept)].join("\n");
    })
    .join("\n\n");
}

function table(cells: readonly Cell[], kept: Readonly<Record<string, Kept>>): string[] {
  const columns = [...new Set(cells.map(({ column }) => column))].sort(bySize);
  const rows = [...new Set(cells.map(({ row }) => row))];
  const body = rows.map((row) => [
    row,
    ...columns.map((column) => {
      const cell = cells.find((one) => one.row === row && one.column === column);
      return cell ? share(cell, kept[idOf(cell)]) : "";
    }),
  ]);
  return [["", ...columns], columns.map(() => "--:").toSpliced(0, 0, ":--"), ...body].map(
    (line) => `| ${line.join(" | ")} |`,
  );
}

/** `20 examples` before `100 examples`; what does not begin with a number stays where it is. */
const bySize = (a: string, b: string): number => Number.parseInt(a, 10) - Number.parseInt(b, 10) || 0;

/** Power stands beside its theory; a false promotion beside nothing, for all have the same promise. */
function share(cell: Cell, measured: Kept | undefined): string {
  if (!measured) return "?";
  const seen = percent(measured.passed / measured.draws);
  return cell.table === "power" ? `${seen} (${percent(cell.promised)})` : seen;
}

function errors(cells: readonly Cell[], kept: Readonly<Record<string, Kept>>): string {
  const draws = [...new Set(cells.map((cell) => kept[idOf(cell)]?.draws ?? 0))].sort((a, b) => a - b);
  const of = (count: number, promised: number) => percent(standardError({ draws: count, passed: 0 }, promised), 2);
  const words = draws.map((count) =>
    cells[0]?.table === "power"
      ? `${count.toLocaleString("en")} draws, so that a share of a half has a standard error of ${of(count, 0.5)}`
      : `${count.toLocaleString("en")} draws: ${of(count, cells[0]?.promised ?? 0)}`,
  );
  const [cell] = cells;
  return cell?.table === "power"
    ? `In per cent. ${words.join("; ")}.`
    : `In per cent; promised are ${percent(cell?.promised ?? 0)}. Standard error of a count by chance alone, for ${words.join(", for ")}.`;
}

const percent = (share: number, digits = 1): string => (share * 100).toFixed(digits);
