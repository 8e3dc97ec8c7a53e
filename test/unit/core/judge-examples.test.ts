import { expect, test } from "vitest";
import { type RunPredictions, withComputed } from "../../../src/core/judgement/example-sets.ts";
import { judge } from "../../../src/core/judgement/judge.ts";
import type { Gate, Goal, Policy } from "../../../src/core/pipeline/pipeline.ts";
import type { Computed } from "../../../src/core/predictions/computed.ts";
import { parsePredictions } from "../../../src/core/predictions/predictions.ts";
import { mcnemar } from "../../../src/core/statistics/mcnemar.ts";
import { tango } from "../../../src/core/statistics/tango.ts";
import { wilson } from "../../../src/core/statistics/wilson.ts";
import { summaryOf } from "../../support/summaries.ts";

type Columns = Readonly<Record<string, readonly (string | number)[]>>;

const policy = (gate: Gate, what: Computed["what"], goal: Goal): Policy => ({
  evaluation: "e",
  metrics: { m: { goal, compute: { what, positive: "1", quantile: 0.5 } } },
  gates: [gate],
  confidence: null,
  anchor: null,
  on: {},
  promote: { stage: "production", bump: "patch" },
});

const better = (by = 0, metric = "m"): Gate => ({ kind: "better-than", metric, baseline: "production", by });
const noWorse = (by: number, metric = "m"): Gate => ({ kind: "no-worse-than", metric, baseline: "production", by });

function run(tables: readonly Columns[], seeds: readonly (number | null)[]): RunPredictions {
  return tables.map((columns, i) => {
    const rows = Object.values(columns)[0]?.length ?? 0;
    const cells = new Map(Object.entries(columns).map(([name, values]) => [name, values.map(String)]));
    return { replicate: seeds[i] ?? null, predictions: parsePredictions({ columns: cells, rows }) };
  });
}

/** One table a replicate; the metric's values are those that the predictions give. */
function decide(
  gate: Gate,
  candidate: readonly Columns[],
  production: readonly Columns[],
  options: { what?: Computed["what"]; goal?: Goal; seeds?: number[] } = {},
) {
  const seeds = (tables: readonly Columns[]) => (tables.length === 1 ? [null] : tables.map((_, i) => i));
  const p = policy(gate, options.what ?? "accuracy", options.goal ?? "maximize");
  const [a, b] = [run(candidate, seeds(candidate)), run(production, options.seeds ?? seeds(production))];
  const judgement = judge({
    policy: p,
    candidate: withComputed(summaryOf({}), a, p),
    baselines: new Map([
      [
        "production",
        {
          kind: "found",
          name: "production",
          version: null,
          summary: withComputed(summaryOf({}), b, p),
          comparable: { ok: true },
        },
      ],
    ]),
    held: true,
    predictions: { candidate: a, baselines: new Map([["production", b]]) },
    accept: null,
  });
  return judgement.decisions[0];
}

/** 100 examples of label 1, of which the first `right` are predicted so; `from`: beginning later. */
const answers = (right: number, from = 0): Columns => ({
  id: Array.from({ length: 100 }, (_, i) => i),
  label: new Array(100).fill(1),
  prediction: Array.from({ length: 100 }, (_, i) => (i >= from && i < from + right ? 1 : 0)),
});

test("right or wrong, with a margin: Tango's bounds", () => {
  const decision = decide(noWorse(0.05), [answers(80)], [answers(78, 3)]);
  const wanted = tango({ wins: 3, losses: 1, n: 100 }, 0.95);
  expect(decision).toMatchObject({ verdict: "pass", method: "tango", lower: wanted.lower, upper: wanted.upper });
  expect(decision?.sentence).toBe(
    "m must be no worse than production by 0.05; it is 0.02 better on average (100 examples joined by id, 3 won, 1 lost); with 95 % confidence at worst 0.01737 worse, and with the same at best 0.06419 better.",
  );
});

test("right or wrong, superiority: McNemar's exact test, which passes exactly when p < 0.05", () => {
  for (const wins of [3, 4, 5, 6]) {
    const decision = decide(better(), [answers(80 + wins)], [answers(80)]);
    const { p } = mcnemar({ wins, losses: 0, n: 100 }, 0.95);
    expect([decision?.method, decision?.verdict]).toEqual(["mcnemar", p < 0.05 ? "pass" : "inconclusive"]);
  }
});

