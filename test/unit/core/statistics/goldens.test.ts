import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bootstrap } from "../../../../src/core/statistics/bootstrap.ts";
import { clusterMean, clustersOf } from "../../../../src/core/statistics/clusters.ts";
import { auc, delong } from "../../../../src/core/statistics/delong.ts";
import { atLeast, mcnemar } from "../../../../src/core/statistics/mcnemar.ts";
import { noncentralTUpper } from "../../../../src/core/statistics/noncentral-t.ts";
import { normalCdf, normalQuantile } from "../../../../src/core/statistics/normal.ts";
import { power, replicatesFor } from "../../../../src/core/statistics/power.ts";
import { seededRandom } from "../../../../src/core/statistics/random.ts";
import { tango } from "../../../../src/core/statistics/tango.ts";
import { twoComponents } from "../../../../src/core/statistics/two-components.ts";
import { wilson } from "../../../../src/core/statistics/wilson.ts";

/** Made by SciPy and statsmodels; see test/peers/statistics.py. */
const golden = JSON.parse(readFileSync("test/fixtures/statistics.json", "utf8")) as {
  normal: { cdf: [z: number, p: number][]; quantile: [p: number, z: number][] };
  wilson: [right: number, n: number, confidence: number, lower: number, upper: number][];
  tango: [wins: number, losses: number, n: number, confidence: number, lower: number, upper: number][];
  mcnemar: [wins: number, losses: number, n: number, p: number, both: number, lower: number, upper: number][];
  delong: {
    positive: boolean[];
    a: number[];
    b: number[];
    aucA: number;
    seA: number;
    estimate: number;
    se: number;
    lower: number;
    upper: number;
  }[];
  bootstrap: {
    seed: number;
    values: number[];
    groups: string[] | null;
    resamples: number;
    estimate: number;
    se: number;
    lower: number;
    upper: number;
  }[];
  twoComponents: { a: number[][]; b: number[][] | null; wanted: number[] }[];
  power: {
    nct: [x: number, df: number, delta: number, upper: number][];
    paired: [effect: number, n: number, confidence: number, power: number][];
    unpaired: [effect: number, n: number, confidence: number, power: number][];
    needed: [effect: number, target: number, design: "paired" | "unpaired", n: number][];
  };
};

/** Relative for large numbers, absolute for small ones. */
const far = (seen: readonly number[], wanted: readonly number[], tolerance: number) =>
  seen.length !== wanted.length ||
  seen.some(
    (value, i) => !(Math.abs(value - (wanted[i] as number)) <= tolerance * Math.max(1, Math.abs(wanted[i] as number))),
  );

const relative = (seen: number, wanted: number) => Math.abs(seen / wanted - 1);

test("the normal distribution is SciPy's, far tails included", () => {
  expect(golden.normal.cdf.filter(([z, p]) => !(relative(normalCdf(z), p) < 1e-12))).toEqual([]);
  expect(golden.normal.quantile.filter(([p, z]) => !(relative(normalQuantile(p), z) < 1e-13))).toEqual([]);
});

test("Wilson's bounds are statsmodels' proportion_confint", () => {
  const wrong = golden.wilson.filter(([k, n, c, lower, upper]) => {
    const seen = wilson(k, n, c);
    return far([seen.lower, seen.upper], [lower, upper], 1e-12);
  });
  expect(wrong).toEqual([]);
});

test("Tango's bounds are those of a numerical maximisation of the likelihood", () => {
  const wrong = golden.tango.filter(([wins, losses, n, c, lower, upper]) => {
    const seen = tango({ wins, losses, n }, c);
    return far([seen.lower, seen.upper], [lower, upper], 1e-9);
  });
  expect(wrong).toEqual([]);
});

test("McNemar's probability is SciPy's binomtest and statsmodels' mcnemar, its bounds are Clopper and Pearson's", () => {
  const wrong = golden.mcnemar.filter(([wins, losses, n, p, both, lower, upper]) => {
    const seen = mcnemar({ wins, losses, n }, 0.95);
    const twoSided = Math.min(1, 2 * Math.min(seen.p, atLeast(losses, wins + losses, 0.5)));
    return (
      relative(seen.p, p) > 1e-9 ||
      relative(twoSided, both) > 1e-9 ||
      far([seen.lower, seen.upper], [lower, upper], 1e-9)
    );
  });
  expect(wrong).toEqual([]);
});

test.each(golden.delong.map((row) => [row.a.length, row] as const))(
  "DeLong for %i examples is what comparing all pairs gives",
  (_, { positive, a, b, aucA, seA, ...wanted }) => {
    const seen = delong(positive, a, b, 0.95);
    expect(
      far(
        [seen.estimate, seen.standardError, seen.lower, seen.upper],
        [wanted.estimate, wanted.se, wanted.lower, wanted.upper],
        1e-12,
      ),
    ).toBe(false);
    const alone = delong(positive, a, null, 0.95);
    expect(far([alone.estimate, alone.standardError, auc(positive, a)], [aucA, seA, aucA], 1e-12)).toBe(false);
  },
);

test.each(golden.bootstrap.map((row) => [row.values.length, row.groups ? "with" : "without", row] as const))(
  "the bootstrap of %i examples %s groups is the same resampling written in Python",
  (_, __, { seed, values, groups, resamples, ...wanted }) => {
    const clusters = clustersOf(values, groups);
    const seen = bootstrap(clusters, 0.95, seededRandom(seed), resamples);
    const { standardError } = clusterMean(clusters);
    expect(
      far(
        [seen.estimate, standardError, seen.lower, seen.upper],
        [wanted.estimate, wanted.se, wanted.lower, wanted.upper],
        1e-12,
      ),
    ).toBe(false);
  },
);

test.each(golden.twoComponents.map((row, i) => [i, row] as const))(
  "replicates × examples, case %i: the sums of squares computed with NumPy",
  (_, { a, b, wanted }) => {
    const seen = twoComponents(a, b, 0.95);
    expect(far([seen.estimate, seen.standardError, seen.degreesOfFreedom, seen.lower, seen.upper], wanted, 1e-10)).toBe(
      false,
    );
  },
);

test("the noncentral t is SciPy's nct", () => {
  expect(golden.power.nct.length).toBeGreaterThan(150);
  expect(
    golden.power.nct.filter(([x, df, delta, upper]) => far([noncentralTUpper(x, df, delta)], [upper], 1e-9)),
  ).toEqual([]);
});

test("power and the replicates needed are statsmodels'", () => {
  const test_ = (distance: number, design: "paired" | "unpaired", confidence = 0.95) => ({
    distance,
    standardDeviation: 1,
    design,
    confidence,
  });
  expect(golden.power.paired.filter(([d, n, c, p]) => far([power(test_(d, "paired", c), n)], [p], 1e-9))).toEqual([]);
  expect(golden.power.unpaired.filter(([d, n, c, p]) => far([power(test_(d, "unpaired", c), n)], [p], 1e-9))).toEqual(
    [],
  );
  expect(
    golden.power.needed.filter(([d, p, design, n]) => replicatesFor(test_(d, design), p) !== Math.max(n, 3)),
  ).toEqual([]);
});
