import { expect, test } from "vitest";
import { judge } from "../../../src/core/judgement/judge.ts";
import type { BaselineState } from "../../../src/core/judgement/judgement.ts";
import type { Gate, Policy } from "../../../src/core/pipeline/pipeline.ts";
import { tQuantile } from "../../../src/core/statistics/student-t.ts";
import { summaryOf } from "../../support/summaries.ts";

const policy = (gate: Gate, more: Partial<Policy> = {}): Policy => ({
  evaluation: "e",
  metrics: { a: { goal: "maximize" }, cost: { goal: "minimize" } },
  gates: [gate],
  confidence: null,
  anchor: null,
  on: {},
  promote: { stage: "production", bump: "patch" },
  ...more,
});

const better = (by = 0, metric = "a"): Gate => ({ kind: "better-than", metric, baseline: "production", by });
const noWorse = (by: number, metric = "a"): Gate => ({ kind: "no-worse-than", metric, baseline: "production", by });

function decide(
  gate: Gate,
  candidate: number[],
  production: number[] | null,
  more: Partial<Policy> = {},
  options: { seeds?: number[]; sameExam?: boolean } = {},
) {
  const state: BaselineState =
    production === null
      ? { kind: "absent", name: "production", reason: "nothing holds production yet" }
      : {
          kind: "found",
          name: "production",
          version: null,
          summary: summaryOf({ [gate.metric]: production }, options.seeds ? { seeds: options.seeds } : {}),
          comparable: options.sameExam === false ? { ok: false, changed: ["test.csv"] } : { ok: true },
        };
  const summary = summaryOf({ [gate.metric]: candidate });
  const result = judge({
    policy: policy(gate, more),
    candidate: summary,
    baselines: new Map([["production", state]]),
    held: production !== null,
    accept: null,
  });
  return { ...result, decision: result.decisions[0] };
}

test("shared seeds are compared in pairs: the bound is Student's by hand", () => {
  const [a, b] = [
    [0.91, 0.92, 0.94, 0.93, 0.92],
    [0.9, 0.905, 0.91, 0.915, 0.9],
  ];
  const { decision, verdict } = decide(better(), a, b);
  const d = a.map((value, i) => value - (b[i] as number));
  const mean = d.reduce((x, y) => x + y) / 5;
  const sd = Math.sqrt(d.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 4);
  expect([verdict, decision?.method]).toEqual(["pass", "paired-t"]);
  expect(decision?.lower).toBeCloseTo(mean - (tQuantile(0.95, 4) * sd) / Math.sqrt(5), 12);
});

test("other seeds are compared by Welch: SciPy's ttest_ind(equal_var=False) has these degrees of freedom", () => {
  const { decision } = decide(better(), [1, 2, 3, 4], [2, 2.5, 3.5, 5], {}, { seeds: [7, 8, 9, 10] });
  expect(decision?.method).toBe("welch-t");
  expect(decision?.degreesOfFreedom).toBeCloseTo(5.996432818, 8);
});

test("better on the first seed is not better: inconclusive, and says what would decide it", () => {
  const { decision, verdict, action } = decide(
    better(),
    [0.9532, 0.9591, 0.9532, 0.9591, 0.9532],
    [0.9474, 0.9591, 0.9591, 0.9591, 0.9591],
  );
  expect([verdict, action]).toEqual(["inconclusive", "stop"]);
  expect(decision?.wouldDecide).toMatch(/\d+ more seeds/);
});

test.each([
  ["surely worse", [1, 1.1, 0.9, 1, 1], "fail"],
  ["not surely worse by the margin", [1.9, 2.2, 1.8, 2.1, 1.9], "pass"],
])("no-worse-than by 1: %s", (_, candidate, wanted) => {
  expect(decide(noWorse(0.5), candidate as number[], [2, 2.1, 1.9, 2, 2.05]).verdict).toBe(wanted);
});

test("a metric to be minimised is judged the other way round", () => {
  expect(decide(better(0, "cost"), [1, 1.1, 0.9], [2, 2.1, 1.95]).verdict).toBe("pass");
  expect(decide(better(0, "cost"), [2, 2.1, 1.95], [1, 1.1, 0.9]).verdict).toBe("fail");
});

test("swapping the sides mirrors the bounds", () => {
  const [a, b] = [
    [1, 1.2, 1.5, 1.1],
    [0.9, 1.3, 1.2, 1],
  ];
  const [one, other] = [decide(better(), a, b).decision, decide(better(), b, a).decision];
  expect(one?.lower).toBeCloseTo(-(other?.upper ?? 0), 12);
});

test("two replicates say too little", () => {
  expect(decide(better(), [1, 2], [0.1, 0.2]).verdict).toBe("inconclusive");
});

test("constant on both sides is deterministic: a point comparison, at the margin no worse but not better", () => {
  expect(decide(noWorse(0), [1, 1, 1], [1, 1, 1]).decision).toMatchObject({ verdict: "pass", method: "deterministic" });
  expect(decide(better(), [1, 1, 1], [1, 1, 1]).verdict).toBe("fail");
});

test("both vary and their differences do not: Welch's bound instead of certainty", () => {
  expect(decide(better(), [1, 2, 3], [0.5, 1.5, 2.5]).decision).toMatchObject({
    verdict: "inconclusive",
    method: "welch-t",
  });
});

test("differences that rounding alone makes vary are the same difference", () => {
  const [a, b] = [
    [0.93, 0.94, 0.95, 0.96],
    [0.92, 0.93, 0.94, 0.95],
  ];
  expect(new Set(a.map((value, i) => value - (b[i] as number))).size).toBeGreaterThan(1);
  expect(decide(better(), a, b).decision).toMatchObject({ verdict: "inconclusive", method: "welch-t" });
  expect(decide(noWorse(0), [0.3, 0.1 + 0.2, 0.3], [0.3, 0.3, 0.3]).decision?.method).toBe("deterministic");
});

