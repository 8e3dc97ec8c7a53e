import { existsSync, readFileSync, writeFileSync } from "node:fs";
import fastStringWidth from "fast-string-width";
import { createColors } from "picocolors";
import { expect, test } from "vitest";
import { chanceAllPass, chanceIfEqual, quantileOf } from "../../../src/core/judgement/chance.ts";
import type { Comparison, Method } from "../../../src/core/judgement/judgement.ts";
import { power } from "../../../src/core/statistics/power.ts";
import { renderExplanation } from "../../../src/render/explain/explain.ts";
import { type Columns, side } from "../../simulate/examples.ts";
import { answer, atLeast, better, noWorse, type Question } from "../../simulate/question.ts";
import { comparisonOf, verdicts } from "../../support/reports.ts";

const production = { values: [0.951, 0.956, 0.949, 0.953, 0.955] };
const candidate = { values: [0.941, 0.966, 0.939, 0.963, 0.945] };

/** 100 examples, of which these are right. */
const right = (from: number, to: number): Columns => ({
  id: Array.from({ length: 100 }, (_, i) => i),
  label: new Array(100).fill(1),
  prediction: Array.from({ length: 100 }, (_, i) => Number(i >= from && i < to)),
});
const wave = (n: number, about: number, step: number) =>
  Array.from({ length: n }, (_, i) => about + ((i * step) % 11) / 10);
const errors = (sizes: readonly number[]): Columns => ({ label: sizes.map(() => 0), prediction: sizes });
const classes = Array.from({ length: 60 }, (_, i) => Number(i % 3 === 0));
const scores = (noise: number): Columns => ({
  label: classes,
  score: classes.map((yes, i) => 0.3 * yes + (((i * 37) % 60) / 60) * noise),
});

const questions: Record<Method, Question> = {
  "paired-t": { gate: noWorse(0.005), candidate, production },
  "welch-t": {
    gate: better(),
    candidate: { values: [0.961, 0.963, 0.968] },
    production: { ...production, seeds: [7, 8, 9, 10, 11] },
  },
  "one-sample-t": { gate: { kind: "max", metric: "m", bound: 5 }, candidate: { values: [5.2, 5.6, 5.3, 5.4] } },
  tango: {
    gate: noWorse(0.05),
    compute: "accuracy",
    candidate: side([right(0, 80)]),
    production: side([right(3, 81)]),
  },
  mcnemar: { gate: better(), compute: "accuracy", candidate: side([right(0, 83)]), production: side([right(1, 78)]) },
  wilson: { gate: atLeast(0.7), compute: "accuracy", candidate: side([right(0, 80)]) },
  delong: { gate: noWorse(0.1), compute: "auc", candidate: side([scores(0.6)]), production: side([scores(0.7)]) },
  bootstrap: {
    gate: better(),
    goal: "minimize",
    compute: "mae",
    candidate: side([errors(wave(30, 1, 7))]),
    production: side([errors(wave(30, 1.5, 3))]),
  },
  "two-components": {
    gate: noWorse(0.1),
    compute: "accuracy",
    candidate: side([right(0, 84), right(1, 86), right(0, 85)]),
    production: side([right(0, 80), right(2, 83), right(1, 80)]),
  },
  point: { gate: better(), candidate: { values: [0.95] }, production: { values: [0.94] } },
  deterministic: { gate: noWorse(0), candidate: { values: [1, 1, 1] }, production: { values: [1, 1, 1] } },
  none: { gate: better(), candidate: { values: [0.95, 0.96] }, production },
};

const explained = (question: Question): Comparison => ({
  ...comparisonOf(verdicts.pass),
  ...answer(question, null),
});
const page = (comparison: Comparison, asked: string | null = null, width = 100) =>
  renderExplanation(comparison, asked, { width, colors: createColors(false) });

/** The whole text is the expectation. After a change of words: UPDATE_FIXTURES=1 npx vitest run test/unit/render */
function expectFixture(name: string, seen: string): void {
  const file = `test/fixtures/explanations/${name}.txt`;
  if (process.env["UPDATE_FIXTURES"]) writeFileSync(file, `${seen}\n`);
  expect(existsSync(file), file).toBe(true);
  expect(`${seen}\n`).toBe(readFileSync(file, "utf8"));
}

test.each(Object.entries(questions))("%s is explained, with the numbers of the decision", (method, question) => {
  const comparison = explained(question);
  const [decision] = comparison.judgement.decisions;
  expect(decision?.method).toBe(method);
  expectFixture(method, page(comparison));
  const quantile = decision ? quantileOf(decision) : null;
  if (quantile === null) return;
  const reach = quantile * (decision?.standardError ?? Number.NaN);
  expect((decision?.estimate ?? 0) - reach).toBeCloseTo(decision?.lower ?? Number.NaN, 12);
  expect((decision?.estimate ?? 0) + reach).toBeCloseTo(decision?.upper ?? Number.NaN, 12);
});

