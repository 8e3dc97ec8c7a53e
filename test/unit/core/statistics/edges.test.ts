import { expect, test } from "vitest";
import { bootstrap, resamplesFor } from "../../../../src/core/statistics/bootstrap.ts";
import { clusteredT, clustersOf } from "../../../../src/core/statistics/clusters.ts";
import { auc, delong } from "../../../../src/core/statistics/delong.ts";
import { mcnemar } from "../../../../src/core/statistics/mcnemar.ts";
import { skewness } from "../../../../src/core/statistics/moments.ts";
import { detectable, power, replicatesFor } from "../../../../src/core/statistics/power.ts";
import { seededRandom } from "../../../../src/core/statistics/random.ts";
import { tango } from "../../../../src/core/statistics/tango.ts";
import { twoComponents } from "../../../../src/core/statistics/two-components.ts";
import { wilson } from "../../../../src/core/statistics/wilson.ts";

const million = 1_000_000;
const rounded = ({ lower, upper }: { lower: number; upper: number }, digits: number) =>
  [lower, upper].map((value) => Number(value.toFixed(digits)));

test.each([
  ["Bentur et al. 2009, as Fagerland, Lydersen and Laake (2014) print it", [1, 7, 21], 0.975, 3, [-0.517, -0.026]],
  ["PropCIs::scoreci.mp(25, 28, 618, 0.9), in R", [28, 25, 618], 0.95, 4, [-0.0148, 0.0247]],
])("Tango's published interval: %s", (_, [wins, losses, n], confidence, digits, wanted) => {
  expect(rounded(tango({ wins: wins!, losses: losses!, n: n! }, confidence), digits)).toEqual(wanted);
});

test("Tango: no discordant pair leaves ±z²/(n + z²), all wins leave 1 above, swapping the sides mirrors", () => {
  const z2 = 1.6448536269514722 ** 2;
  expect(tango({ wins: 0, losses: 0, n: 50 }, 0.95).lower).toBeCloseTo(-z2 / (50 + z2), 12);
  expect(tango({ wins: 2, losses: 0, n: 2 }, 0.95).upper).toBe(1);
  expect(tango({ wins: 0, losses: 2, n: 2 }, 0.95).lower).toBe(-1);
  expect(tango({ wins: 3, losses: 9, n: 40 }, 0.9).lower).toBe(-tango({ wins: 9, losses: 3, n: 40 }, 0.9).upper);
  expect(tango({ wins: 0, losses: 0, n: 0 }, 0.95).lower).toBeNaN();
});

test("a million examples: the score bounds are narrow and in order", () => {
  const t = tango({ wins: 600, losses: 500, n: million }, 0.95);
  expect([t.lower < t.estimate && t.estimate < t.upper, t.upper - t.lower < 2e-4]).toEqual([true, true]);
  const w = wilson(million - 1, million, 0.95);
  expect([w.lower < w.estimate, w.upper < 1]).toEqual([true, true]);
});

test("Wilson: none right starts at 0, all right ends at 1, two examples still have width", () => {
  expect(wilson(0, 10, 0.95).lower).toBe(0);
  expect(wilson(10, 10, 0.95)).toMatchObject({
    upper: 1,
    lower: expect.closeTo(10 / (10 + 1.6448536269514722 ** 2), 12),
  });
  expect(wilson(2, 2, 0.95).lower).toBeLessThan(0.5);
});

test("McNemar: without a discordant pair nothing is known, and the bound passes 0 exactly when p passes α", () => {
  expect(mcnemar({ wins: 0, losses: 0, n: 50 }, 0.95)).toEqual({ p: 1, estimate: 0, lower: -1, upper: 1 });
  for (let wins = 0; wins <= 12; wins++) {
    const { p, lower } = mcnemar({ wins, losses: 12 - wins, n: 100 }, 0.95);
    expect(lower > 0).toBe(p < 0.05);
  }
});

test("DeLong: perfect models have AUC 1 and no width; a class of one says nothing; ties count half", () => {
  const classes = [true, true, false, false];
  expect(delong(classes, [3, 4, 1, 2], null, 0.95)).toMatchObject({ estimate: 1, lower: 1, upper: 1 });
  expect(delong([true, false, false], [3, 1, 2], null, 0.95).lower).toBeNaN();
  expect(auc(classes, [1, 1, 1, 1])).toBe(0.5);
  expect(auc([true, true], [1, 2])).toBeNaN();
});