test("the same answers are inconclusive as better, and no worse by a margin that so many examples can show", () => {
  expect(decide(better(), [answers(80)], [answers(80)])).toMatchObject({ verdict: "inconclusive", method: "tango" });
  expect(decide(noWorse(0.03), [answers(80)], [answers(80)])?.verdict).toBe("pass");
  expect(decide(noWorse(0.02), [answers(80)], [answers(80)])?.wouldDecide).toBe(
    "about 74 more examples, or a margin of 0.027",
  );
});

test("one model's accuracy is bounded by Wilson; below the gate, but not surely so, is inconclusive", () => {
  const min = (bound: number): Gate => ({ kind: "min", metric: "m", bound });
  const { lower } = wilson(80, 100, 0.95);
  expect(decide(min(0.7), [answers(80)], [answers(80)])).toMatchObject({ verdict: "pass", method: "wilson", lower });
  expect(decide(min(0.82), [answers(80)], [answers(80)])?.verdict).toBe("inconclusive");
  expect(decide(min(0.9), [answers(80)], [answers(80)])?.verdict).toBe("fail");
});

/** Errors of the size given, about labels of 10. */
const errors = (sizes: readonly number[], more: Columns = {}): Columns => ({
  id: sizes.map((_, i) => i),
  label: sizes.map(() => 10),
  prediction: sizes.map((size) => 10 + size),
  ...more,
});
const wave = (n: number, about: number) => Array.from({ length: n }, (_, i) => about + ((i * 7) % 5) / 10);

test("real-valued losses: paired t below 20 examples, the bootstrap from 20", () => {
  const options = { what: "mae", goal: "minimize" } as const;
  const few = decide(better(), [errors(wave(10, 1))], [errors(wave(10, 2).reverse())], options);
  expect(few).toMatchObject({ verdict: "pass", method: "paired-t", degreesOfFreedom: 9 });
  const many = decide(better(), [errors(wave(50, 1))], [errors(wave(50, 2).reverse())], options);
  expect(many).toMatchObject({ verdict: "pass", method: "bootstrap", n: { candidate: 50, baseline: 50 } });
  expect(decide(better(), [errors(wave(50, 1))], [errors(wave(50, 2).reverse())], options)).toEqual(many);
});

test("groups are what is independent: four of them are few, however many examples they hold", () => {
  const group = Array.from({ length: 40 }, (_, i) => `g${i % 4}`);
  const sizes = group.map((name) => 1 + Number(name.slice(1)) / 2);
  const options = { what: "mae", goal: "minimize" } as const;
  const decision = decide(better(), [errors(sizes, { group })], [errors(wave(40, 2), { group })], options);
  expect(decision).toMatchObject({ method: "paired-t", degreesOfFreedom: 3 });
  expect(decision?.reason).toBe("4 groups of 40 examples joined by id");
});

test("two groups are too few to say anything", () => {
  const group = Array.from({ length: 100 }, (_, i) => i % 2);
  const [a, b] = [
    { ...answers(90), group },
    { ...answers(50), group },
  ];
  expect(decide(better(), [a], [b])).toMatchObject({ verdict: "inconclusive", wouldDecide: "3 groups, at least" });
  expect(decide({ kind: "min", metric: "m", bound: 0.5 }, [a], [b])).toMatchObject({
    verdict: "inconclusive",
    sentence: "m must be at least 0.5; 2 groups; it takes three.",
  });
});

test("every example differs by the same: a point comparison, called deterministic", () => {
  const options = { what: "mae", goal: "minimize" } as const;
  expect(decide(better(), [errors([1, 2, 3])], [errors([2, 3, 4])], options)).toMatchObject({
    method: "deterministic",
    verdict: "pass",
  });
});

test("AUC: DeLong for one model against one", () => {
  const label = Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? 1 : 0));
  const score = (noise: number) => label.map((yes, i) => 0.3 * yes + (((i * 37) % 60) / 60) * noise);
  const decision = decide(better(), [{ label, score: score(0.35) }], [{ label, score: score(1.2) }], { what: "auc" });
  expect(decision).toMatchObject({ method: "delong", verdict: "pass" });
});

