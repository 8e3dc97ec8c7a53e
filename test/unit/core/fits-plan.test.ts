import { expect, test } from "vitest";
import type { RecordInput } from "../../../src/core/keys/keys.ts";
import { sourceRecordOf } from "../../../src/core/keys/source-record.ts";
import { stepRecordOf } from "../../../src/core/keys/step-record.ts";
import type { Leg, Plan } from "../../../src/core/plan/leg.ts";
import { examChangesInGit } from "../../../src/core/run/exam-in-git.ts";
import { unlikePlan } from "../../../src/core/run/fits-plan.ts";
import type { LegRun, Run } from "../../../src/core/run/run.ts";
import { planOf } from "../../support/config.ts";

const seed = "$" + "{{ replicate.seed }}";
const digest = "d".repeat(64);
const files = ["evaluate.py", "notes.md", "prepare.py", "test.csv", "train.py"];

interface Parts {
  readonly evaluate?: string;
  readonly input?: string;
  readonly seeds?: string;
}

async function planned({ evaluate = `e ${seed}`, input = "test.csv", seeds = "0, 1" }: Parts = {}): Promise<Plan> {
  const plan = await planOf(
    `name: p
replicates: { seed: [${seeds}] }
steps:
  prepare: { run: p, inputs: [prepare.py], outputs: [build] }
  train: { run: 't ${seed}', inputs: [train.py, build/train.csv], outputs: ['model/${seed}'] }
  evaluate:
    run: ${evaluate}
    inputs: [evaluate.py, ${input}, build/test.csv, 'model/${seed}', { url: 'https://example.com/x', sha256: ${digest} }]
    metrics: ['m/${seed}.json']
  notes: { run: n }
models: { p: { path: 'model/${seed}' } }
`,
    files,
  );
  if (!plan.ok) throw new Error(plan.error.map(({ message }) => message).join("\n"));
  return plan.value;
}

/** What an honest run of a leg leaves: a file for each output, and the record of what it read. */
function ran(leg: Leg, plan: Plan): LegRun {
  const file = (path: string) => ({ path, sha256: digest, size: 1, executable: false });
  const stepOf = (id: string) => plan.legs.find((one) => one.id === id)?.step ?? null;
  const { tree = [], made = [], fetched = [] } = leg.inputs ?? {};
  const inputs: RecordInput[] = [
    ...tree.map((path) => ({ ...file(path), made: null })),
    ...fetched.map(({ path }) => ({ ...file(path), made: null })),
    ...made.map(({ path, by }) => ({ ...file(path.startsWith("model") ? `${path}/w.bin` : path), made: stepOf(by) })),
  ].map(({ path, sha256, executable, made }) => ({ path, sha256, executable, made }));
  return {
    id: leg.id,
    step: leg.step,
    replicate: leg.replicate?.value ?? null,
    matrix: null,
    status: "ran",
    reusedFrom: null,
    key: null,
    record: leg.inputs && stepRecordOf(leg, inputs, [], { os: "linux", arch: "x64" }),
    seconds: 1,
    attempts: 1,
    failure: null,
    outputs: leg.outputs.map(({ path, kind }) => ({ ...file(`${path}/w.bin`), kind })),
    metrics: {},
  };
}

const runOf = (plan: Plan) =>
  ({
    legs: plan.legs.map((leg) => ran(leg, plan)),
    models: plan.models.map(({ name, paths }) => ({
      name,
      replicates: paths.map(({ replicate, path }) => ({ replicate, path, sha256: digest, size: 1 })),
    })),
  }) as unknown as Run;

test("an honest run says of its legs what the tree says", async () => {
  const plan = await planned();
  expect(unlikePlan(runOf(plan), plan)).toBeNull();
});

type Lie = (leg: LegRun) => Partial<LegRun>;
const record = (lie: (record: NonNullable<LegRun["record"]>) => object): Lie => {
  return ({ record: told }) => ({ record: told && { ...told, ...lie(told) } });
};
const inputs = (lie: (input: RecordInput) => RecordInput | null): Lie =>
  record(({ inputs }) => ({ inputs: inputs.flatMap((input) => lie(input) ?? []) }));
const at = (path: string, lie: Partial<RecordInput> | null) => (input: RecordInput) =>
  input.path === path ? lie && { ...input, ...lie } : input;

