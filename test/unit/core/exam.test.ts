import { expect, test } from "vitest";
import type { StepRecord } from "../../../src/core/keys/keys.ts";
import { type Examined, examOf } from "../../../src/core/run/exam.ts";
import { examChanges, examSheetOf } from "../../../src/core/run/exam-sheet.ts";
import type { LegRun } from "../../../src/core/run/run.ts";

const digest = (text: string) => text.repeat(64).slice(0, 64);

function leg(step: string, replicate: number | null, made: Partial<LegRun>): LegRun {
  return {
    id: replicate === null ? step : `${step}@${replicate}`,
    step,
    replicate,
    matrix: null,
    status: "ran",
    reusedFrom: null,
    key: null,
    record: null,
    seconds: 1,
    attempts: 1,
    failure: null,
    outputs: [],
    metrics: {},
    ...made,
  };
}

const model = (seed: number) => ({
  path: `model/${seed}`,
  sha256: digest(String(seed)),
  size: 1,
  executable: false,
  kind: "output" as const,
});

interface Written {
  readonly command?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly params?: StepRecord["params"];
  readonly env?: StepRecord["env"];
}

/** A run of `train` and `evaluate` with these seeds. */
function run(written: Written = {}, seeds = [0, 1]): Examined {
  const { command = "python evaluate.py --seed #", files = { "data/test.csv": "t" }, params = {}, env = {} } = written;
  const record = (seed: number): StepRecord => ({
    version: 2,
    command: command.replace("#", String(seed)),
    shell: "bash",
    directory: "",
    env,
    params,
    replicate: { name: "seed", value: seed },
    matrix: null,
    secrets: [],
    outputs: [{ path: `eval/${seed}.json`, kind: "metrics" }],
    probes: [],
    platform: { os: "linux", arch: "x64" },
    inputs: [
      ...Object.entries(files).map(([path, text]) => ({ path, executable: false, sha256: digest(text), made: null })),
      { path: `model/${seed}`, executable: false, sha256: digest(String(seed)), made: "train" },
    ],
  });
  return {
    evaluation: "evaluate",
    legs: seeds.flatMap((seed) => [
      leg("train", seed, { outputs: [model(seed)] }),
      leg("evaluate", seed, { record: record(seed) }),
    ]),
    models: [{ name: "m", replicates: seeds.map((seed) => ({ ...model(seed), replicate: seed })) }],
  };
}

const changes = (before: Written, after: Written): string[] => {
  const [old, now] = [examSheetOf(run(before)), examSheetOf(run(after))];
  return old && now ? examChanges(old, now) : ["unknown"];
};

test("models and seeds are no part of the exam, nor of its sheet", () => {
  expect(examOf(run({}, [0, 1, 2]))).toBe(examOf(run({}, [7])));
  expect(examSheetOf(run({}, [0, 1, 2]))).toEqual(examSheetOf(run({}, [7])));
  expect(examSheetOf(run())).toMatchInlineSnapshot(`
    {
      "files": {
        "data/test.csv": "3a33722b9a250ca3",
      },
      "left": 0,
      "settings": {
        "the command": "python evaluate.py --seed #",
        "the output eval/#.json": "metrics",
        "the shell": "bash",
        "the working directory": "",
      },
    }
  `);
});

test.each<[string, Written, Written, string[]]>([
  ["the same", {}, {}, []],
  ["other bytes", { files: { "test.csv": "a" } }, { files: { "test.csv": "b" } }, ["test.csv"]],
  ["a file more", { files: { a: "a" } }, { files: { a: "a", b: "b" } }, ["b"]],
  [
    "a file less, and another command",
    { files: { a: "a", b: "b" } },
    { files: { a: "a" }, command: "x" },
    ["b", "the command"],
  ],
  ["a param", { params: { "eval.k": 1 } }, { params: { "eval.k": 2 } }, ["param eval.k"]],
  ["a long value", { env: { A: "x".repeat(99) } }, { env: { A: `${"x".repeat(98)}y` } }, ["env A"]],
  [
    "a file that is called like a setting",
    { files: { "the command": "a" } },
    { files: { "the command": "b" } },
    ["the command"],
  ],
])("what changed: %s", (_, before, after, names) => {
  expect(changes(before, after)).toEqual(names);
});

test("a sheet is short however large the exam is, and a file that was cut off is not said to be gone", () => {
  const many = (count: number, text: string) => ({
    files: Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`data/${String(i).padStart(6, "0")}.png`, text]),
    ),
  });
  const sheet = examSheetOf(run(many(10_000, "a")));
  expect([Object.keys(sheet?.files ?? {}).length, sheet?.left]).toEqual([500, 9500]);
  expect(changes(many(10_000, "a"), many(3, "a"))).toEqual([]);
  expect(changes(many(10_000, "a"), { files: { "data/000001.png": "b" } })).toEqual(["data/000001.png"]);
});

test("an evaluation whose inputs are unknown has neither exam nor sheet", () => {
  const unknown = { ...run(), legs: run().legs.map((one) => ({ ...one, record: null })) };
  expect([examOf(unknown), examSheetOf(unknown)]).toEqual([null, null]);
});
