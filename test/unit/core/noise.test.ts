import { expect, test } from "vitest";
import { answerPower } from "../../../src/core/judgement/noise.ts";
import { power } from "../../../src/core/statistics/power.ts";
import { summaryOf } from "../../support/summaries.ts";

const asked = { metric: "m", margin: 0.5, power: 0.8, confidence: 0.95 };
const run = (values: number[], source: string, exam = "e".repeat(64)) => ({
  ...summaryOf({ m: values }, { exam }),
  sourceKey: source.repeat(64),
});

test("the noise is pooled over runs: of values for other seeds, of differences for shared ones", () => {
  const { designs } = answerPower([run([1, 2, 3], "1"), run([1, 2, 3.3], "2")], asked);
  expect(designs.map(({ design, noise }) => [design, noise.degreesOfFreedom])).toEqual([
    ["paired", 2],
    ["unpaired", 4],
  ]);
  // Differences 0, 0, −0.3: variance 0.03. Variances of the runs: 1 and 1.33.
  expect(designs[0]?.noise.standardDeviation).toBeCloseTo(Math.sqrt(0.03), 12);
  expect(designs[1]?.noise.standardDeviation).toBeCloseTo(Math.sqrt((1 + 1.33) / 2), 12);
});

test("the number of seeds is the least that has the power asked", () => {
  const [design] = answerPower([run([1, 2, 3], "1"), run([1, 2.5, 3], "2")], asked).designs;
  const planned = {
    distance: 0.5,
    standardDeviation: design?.noise.standardDeviation ?? 0,
    design: "paired",
    confidence: 0.95,
  } as const;
  const needed = design?.needed ?? 0;
  expect([power(planned, needed) >= 0.8, needed === 3 || power(planned, needed - 1) < 0.8]).toEqual([true, true]);
});

test("runs of the same source, or of another exam, tell nothing new", () => {
  const other = run([5, 6, 9], "3", "f".repeat(64));
  const { designs } = answerPower([run([1, 2, 3], "1"), run([1, 2, 3], "1"), other], asked);
  expect(designs.map(({ design }) => design)).toEqual(["unpaired"]);
});

test("one seed, or another metric, leaves nothing to answer with", () => {
  expect(answerPower([run([1], "1")], asked).designs).toEqual([]);
  expect(answerPower([run([1, 2, 3], "1")], { ...asked, metric: "x" }).designs).toEqual([]);
});

test("without noise three seeds do", () => {
  expect(answerPower([run([2, 2, 2], "1")], asked).designs[0]).toMatchObject({ needed: 3 });
});
