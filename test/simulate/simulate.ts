import { seededRandom } from "../../src/core/statistics/random.ts";
import { sha256 } from "../../src/lib/sha256.ts";
import { type Cell, confidence } from "./cells.ts";
import { ask } from "./question.ts";

/** How often the judge passed. */
export interface Measured {
  readonly draws: number;
  readonly passed: number;
}

/** What stands in test/fixtures/simulation.json, by cell: all of it, and the beginning, which a test draws again. */
export interface Kept extends Measured {
  readonly first: Measured;
}

/** The random numbers are the cell's own, so that the first of many draws are the same as those of few. */
export function simulate(cell: Cell, draws: number, at = confidence): Measured {
  const random = seededRandom(Number.parseInt(sha256(idOf(cell)).slice(0, 8), 16) | 0);
  let passed = 0;
  for (let i = 0; i < draws; i++) if (ask(cell.draw(random), at) === "pass") passed++;
  return { draws, passed };
}

export const idOf = ({ table, row, column }: Cell): string => [table, row, column].join(" | ");

/** The standard error of a share that was counted, if the promise holds. */
export const standardError = ({ draws }: Measured, promised: number): number =>
  Math.sqrt((promised * (1 - promised)) / draws);

/** By how many standard errors a count is off its promise. */
export const away = (measured: Measured, promised: number): number =>
  (measured.passed / measured.draws - promised) / standardError(measured, promised);
