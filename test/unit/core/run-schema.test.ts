import { expect, test } from "vitest";
import type { Run } from "../../../src/core/run/run.ts";
import { parseDetails, parseRun, parseSummary } from "../../../src/core/run/run-schema.ts";
import { summaryOf } from "../../support/summaries.ts";

const hex = "a".repeat(64);
const run: Run = {
  version: 1,
  id: "0".repeat(32),
  pipeline: "p",
  file: "mainline.yml",
  commit: "c".repeat(40),
  dirty: false,
  sourceKey: hex,
  overrides: {},
  origin: null,
  startedAt: "2026-01-01T00:00:00.000Z",
  finishedAt: "2026-01-01T00:00:01.000Z",
  status: "succeeded",
  platform: { os: "linux", arch: "x64" },
  probes: [],
  params: { train: { lr: 0.1 } },
  replicates: { name: "seed", values: [0, 1] },
  evaluation: "evaluate",
  legs: [
    {
      id: "train@0",
      step: "train",
      replicate: 0,
      matrix: null,
      status: "ran",
      reusedFrom: null,
      key: hex,
      record: null,
      seconds: 1,
      attempts: 1,
      failure: null,
      outputs: [{ path: "model/0", sha256: hex, size: 1, executable: false, kind: "output" }],
      metrics: { accuracy: "NaN" },
    },
  ],
  models: [{ name: "p", replicates: [{ replicate: 0, path: "model/0", sha256: hex, size: 1 }] }],
};

test("what we write is what we read", () => {
  expect(parseRun(JSON.stringify(run))).toEqual({ ok: true, value: run });
});

const [leg] = run.legs;
const withLeg = (change: object) => ({ ...run, legs: [{ ...leg, ...change }] });
const withOutput = (path: unknown) => withLeg({ outputs: [{ ...leg?.outputs[0], path }] });

test.each<[string, unknown, RegExp]>([
  ["nothing", undefined, /missing/],
  ["a list", [], /expected object/i],
  ["null", null, /expected object/i],
  ["a version of tomorrow", { ...run, version: 2 }, /newer Mainline/],
  ["no version", { ...run, version: undefined }, /version/],
  ["a run id that is a path", { ...run, id: "../../../etc/passwd" }, /^id/],
  ["a commit that is an option", { ...run, commit: "--upload-pack=evil" }, /^commit/],
  ["a key that is no digest", { ...run, sourceKey: "x" }, /^sourceKey/],
  ["a leg id with a slash", withLeg({ id: "a/../b" }), /^legs\.0\.id/],
  ["an output above the root", withOutput("../evil"), /legs\.0\.outputs\.0\.path/],
  ["an absolute output", withOutput("/etc/passwd"), /legs\.0\.outputs\.0\.path/],
  ["an output with a dot folder", withOutput("a/./b"), /legs\.0\.outputs\.0\.path/],
  ["an output in .git", withOutput(".git/hooks/pre-commit"), /legs\.0\.outputs\.0\.path/],
  ["an output with a NUL", withOutput("a\0b"), /legs\.0\.outputs\.0\.path/],
  ["an output by a Windows path", withOutput("a\\..\\..\\b"), /legs\.0\.outputs\.0\.path/],
  ["a size below zero", withLeg({ outputs: [{ ...leg?.outputs[0], size: -1 }] }), /size/],
  ["a metric that is a text", withLeg({ metrics: { a: "0.9" } }), /metrics/],
  ["a metric without end", withLeg({ metrics: { a: null } }), /metrics/],
  ["a key too many", { ...run, admin: true }, /admin|unrecognized/i],
  ["a date that is none", { ...run, startedAt: "yesterday" }, /startedAt/],
  ["20,001 legs", { ...run, legs: Array.from({ length: 20_001 }, () => leg) }, /legs/],
  ["a status of its own", { ...run, status: "approved" }, /status/],
])("%s is refused in words", (_, value, words) => {
  const parsed = parseRun(value === undefined ? "" : JSON.stringify(value));
  expect(parsed.ok ? "accepted" : parsed.error).toMatch(words);
});

test("a key named __proto__ stays data", () => {
  const text = JSON.stringify(run).replace('"params":{', '"params":{"__proto__":{"polluted":1},');
  parseRun(text);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("text that is no JSON, or nested without end, ends in words", () => {
  expect(parseRun("{")).toEqual({ ok: false, error: "it is no JSON" });
  const deep = JSON.stringify(run).replace('"params":{', `"params":{"x":${"[".repeat(200_000)}${"]".repeat(200_000)},`);
  const parsed = parseRun(deep);
  expect(parsed.ok).toBe(false);
});

test("details and summaries are checked as well", () => {
  expect(parseDetails('{"version":1,"history":{"a":{"m":[[0,null,"1"]]}},"plots":[]}').ok).toBe(false);
  expect(parseDetails('{"version":1,"history":{"a":{"m":[[0,null,1]]}},"plots":[]}').ok).toBe(true);
  expect(parseSummary(summaryOf({ a: [1] })).ok).toBe(true);
  expect(parseSummary({ ...summaryOf({ a: [1] }), file: "../x" }).ok).toBe(false);
});
