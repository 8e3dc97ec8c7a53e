/** `npm run simulate`: measures the promises of docs/statistics.md through the judge itself, and keeps the counts that its tables are made of. */
import { writeFileSync } from "node:fs";
import { type Cell, cells } from "./cells.ts";
import { away, idOf, type Kept, simulate } from "./simulate.ts";
import { tables } from "./tables.ts";

/** How many draws a test repeats of each cell: of those with examples few, for they take long. */
const first = ({ table }: Cell): number => (table === "examples" ? 4 : 30);

const all = cells();
const kept: Record<string, Kept> = {};
for (const [i, cell] of all.entries()) {
  const measured = simulate(cell, cell.draws);
  kept[idOf(cell)] = { ...measured, first: simulate(cell, first(cell)) };
  const off = away(measured, cell.promised).toFixed(1);
  console.error(
    `${i + 1}/${all.length} ${idOf(cell)}: ${measured.passed} of ${measured.draws}, ${off} standard errors`,
  );
}
writeFileSync("test/fixtures/simulation.json", `${JSON.stringify(kept, null, 1)}\n`);
console.log(tables(all, kept));
