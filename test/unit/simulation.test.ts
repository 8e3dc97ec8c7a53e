import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Cell, cells, confidence } from "../simulate/cells.ts";
import { away, idOf, type Kept, simulate } from "../simulate/simulate.ts";

/** Made by `npm run simulate`, which takes minutes. */
const kept = JSON.parse(readFileSync("test/fixtures/simulation.json", "utf8")) as Record<string, Kept>;
const all = cells();

/** What a promise holds for without reservation: normal noise, shared seeds of any correlation, other seeds of the same spread. */
const plain = all.filter(
  ({ table, row, column }) =>
    row.startsWith("normal") && (table === "shared" || (table === "counts" && column === "other seeds")),
);

/** Counts that are further from their promise than chance explains: a cell of a hundred in a hundred thousand tests. */
const broken = (tested: readonly Cell[], draws: number, at: number): string[] =>
  tested.flatMap((cell) => {
    const off = away(simulate(cell, draws, at), cell.promised);
    return Math.abs(off) > 4 ? [`${idOf(cell)}: ${off.toFixed(1)}`] : [];
  });

const fewSeeds = plain.filter(({ row }) => row === "normal, 5 seeds").slice(0, 3);

test("normal noise is promoted falsely as often as promised", () => {
  expect(broken(fewSeeds, 2500, confidence)).toEqual([]);
});

test("that check fails for a bound that is two-sided where it should be one-sided, and the other way round", () => {
  expect(broken(fewSeeds, 2500, 1 - (1 - confidence) / 2)).toHaveLength(fewSeeds.length);
  expect(broken(fewSeeds, 2500, 1 - 2 * (1 - confidence))).toHaveLength(fewSeeds.length);
});

test("what was kept keeps the promises: every plain cell, and the power that theory says", () => {
  const power = all.filter(({ table, row }) => table === "power" && row.startsWith("shared"));
  const off = [...plain, ...power].flatMap((cell) => {
    const found = away(kept[idOf(cell)] as Kept, cell.promised);
    return Math.abs(found) > 4.5 ? [`${idOf(cell)}: ${found.toFixed(1)}`] : [];
  });
  expect([plain.length, power.length, off]).toEqual([30, 12, []]);
});

test("the judge still decides as it did when the tables were made; else: npm run simulate, npm run generate", () => {
  expect(Object.keys(kept)).toEqual(all.map(idOf));
  const stale = all.filter((cell) => {
    const { first } = kept[idOf(cell)] as Kept;
    return simulate(cell, first.draws).passed !== first.passed;
  });
  expect(stale.map(idOf)).toEqual([]);
});