test("DeLong: what only stretches the scores changes nothing", () => {
  const classes = [true, false, true, false, true, false];
  const [a, b] = [
    [0.9, 0.2, 0.4, 0.5, 0.8, 0.1],
    [0.3, 0.2, 0.6, 0.5, 0.1, 0.4],
  ];
  expect(delong(classes, a.map(Math.exp), b, 0.95)).toEqual(delong(classes, a, b, 0.95));
});

test("DeLong on a million examples agrees with what the scores were drawn from", () => {
  const random = seededRandom(3);
  const classes = Array.from({ length: million }, () => random(2) === 1);
  const scores = classes.map((yes) => random(1000) + (yes ? 500 : 0));
  // P(U + ½ > V) for uniform U and V: 1 − (½)²/2.
  expect(delong(classes, scores, null, 0.95).estimate).toBeCloseTo(0.875, 2);
});

test("a cluster of one each is Student's t; whole clusters widen it; equal values have no spread", () => {
  const values = [1, 2, 4, 1, 2, 4];
  const alone = clusteredT(clustersOf(values, null), 0.95);
  expect(alone).toMatchObject({
    degreesOfFreedom: 5,
    standardError: expect.closeTo(Math.sqrt(1.8666666666666667 / 6), 12),
  });
  const grouped = clusteredT(clustersOf(values, ["a", "b", "c", "a", "b", "c"]), 0.95);
  expect(grouped.standardError).toBeGreaterThan(alone.standardError);
  expect(clusteredT(clustersOf(new Array(million).fill(0.1), null), 0.95).standardError).toBe(0);
  expect(clusteredT(clustersOf([0.1, 0.1, 0.1, 0.1, 0.1], ["a", "a", "a", "b", "b"]), 0.95).standardError).toBe(0);
});

test("the bootstrap: no spread, no width; the same seed, the same bounds; one odd value in many widens without limit", () => {
  const values = Array.from({ length: 40 }, (_, i) => Math.sqrt(i));
  const run = (seed: number) => bootstrap(clustersOf(values, null), 0.95, seededRandom(seed));
  expect(run(1)).toEqual(run(1));
  expect(run(1).lower).not.toBe(run(2).lower);
  expect(bootstrap(clustersOf([2, 2, 2], null), 0.95, seededRandom(1))).toMatchObject({ lower: 2, upper: 2 });
  const odd = [...new Array(30).fill(0), 1];
  expect(bootstrap(clustersOf(odd, null), 0.95, seededRandom(1), 999).upper).toBe(Number.POSITIVE_INFINITY);
});

test("fewer resamples for many clusters", () => {
  expect([20, 5_000, million].map(resamplesFor)).toEqual([9999, 3999, 999]);
});

test("replicates × examples: no spread has no width; what differs by replicate alone has replicates − 1 degrees of freedom", () => {
  expect(
    twoComponents(
      [
        [1, 1, 1],
        [1, 1, 1],
      ],
      null,
      0.95,
    ),
  ).toMatchObject({ lower: 1, upper: 1 });
  expect(
    twoComponents(
      [
        [1, 1, 1],
        [2, 2, 2],
        [4, 4, 4],
      ],
      null,
      0.95,
    ).degreesOfFreedom,
  ).toBeCloseTo(2, 10);
  expect(twoComponents([[1, 2, 3, 7]], null, 0.95).lower).toBeNaN();
});

test("power: certain without noise, alpha without a difference, more with more replicates", () => {
  const planned = { distance: 0.005, standardDeviation: 0.01, design: "paired", confidence: 0.95 } as const;
  expect(power({ ...planned, standardDeviation: 0 }, 5)).toBe(1);
  expect(power({ ...planned, distance: 0 }, 5)).toBeCloseTo(0.05, 10);
  const needed = replicatesFor(planned, 0.8) as number;
  expect([power(planned, needed) >= 0.8, power(planned, needed - 1) < 0.8]).toEqual([true, true]);
  expect(detectable(planned, needed, 0.8)).toBeLessThanOrEqual(0.005);
  expect(replicatesFor({ ...planned, distance: 0 }, 0.8)).toBeNull();
});

test("skewness as scipy.stats.skew has it: none without spread, whichever way the tail points", () => {
  expect(skewness([1, 2, 3, 10])).toBeCloseTo(1.0182337649086284, 12);
  expect(skewness([-1, -2, -3, -10])).toBeCloseTo(-1.0182337649086284, 12);
  expect(skewness([5, 5, 5])).toBe(0);
});
