import type { RunPredictions } from "../../src/core/judgement/example-sets.ts";
import { parsePredictions } from "../../src/core/predictions/predictions.ts";
import type { Random } from "../../src/core/statistics/random.ts";
import { type Cell, confidence } from "./cells.ts";
import { standardNormal, uniform } from "./noise.ts";
import { better, noWorse, type Question } from "./question.ts";

/** Every method that works by examples, at the point where a pass is false. */
export const exampleCells = (): Cell[] => [
  ...[50, 200, 1000].flatMap((n) => [
    cell("accuracy, equally good (McNemar)", n, 10_000, (random) => rightOrWrong(n, 0.1, 0.1, better(), random)),
    cell("accuracy, worse by the margin of 0.05 (Tango)", n, 10_000, (random) =>
      rightOrWrong(n, 0.05, 0.1, noWorse(0.05), random),
    ),
    cell("AUC, equally good (DeLong)", n, 1000, (random) => ranked(n, random)),
  ]),
  ...[10, 50, 200].flatMap((n) => [
    cell("skewed losses, equally good (paired t below 20, bootstrap)", n, 1000, (random) => losses(n, random)),
    cell("F1, equally good (the same, by influence)", n, 1000, (random) => f1(n, random)),
  ]),
  ...[20, 50, 200].map((n) =>
    cell("losses in groups of five, equally good (bootstrap of groups)", 5 * n, 1000, (random) => grouped(n, random)),
  ),
  ...[20, 50, 200].flatMap((n) => [
    cell("3 seeds × examples, equally good (two components)", n, 2000, (random) => crossed(3, n, random)),
    cell("10 seeds × examples, equally good (two components)", n, 2000, (random) => crossed(10, n, random)),
  ]),
];

const cell = (row: string, examples: number, draws: number, draw: (random: Random) => Question): Cell => ({
  table: "examples",
  row,
  column: `${examples} examples`,
  promised: 1 - confidence,
  draws,
  draw,
});

/** Examples that the candidate alone, or production alone, gets right with these shares; of the others both get three in four right. */
function rightOrWrong(n: number, wins: number, losses: number, gate: Question["gate"], random: Random): Question {
  const draws = Array.from({ length: n }, () => [uniform(random), uniform(random)] as const);
  const right = (share: number, other: number, [a, b]: readonly [number, number]) =>
    a < share ? 1 : a > 1 - other ? 0 : Number(b < 0.75);
  const [a, b] = [
    draws.map((one) => right(wins, losses, one)),
    draws.map((one) => (one[0] < wins ? 0 : one[0] > 1 - losses ? 1 : Number(one[1] < 0.75))),
  ];
  const labels = draws.map(() => 1);
  return {
    gate,
    compute: "accuracy",
    candidate: side([{ label: labels, prediction: a }]),
    production: side([{ label: labels, prediction: b }]),
  };
}

/** Scores that see the class through noise of their own, and through what both share. */
function ranked(n: number, random: Random): Question {
  const label = Array.from({ length: n }, () => Number(uniform(random) < 0.3));
  const shared = label.map(() => standardNormal(random));
  const score = () => label.map((yes, i) => 1.2 * yes + (shared[i] as number) + standardNormal(random));
  return {
    gate: better(),
    compute: "auc",
    candidate: side([{ label, score: score() }]),
    production: side([{ label, score: score() }]),
  };
}

const spiky = (random: Random): number => -Math.log(uniform(random));

/** The candidate is now and then far off, production never, and on average they are the same: the side that skewness makes too bold. */
function losses(n: number, random: Random): Question {
  const candidate = Array.from({ length: n }, () => spiky(random) ** 2);
  return errors([candidate], [candidate.map(() => 4 * uniform(random))], {});
}

/** The same of whole groups: some are hard for the candidate. */
function grouped(groups: number, random: Random): Question {
  const group = Array.from({ length: 5 * groups }, (_, i) => i % groups);
  const levelled = (level: () => number) => {
    const levels = Array.from({ length: groups }, level);
    return group.map((name) => (levels[name] as number) + spiky(random));
  };
  const [candidate, production] = [levelled(() => spiky(random)), levelled(() => 2 * uniform(random))];
  return errors([candidate], [production], { group });
}

/** Hard examples are hard for all; each seed has luck of its own. */
function crossed(seeds: number, n: number, random: Random): Question {
  const hard = Array.from({ length: n }, () => spiky(random));
  const runOf = () => {
    const taste = hard.map(() => 0.3 * standardNormal(random));
    return Array.from({ length: seeds }, () => {
      const luck = 0.1 * standardNormal(random);
      return hard.map((size, i) => Math.abs(10 + size + (taste[i] as number) + luck + 0.3 * standardNormal(random)));
    });
  };
  return errors(runOf(), runOf(), {});
}

function errors(a: readonly number[][], b: readonly number[][], more: Columns): Question {
  const columns = (sizes: readonly number[]): Columns => ({ label: sizes.map(() => 0), prediction: sizes, ...more });
  return {
    gate: better(),
    goal: "minimize",
    compute: "mae",
    candidate: side(a.map(columns)),
    production: side(b.map(columns)),
  };
}

function f1(n: number, random: Random): Question {
  const label = Array.from({ length: n }, () => Number(uniform(random) < 0.4));
  const prediction = () => label.map((yes) => (uniform(random) < 0.8 ? yes : 1 - yes));
  return {
    gate: better(),
    compute: "f1",
    candidate: side([{ label, prediction: prediction() }]),
    production: side([{ label, prediction: prediction() }]),
  };
}

export type Columns = Readonly<Record<string, readonly number[]>>;

export function side(tables: readonly Columns[]): { predictions: RunPredictions } {
  const predictions = tables.map((columns, i) => {
    const rows = columns["label"]?.length ?? 0;
    const cells = new Map(Object.entries(columns).map(([name, values]) => [name, values.map(String)]));
    return { replicate: tables.length === 1 ? null : i, predictions: parsePredictions({ columns: cells, rows }) };
  });
  return { predictions };
}
