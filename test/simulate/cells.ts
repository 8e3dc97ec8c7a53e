import type { Random } from "../../src/core/statistics/random.ts";
import { exampleCells } from "./examples.ts";
import { type Noise, noises } from "./noise.ts";
import { powerCells } from "./power.ts";
import { atLeast, better, noWorse, type Question } from "./question.ts";

/** One number of a table: how often the judge passes what was drawn, beside how often it should. */
export interface Cell {
  readonly table: "shared" | "counts" | "absolute" | "examples" | "power";
  readonly row: string;
  readonly column: string;
  /** The share that is promised: at most this for a false promotion, this for power. */
  readonly promised: number;
  readonly draws: number;
  draw(random: Random): Question;
}

export const confidence = 0.95;
const draws = 10_000;
const counts = [3, 5, 10, 30] as const;
const correlations = [-0.3, 0, 0.5] as const;
const margin = 0.7;

/** All cells, each with a seed of its own. */
export const cells = (): Cell[] => [
  ...sharedCells(),
  ...countCells(),
  ...absoluteCells(),
  ...exampleCells(),
  ...powerCells(counts, draws),
];

/** Two models that are equally good (at zero), and one that is worse by exactly the margin, with the same seeds on both sides. */
const sharedCells = (): Cell[] =>
  noises.flatMap((noise) =>
    counts.flatMap((n) =>
      correlations.flatMap((correlation) =>
        (["zero", "margin"] as const).map((at) => ({
          table: "shared" as const,
          row: `${noise.name}, ${n} seeds`,
          column: `at ${at === "zero" ? "0" : "the margin"}, ρ = ${say(correlation)}`,
          promised: 1 - confidence,
          draws,
          draw: (random: Random) => sharedSeeds(noise, n, correlation, at, random),
        })),
      ),
    ),
  );

function sharedSeeds(noise: Noise, n: number, correlation: number, at: "zero" | "margin", random: Random): Question {
  const pairs = Array.from({ length: n }, () => noise.pair(correlation, random));
  return {
    gate: at === "zero" ? better() : noWorse(margin),
    candidate: { values: pairs.map(([value]) => value - (at === "zero" ? 0 : margin)) },
    production: { values: pairs.map(([, value]) => value) },
  };
}

const unequal = [
  [3, 5],
  [5, 3],
  [3, 10],
  [10, 5],
  [5, 30],
  [30, 5],
] as const;

const ways = [
  { column: "other seeds", correlation: null, spread: 1 },
  { column: "other seeds, three times the spread", correlation: null, spread: 3 },
  { column: "some shared, ρ = 0.5", correlation: 0.5, spread: 1 },
  { column: "some shared, ρ = −0.3", correlation: -0.3, spread: 1 },
] as const;

const countCells = (): Cell[] =>
  noises.flatMap((noise) =>
    unequal.flatMap(([n, m]) =>
      ways.map(({ column, correlation, spread }) => ({
        table: "counts" as const,
        row: `${noise.name}, ${n} against ${m}`,
        column,
        promised: 1 - confidence,
        draws,
        draw(random: Random): Question {
          const pairs = Array.from({ length: Math.max(n, m) }, () => noise.pair(correlation ?? 0, random));
          const values = pairs.slice(0, n).map(([value]) => spread * value - margin);
          const others = pairs.slice(0, m).map(([, value]) => value);
          const seeds = others.map((_, i) => (correlation === null ? 1000 + i : i));
          return { gate: noWorse(margin), candidate: { values }, production: { values: others, seeds } };
        },
      })),
    ),
  );

/** The recipe's mean is exactly at the bound. */
const absoluteCells = (): Cell[] =>
  noises.flatMap((noise) =>
    counts.map((n) => ({
      table: "absolute" as const,
      row: noise.name,
      column: `${n} seeds`,
      promised: 1 - confidence,
      draws,
      draw: (random: Random): Question => ({
        gate: atLeast(0),
        candidate: { values: Array.from({ length: n }, () => noise.pair(0, random)[0]) },
      }),
    })),
  );

const say = (correlation: number): string => String(correlation).replace("-", "−");
