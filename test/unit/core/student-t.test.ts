import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tCdf, tQuantile } from "../../../src/core/statistics/student-t.ts";

/** Made by SciPy; see test/peers/student-t.py. */
const golden = JSON.parse(readFileSync("test/fixtures/student-t.json", "utf8")) as {
  quantiles: [p: number, df: number, x: number][];
  cdf: [x: number, df: number, p: number][];
};

const relative = (seen: number, wanted: number) => Math.abs(seen - wanted) / Math.abs(wanted);

test("the textbook's quantile", () => {
  expect(tQuantile(0.95, 4)).toBeCloseTo(2.1318, 4);
});

test("322 quantiles agree with SciPy to 1e-10", () => {
  expect(golden.quantiles.length).toBeGreaterThan(200);
  expect(golden.quantiles.filter(([p, df, x]) => !(relative(tQuantile(p, df), x) < 1e-10))).toEqual([]);
});

test("190 probabilities agree with SciPy to 1e-10", () => {
  expect(golden.cdf.filter(([x, df, p]) => !(relative(tCdf(x, df), p) < 1e-10))).toEqual([]);
});

test("what is no probability has no quantile", () => {
  expect([tQuantile(0, 3), tQuantile(1, 3), tQuantile(0.5, 0), tQuantile(Number.NaN, 3)].every(Number.isNaN)).toBe(
    true,
  );
  expect(tQuantile(0.5, 3)).toBe(0);
});