test("a metric that is no mean is judged by its examples' influence: grouped AUC, F1, RMSE, and AUC by seed", () => {
  const label = Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? 1 : 0));
  const score = (noise: number, turn = 37) => label.map((yes, i) => 0.3 * yes + (((i * turn) % 60) / 60) * noise);
  const group = label.map((_, i) => `g${i % 25}`);
  const scored = (noise: number, turn?: number): Columns => ({ label, score: score(noise, turn) });
  const auc = { what: "auc" } as const;
  const grouped = decide(better(), [{ ...scored(0.35), group }], [{ ...scored(1.2), group }], auc);
  expect(grouped).toMatchObject({ method: "bootstrap", verdict: "pass" });
  expect(decide(better(), [answers(80)], [answers(50)], { what: "f1" })).toMatchObject({ method: "bootstrap" });
  const rmse = { what: "rmse", goal: "minimize" } as const;
  expect(decide(better(), [errors(wave(50, 1))], [errors(wave(50, 2).reverse())], rmse)).toMatchObject({
    method: "bootstrap",
    verdict: "pass",
  });
  const seeds = [7, 11, 13].map((turn) => scored(0.5, turn));
  expect(
    decide(
      better(),
      seeds,
      [7, 11, 13].map((turn) => scored(1.2, turn)),
      auc,
    ),
  ).toMatchObject({
    method: "two-components",
  });
});

test("two models that rank perfectly are known by their value alone: no spread is no certainty", () => {
  const label = [1, 1, 0, 0, 1, 0];
  const group = [1, 2, 3, 1, 2, 3];
  const perfect: Columns = { label, score: [0.9, 0.8, 0.1, 0.2, 0.7, 0.3], group };
  expect(decide(noWorse(0.1), [perfect], [perfect], { what: "auc" })).toMatchObject({
    method: "point",
    reason: "unreplicated: no error rate",
  });
});

test("replicates and predictions: both count, whether seeds are shared or not", () => {
  const [a, b] = [[84, 86, 85].map((n) => answers(n)), [80, 81, 79].map((n) => answers(n))];
  expect(decide(better(), a, b)).toMatchObject({
    method: "two-components",
    reason: expect.stringMatching(/^3 seeds shared/),
  });
  const other = decide(better(), a, [...b, answers(80)]);
  expect(other).toMatchObject({ method: "two-components", reason: expect.stringMatching(/^other seeds/) });
});

test("two replicates stay too few, and one against three too", () => {
  expect(decide(better(), [answers(90), answers(91)], [answers(80), answers(81)])?.verdict).toBe("inconclusive");
  expect(
    decide(
      better(),
      [answers(90)],
      [80, 81, 82].map((n) => answers(n)),
    )?.verdict,
  ).toBe("inconclusive");
});

test("other examples are not joined: the values alone are compared", () => {
  const other = { ...answers(80), id: Array.from({ length: 100 }, (_, i) => i + 1) };
  expect(decide(better(), [answers(90)], [other])).toMatchObject({ method: "point", verdict: "pass" });
});

test("that other examples were predicted is said where replicates alone are compared, and only there", () => {
  const runs = [80, 81, 79].map((n) => answers(n));
  const others = [70, 72, 71].map((n) => ({ ...answers(n), id: Array.from({ length: 100 }, (_, i) => i + 1) }));
  const told = "It was compared with production by replicates alone, for the two did not predict the same examples: ";
  expect(decide(better(), runs, others)).toMatchObject({ method: "paired-t", sentence: expect.stringContaining(told) });
  expect(decide(better(), runs, runs)?.sentence).not.toContain(told);
});

test("a slice has its own gate", () => {
  const group = Array.from({ length: 100 }, (_, i) => (i < 50 ? "north" : "south"));
  const [a, b] = [
    { ...answers(90), group },
    { ...answers(50, 50), group },
  ];
  expect(decide(better(0, "m[north]"), [a], [b])).toMatchObject({
    verdict: "pass",
    method: "mcnemar",
    n: { candidate: 50 },
  });
  expect(decide(better(0, "m[south]"), [a], [b])?.verdict).toBe("fail");
});

test.each([
  [{ ...answers(80), id: new Array(100).fill("x") }, "m", "id x stands there twice"],
  [{ label: [1, 1, 0] }, "m", "it has no column prediction"],
  [answers(80), "m[north]", "no example is of slice north"],
])("a metric that cannot be computed fails, and says why: %#", (table, metric, words) => {
  expect(decide({ kind: "min", metric, bound: 0 }, [table], [table])).toMatchObject({
    verdict: "fail",
    sentence: `${metric} cannot be computed from the predictions: ${words}.`,
  });
});