test.each<[string, Lie, string]>([
  ["another command", record(() => ({ command: "e better" })), "the command is not as declared"],
  ["another shell", record(() => ({ shell: "sh" })), "the shell is not as declared"],
  ["another folder", record(() => ({ directory: "x" })), "the working directory is not as declared"],
  ["other env", record(() => ({ env: { A: "b" } })), "env are not as declared"],
  ["other params", record(() => ({ params: { k: 1 } })), "the params are not as declared"],
  ["another seed", record(() => ({ replicate: { name: "seed", value: 7 } })), "the replicate is not as declared"],
  ["a variant", record(() => ({ matrix: { a: 1 } })), "the variant is not as declared"],
  ["other outputs", record(() => ({ outputs: [] })), "the outputs are not as declared"],
  ["no record", () => ({ record: null }), "its inputs are known"],
  ["another step", () => ({ step: "train" }), "it is a leg of evaluate"],
  ["a file that it does not read", inputs(at("test.csv", { path: "notes.md" })), "notes.md is no input of the tree's"],
  ["a test set left out", inputs(at("test.csv", null)), "it lacks its input test.csv"],
  [
    "a test set made by the training",
    inputs(at("test.csv", { made: "train" })),
    "test.csv is nothing that train makes for it",
  ],
  [
    "what is prepared made by the training",
    inputs(at("build/test.csv", { made: "train" })),
    "build/test.csv is nothing that train makes for it",
  ],
  [
    "what is prepared as a file of the tree",
    inputs(at("build/test.csv", { made: null })),
    "build/test.csv is no input of the tree's",
  ],
  [
    "what was fetched of other bytes",
    inputs(at("x", { sha256: "e".repeat(64) })),
    "x has another digest than was declared",
  ],
  [
    "the model among its outputs",
    ({ outputs }) => ({ outputs: outputs.map((file) => ({ ...file, path: "model/0/w.bin" })) }),
    "model/0/w.bin is none of its outputs",
  ],
])("a run that claims of its evaluation %s is told from the tree", async (_, lie, words) => {
  const plan = await planned();
  const run = runOf(plan);
  const legs = run.legs.map((leg) => (leg.id === "evaluate@0" ? { ...leg, ...lie(leg) } : leg));
  expect(unlikePlan({ ...run, legs }, plan)).toBe(`what its run.json says of evaluate@0 is not so: ${words}`);
});

test("legs that are not, are missing, or have a record that nobody can know; models elsewhere", async () => {
  const plan = await planned();
  const run = runOf(plan);
  const [first] = run.legs;
  if (!first) throw new Error("no leg");
  const without = { ...run, legs: run.legs.filter(({ id }) => id !== "evaluate@1") };
  expect(unlikePlan(without, plan)).toBe("its run.json lacks evaluate@1");
  expect(unlikePlan({ ...run, legs: [...run.legs, { ...first, id: "evaluate@2" }] }, plan)).toBe(
    "what its run.json says of evaluate@2 is not so: it is no leg of the pipeline",
  );
  const known = run.legs.map((leg) => (leg.id === "notes" ? { ...leg, record: first.record } : leg));
  expect(unlikePlan({ ...run, legs: known }, plan)).toBe(
    "what its run.json says of notes is not so: its inputs are unknown",
  );
  const [model] = run.models;
  const elsewhere = (model?.replicates ?? []).map((one) => ({ ...one, path: "build" }));
  expect(unlikePlan({ ...run, models: [{ name: "p", replicates: elsewhere }] }, plan)).toBe(
    "its run.json has model p elsewhere than the pipeline declares",
  );
});

async function source(parts: Parts & { blobs?: Record<string, string>; mode?: string } = {}) {
  const { blobs = {}, mode = "100644" } = parts;
  const tree = files.map((path) => ({ path, mode, blob: (blobs[path] ?? "a").repeat(40) }));
  return sourceRecordOf(await planned(parts), tree);
}

test("what of an exam changed is told by Git alone, whatever the seeds, the training and a file's mode", async () => {
  const before = await source();
  const changed = async (parts: Parameters<typeof source>[0]) =>
    examChangesInGit(before, await source(parts), "evaluate");
  expect(await changed({})).toEqual([]);
  expect(await changed({ seeds: "7, 8, 9", mode: "100755", blobs: { "train.py": "b", "prepare.py": "b" } })).toEqual(
    [],
  );
  expect(await changed({ blobs: { "test.csv": "b" } })).toEqual(["test.csv"]);
  expect(await changed({ input: "notes.md" })).toEqual(["notes.md", "test.csv"]);
  expect(await changed({ evaluate: `e --easy ${seed}` })).toEqual(["the command"]);
  expect(examChangesInGit(before, await source({ evaluate: "x" }), "measure")).toEqual([]);
});