/** Ten absolute errors of which one is far off. */
const far = [0.1, 0.12, 0.09, 0.11, 0.1, 0.13, 0.08, 0.1, 0.11, 2];
const fewPositives = (noise: number): Columns => ({
  label: classes.map((_, i) => Number(i % 20 === 0)),
  score: scores(noise)["score"] ?? [],
});

const shifted = Array.from({ length: 100 }, (_, i) => i + 50);

/** Where a method promises less than it says. */
const weak: Readonly<Record<string, Question>> = {
  "rare-class": {
    gate: noWorse(0.5),
    compute: "auc",
    candidate: side([fewPositives(0.6)]),
    production: side([fewPositives(0.7)]),
  },
  "skewed-examples": {
    gate: noWorse(3),
    goal: "minimize",
    compute: "mae",
    candidate: side([errors(wave(10, 0.2, 7))]),
    production: side([errors(far)]),
  },
  "skewed-seeds": { gate: atLeast(0.5), candidate: { values: [0.99, 0.99, 0.98, 0.99, 0.7, 0.99] } },
  "unequal-counts": {
    gate: noWorse(0.05),
    candidate: { values: [0.961, 0.963, 0.968] },
    production: { values: [0.951, 0.956, 0.949, 0.953, 0.955, 0.95, 0.952], seeds: [7, 8, 9, 10, 11, 12, 13] },
  },
  "other-examples": {
    gate: noWorse(0.05),
    compute: "accuracy",
    candidate: side([right(0, 80), right(1, 82), right(0, 81)]),
    production: side([right(0, 79), right(1, 81), right(0, 82)].map((columns) => ({ ...columns, id: shifted }))),
  },
};
test.each(Object.entries(weak))("a weak promise is told, in the sentence and in both walks: %s", (name, question) => {
  const comparison = explained(question);
  const [decision] = comparison.judgement.decisions;
  expect(decision?.verdict).toBe("pass");
  expectFixture(`weak-${name}`, `${decision?.sentence}\n\n${page(comparison)}`);
});

test("what keeps its promise is told without a caution", () => {
  const sound = Object.entries(questions).filter(([name]) => name !== "welch-t");
  const cautions = sound.map(([, question]) => explained(question).judgement.decisions[0]?.caution);
  expect(cautions).toEqual(sound.map(() => null));
  // As many seeds on both sides, and many of them, are enough.
  const seeds = (n: number, from: number) => Array.from({ length: n }, (_, i) => from + i);
  const wide = (n: number, from: number) => ({ values: wave(n, 1, 7), seeds: seeds(n, from) });
  const caution = (a: number, b: number) =>
    explained({ gate: noWorse(2), candidate: wide(a, 0), production: wide(b, 100) }).judgement.decisions[0]?.caution;
  expect([caution(5, 5), caution(5, 9), caution(10, 20)]).toEqual([null, null, null]);
  expect([caution(5, 10), caution(9, 30)].every((words) => words?.includes("bounds err more often"))).toBe(true);
});

test.each(Object.keys(verdicts) as (keyof typeof verdicts)[])("a verdict of %s, at two widths", (verdict) => {
  const comparison = comparisonOf(verdicts[verdict]);
  for (const width of [40, 80]) {
    const text = page(comparison, null, width);
    expectFixture(`verdict-${verdict}.${width}`, text);
    expect(Math.max(...text.split("\n").map((line) => fastStringWidth(line)))).toBeLessThanOrEqual(width);
  }
});

test("one gate is explained where its words are asked for", () => {
  const comparison = comparisonOf(verdicts.fail);
  expect(page(comparison, "no-worse")).toMatch(/^2 of 2: accuracy no-worse-than production by 0\.005: fail\n/);
  expect(page(comparison, "no-worse")).not.toContain("1 of 2");
});

test("the power that is named is that of the noncentral t with the noise that was found", () => {
  const [decision] = explained(questions["paired-t"]).judgement.decisions;
  const deviation = (decision?.standardError ?? 0) * Math.sqrt(5);
  const planned = { distance: 0.005, standardDeviation: deviation, design: "paired", confidence: 0.95 } as const;
  expect(decision && chanceIfEqual(decision)).toBeCloseTo(power(planned, 5), 10);
});

test("gates that must all pass do so less often than each, and never less often than Fréchet allows", () => {
  const [decision] = explained(questions["paired-t"]).judgement.decisions;
  if (!decision) throw new Error("no decision");
  const one = chanceIfEqual(decision) ?? 0;
  expect(chanceAllPass([decision])).toBeNull();
  expect(chanceAllPass([decision, decision])).toEqual({ least: Math.max(0, 2 * one - 1), most: one });
});
