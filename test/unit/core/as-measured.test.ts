import { expect, test } from "vitest";
import { asMeasured } from "../../../src/core/judgement/as-measured.ts";
import { judge } from "../../../src/core/judgement/judge.ts";
import type { BaselineState } from "../../../src/core/judgement/judgement.ts";
import type { Measured, MeasuredInTurn, MeasuredVersion } from "../../../src/core/measured/measured.ts";
import type { Gate, Policy } from "../../../src/core/pipeline/pipeline.ts";
import type { RunSummary } from "../../../src/core/run/run.ts";
import { summaryOf } from "../../support/summaries.ts";

const tag = "m@v1.0.0";
const model = { name: "m", replicates: [{ replicate: 0, path: "m/0", sha256: "1".repeat(64), size: 1 }] };
const candidate: RunSummary = { ...summaryOf({ a: [0.7, 0.71, 0.72] }), models: [model] };
const kept: RunSummary = { ...summaryOf({ a: [0.9, 0.91, 0.93] }, { exam: "f".repeat(64) }), models: [model] };
const production: BaselineState = {
  kind: "found",
  name: "production",
  version: tag,
  summary: kept,
  comparable: { ok: false, changed: ["test.csv"] },
};

const again: MeasuredVersion["again"] = {
  kind: "measured",
  metrics: { a: [0.6, 0.61, 0.63].map((value, replicate) => ({ replicate, value })) },
  predictions: [],
};
const measured = (version: Partial<MeasuredVersion>, of: Partial<Measured> = {}): Measured => ({
  version: 1,
  run: candidate.run,
  sourceKey: candidate.sourceKey,
  exam: candidate.exam,
  versions: [{ tag, models: [model], again, inTurn: null, ...version }],
  ...of,
});

const gate: Gate = { kind: "no-worse-than", metric: "a", baseline: "production", by: 0.01 };
function decide(
  state: BaselineState,
  gates: Gate[] = [gate],
  metrics: Policy["metrics"] = { a: { goal: "maximize" } },
) {
  const policy: Policy = {
    evaluation: "e",
    metrics,
    gates,
    confidence: null,
    anchor: null,
    on: {},
    promote: { stage: "production", bump: "patch" },
  };
  return judge({ policy, candidate, baselines: new Map([["production", state]]), held: true, accept: null }).decisions;
}

test("numbers by the candidate's exam take the place of those in the tag, and what had changed is kept", () => {
  const state = asMeasured(production, measured({}), candidate);
  expect(state).toMatchObject({ comparable: { ok: true }, measured: { changed: ["test.csv"], before: kept.metrics } });
  expect(decide(state)[0]).toMatchObject({ verdict: "pass", estimate: expect.closeTo(0.0967, 3) });
});

test.each<[string, Measured, string]>([
  ["of another run", measured({}, { run: "1".repeat(32) }), "what was measured again belongs to another run"],
  ["of another source", measured({}, { sourceKey: "1".repeat(64) }), "what was measured again belongs to another run"],
  ["by another exam", measured({}, { exam: "1".repeat(64) }), "what was measured again was measured by another exam"],
  ["of another version", measured({ tag: "m@v0.9.0" }), `${tag} was not among what was measured again`],
  ["of other models", measured({ models: [] }), `what was measured again are not the models of ${tag}`],
  ["that failed", measured({ again: { kind: "not-measured", reason: "no release" } }), "no release"],
])("what is claimed %s is none, with words", (_, claim, why) => {
  const [decision] = decide(asMeasured(production, claim, candidate));
  expect([decision?.verdict, decision?.sentence]).toEqual([
    "not-comparable",
    `a was measured by another exam than production: test.csv. It could not be measured again: ${why}.`,
  ]);
});

test("where nothing was measured, all stays as it was", () => {
  expect(asMeasured(production, null, candidate)).toBe(production);
  const base: BaselineState = { ...production, version: null };
  expect(asMeasured(base, measured({}), candidate)).toBe(base);
});

const turn = (ours: number[], theirs: number[]): MeasuredInTurn => ({
  kind: "measured",
  candidate: { a: ours },
  version: { a: theirs },
});
const timed = { a: { goal: "minimize", measured: "in-turn" } } as const;
const inTurn = (rounds: MeasuredVersion["inTurn"], gates: Gate[] = [gate]) =>
  decide(asMeasured(production, measured({ again: null, inTurn: rounds }), candidate), gates, timed);

test("rounds are judged in pairs: a drift of the machine that is larger than the difference does not hide it", () => {
  const drift = [5, 6, 7, 8, 9, 10];
  const slower = drift.map((value, i) => value + 0.2 + (i % 2) * 0.01);
  expect(inTurn(turn(slower, drift))[0]).toMatchObject({
    verdict: "fail",
    method: "paired-t",
    n: { candidate: 6, baseline: 6 },
  });
  expect(inTurn(turn(slower, drift), [{ ...gate, by: 0.3 }])[0]).toMatchObject({ verdict: "pass" });
  const noisy = drift.map((value, i) => value + (i % 2 === 0 ? 1 : -1));
  expect(inTurn(turn(noisy, drift))[0]).toMatchObject({
    verdict: "inconclusive",
    wouldDecide: expect.stringMatching(/^less noise in what is timed, or a margin of /),
  });
});

test("the same difference in every round is one of what is counted, not timed", () => {
  expect(inTurn(turn([3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3]))[0]).toMatchObject({
    verdict: "pass",
    method: "deterministic",
  });
});

test.each<[string, MeasuredVersion["inTurn"], string]>([
  ["nobody measured", null, "and it was not."],
  ["that failed", { kind: "not-measured", reason: "no release" }, "and it was not: no release."],
  ["of unequal number", turn([1, 2], [1]), "and it was not: not every round has a finite number."],
  [
    "that are not finite",
    { kind: "measured", candidate: { a: ["NaN"] }, version: { a: [1] } },
    "and it was not: not every round has a finite number.",
  ],
])("rounds %s are not comparable, whatever was stored", (_, rounds, words) => {
  const [decision] = inTurn(rounds);
  expect([decision?.verdict, decision?.sentence]).toEqual([
    "not-comparable",
    `a is compared only where it was measured in turn with that of production, ${words}`,
  ]);
});

test("a level takes the rounds where there are some, and is held by their bound alone; else what was stored", () => {
  const max = (bound: number): Gate => ({ kind: "max", metric: "a", bound });
  const rounds = turn([6, 4, 4.1, 4, 4.1, 4], [1, 2, 3, 4, 5, 6]);
  expect(inTurn(rounds, [max(5.5)])[0]).toMatchObject({ verdict: "pass", n: { candidate: 6 } });
  expect(inTurn(rounds, [max(0.75)])[0]).toMatchObject({ verdict: "fail" });
  expect(inTurn(null, [max(0.75)])[0]).toMatchObject({ verdict: "pass", n: { candidate: 3 } });
});