test("a lone number is a point without an error rate, and inconclusive where the policy asks for confidence", () => {
  expect(decide(better(), [2], [1]).decision).toMatchObject({ verdict: "pass", method: "point" });
  expect(decide(better(), [2], [1], { confidence: 0.9 }).verdict).toBe("inconclusive");
});

test("NaN and infinities never pass", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(decide({ kind: "min", metric: "a", bound: 0 }, [1, value, 1], null).verdict).toBe("fail");
    expect(decide(better(), [1, 2, 3], [1, value, 1]).verdict).toBe("not-comparable");
  }
});

test("an absolute gate holds the recipe's bound and the shipped model", () => {
  const min: Gate = { kind: "min", metric: "a", bound: 0.9 };
  expect(decide(min, [0.95, 0.96, 0.94], null).verdict).toBe("pass");
  expect(decide(min, [0.91, 0.9, 0.92], null).verdict).toBe("inconclusive");
  expect(decide(min, [0.89, 0.99, 0.99, 0.99, 0.99, 0.99, 0.99, 0.99], null).verdict).toBe("fail");
  expect(decide({ kind: "max", metric: "a", bound: 1 }, [2, 2.1, 1.9], null).verdict).toBe("fail");
});

test("a changed exam is not comparable, and stops; nothing to compare with only warns while the stage is empty", () => {
  expect(decide(better(), [1, 2, 3], [1, 2, 3.1], {}, { sameExam: false })).toMatchObject({
    verdict: "not-comparable",
    action: "stop",
  });
  expect(decide(better(), [1, 2, 3], null)).toMatchObject({ verdict: "no-baseline", action: "warn" });
  expect(decide(better(), [1, 2, 3], null, { on: { "no-baseline": "stop" } }).action).toBe("stop");
});

test("a policy may stop at an exam that the change has edited, though production passed it again, until a person accepts that", () => {
  const judged = (on: Policy["on"], accept: Parameters<typeof judge>[0]["accept"] = null, values = [3, 3.1, 3.2]) => {
    const state: BaselineState = {
      kind: "found",
      name: "production",
      version: "m@v1.0.0",
      summary: summaryOf({ a: [1, 1.1, 1.3] }),
      comparable: { ok: true },
      measured: { changed: ["evaluate.py"], before: {} },
    };
    const baselines = new Map([["production", state]]);
    const candidate = summaryOf({ a: values });
    const { verdict, action } = judge({ policy: policy(better(), { on }), candidate, baselines, held: true, accept });
    return [verdict, action];
  };
  expect(judged({})).toEqual(["pass", "merge"]);
  expect(judged({ "exam-changed": "warn" })).toEqual(["pass", "merge"]);
  const stops = { "exam-changed": "stop", "not-comparable": "warn" } as const;
  expect(judged(stops)).toEqual(["not-comparable", "stop"]);
  expect(judged(stops, { verdict: "not-comparable", by: "x", why: "y", review: null })).toEqual([
    "not-comparable",
    "merge",
  ]);
  expect(judged(stops, { verdict: "not-comparable", by: "x", why: "y", review: null }, [0, 0.1, 0.3])).toEqual([
    "fail",
    "stop",
  ]);
});

test("a metric that was not measured fails with the names of those that were", () => {
  const result = judge({
    policy: policy(better()),
    candidate: summaryOf({ other: [1] }),
    baselines: new Map(),
    held: false,
    accept: null,
  });
  expect(result.decisions[0]?.sentence).toContain("it measured other");
});

test("fail cannot be accepted, the softer verdicts can", () => {
  const accepted = (values: number[], verdict: "inconclusive") =>
    judge({
      policy: policy({ kind: "min", metric: "a", bound: 0.9 }),
      candidate: summaryOf({ a: values }),
      baselines: new Map(),
      held: true,
      accept: { verdict, by: "x", why: "y", review: null },
    });
  expect(accepted([0.91, 0.9, 0.92], "inconclusive").action).toBe("merge");
  expect(accepted([0.1, 0.11, 0.12], "inconclusive").action).toBe("stop");
});

test("rounding is no difference: equal means, and a number just at its margin", () => {
  const sentence = (...asked: Parameters<typeof decide>) => {
    const { verdict, decision } = decide(...asked);
    return [verdict, decision?.estimate, decision?.sentence];
  };
  // Seed by seed the differences have a mean of 3.7e-17, and 0.3 is less than 0.1 + 0.2.
  const [means, others] = [
    [0.9, 0.91, 0.95],
    [0.85, 0.94, 0.97],
  ];
  expect(sentence(noWorse(1), means, others)).toEqual(["pass", 0, expect.stringMatching(/it is equal on average .*/)]);
  expect(sentence(noWorse(0), [0.3], [0.1 + 0.2])).toEqual([
    "pass",
    0,
    "a must be no worse than production by 0; it is equal (unreplicated: no error rate).",
  ]);
  expect(sentence(better(0), [0.1 + 0.2], [0.3])[0]).toBe("fail");
  // 0.89 − 0.9 is a little less than −0.01, and 0.91 − 0.9 a little more than 0.01.
  expect(sentence(noWorse(0.01), [0.89], [0.9])[0]).toBe("pass");
  expect(sentence(better(0.01), [0.91], [0.9])[0]).toBe("fail");
  expect(sentence(better(0.01), [0.9101], [0.9])[0]).toBe("pass");
});
