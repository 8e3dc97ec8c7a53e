import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourceKey, stepKey } from "../../../src/core/keys/keys.ts";
import { sourceRecordOf } from "../../../src/core/keys/source-record.ts";
import { stepRecordOf } from "../../../src/core/keys/step-record.ts";
import { parseOverrides } from "../../../src/core/pipeline/overrides.ts";
import { planOf } from "../../support/config.ts";

const folder = "test/fixtures/keys";
const platform = { os: "linux", arch: "x64" };
const digit = (text: string) => (text.length % 16).toString(16);

/** The keys of a pipeline over a tree whose blobs and digests follow from the names alone. */
async function keysOf(file: string) {
  const fixture = JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as { mainline: string[]; files: string[] };
  const tree = fixture.files.map((path) => ({ path, mode: "100644", blob: digit(path).repeat(40) }));
  const plan = await planOf(`${fixture.mainline.join("\n")}\n`, fixture.files);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const source = sourceRecordOf(plan.value, tree);
  const probes = plan.value.pipeline.environment.map((command) => ({ command, output: "Python 3.13.1" }));
  const steps = plan.value.legs.map((leg) => {
    const paths = [...(leg.inputs?.tree ?? []), ...(leg.inputs?.made ?? []).map(({ path }) => path)];
    const inputs = paths.map((path) => ({ path, executable: false, sha256: digit(path).repeat(64), made: null }));
    const record = stepRecordOf(leg, inputs, probes, platform);
    return { leg: leg.id, key: stepKey(record), record };
  });
  return { sourceKey: sourceKey(source), source, steps };
}

// A key that changes makes every user train everything again, and old runs are no longer found. If that is meant, raise the record's
// `version` in src/core/keys/keys.ts, say so in the CHANGELOG, and run UPDATE_FIXTURES=1 npx vitest run test/unit/core/keys.test.ts
test.each(readdirSync(folder).filter((name) => name.endsWith(".pipeline.json")))(
  "the keys of %s stay what they are",
  async (name) => {
    const golden = `${folder}/${name.replace(".pipeline.json", ".keys.json")}`;
    const seen = `${JSON.stringify(await keysOf(name), null, 2)}\n`;
    if (process.env["UPDATE_FIXTURES"]) writeFileSync(golden, seen);
    expect(existsSync(golden)).toBe(true);
    expect(JSON.parse(seen)).toEqual(JSON.parse(readFileSync(golden, "utf8")));
  },
);

const record = {
  version: 2,
  command: "train",
  shell: "bash",
  directory: "",
  env: { A: "1" },
  params: { lr: 0.1 },
  replicate: { name: "seed", value: 0 },
  matrix: { model: "tree" },
  secrets: ["HF_TOKEN"],
  outputs: [{ path: "out", kind: "output" }],
  probes: [],
  platform,
  inputs: [{ path: "a.txt", executable: false, sha256: "a".repeat(64), made: null }],
} as const;

test.each<[string, object]>([
  ["command", { command: "train " }],
  ["shell", { shell: "sh" }],
  ["directory", { directory: "sub" }],
  ["env", { env: { A: "2" } }],
  ["params", { params: { lr: 0.2 } }],
  ["replicate", { replicate: { name: "seed", value: 1 } }],
  ["a replicate that is a text", { replicate: { name: "seed", value: "0" } }],
  ["a variant's value", { matrix: { model: "linear" } }],
  ["the name of a secret", { secrets: ["OTHER_TOKEN"] }],
  ["output", { outputs: [{ path: "out2", kind: "output" }] }],
  ["an output's kind", { outputs: [{ path: "out", kind: "plot" }] }],
  ["what a probe prints", { probes: [{ command: "python --version", output: "3.13" }] }],
  ["platform", { platform: { os: "darwin", arch: "x64" } }],
  ["an input's bytes", { inputs: [{ ...record.inputs[0], sha256: "b".repeat(64) }] }],
  ["an input's executable bit", { inputs: [{ ...record.inputs[0], executable: true }] }],
  ["an input's path", { inputs: [{ ...record.inputs[0], path: "b.txt" }] }],
])("another %s is another key", (_, change) => {
  expect(stepKey({ ...record, ...change })).not.toBe(stepKey(record));
});

test("the order in which a map was written is no difference", () => {
  const one = { ...record, params: { a: 1, b: { c: 2, d: 3 } } };
  const other = { ...record, params: { b: { d: 3, c: 2 }, a: 1 } };
  expect(stepKey(one)).toBe(stepKey(other));
});

const stepsKey = async (params: string, overrides: readonly string[] = []) => {
  const text = "name: p\nparams: params.yml\nsteps: { a: { run: x, params: [train], inputs: [], outputs: [o] } }\n";
  const plan = await planOf(text, [], { paramsText: `train: ${params}\n`, overrides: parseOverrides(overrides) });
  const [leg] = plan.ok ? plan.value.legs : [];
  if (!leg) throw new Error(JSON.stringify(plan));
  return stepKey(stepRecordOf(leg, [], [], platform));
};

// scikit-learn takes `max_features: 1` for one of them and `1.0` for all: the step's copy says what the file does, and so does the key.
test.each([
  ["{ a: 1 }", "{ a: 1.0 }"],
  ["{ a: 9007199254740992 }", "{ a: 9007199254740993 }"],
  ["{ a: 17 }", "{ a: 017 }"],
  ["{ a: 'no' }", "{ a: no }"],
  ["{ a: '2026-01-02' }", "{ a: 2026-01-02 }"],
  ["[{ a: [1] }]", "[{ a: [1.] }]"],
  ["{ '0': cat }", "{ 0: cat }"],
])("what a step finds written otherwise has another key: %s and %s", async (before, after) => {
  expect(await stepsKey(before)).not.toBe(await stepsKey(after));
});

test("what says no more than the value leaves the key as it was, and so does an override that says the same", async () => {
  expect(await stepsKey("{ a: 1, b: x, 'c': yes please } # said")).toBe(
    await stepsKey("{ a: 1, b: 'x', c: \"yes please\" }"),
  );
  expect(await stepsKey("{ a: 1 }", ["train.a=1.0"])).toBe(await stepsKey("{ a: 1.0 }"));
  expect(await stepsKey("{ a: 1.0 }", ["train.a=1"])).toBe(await stepsKey("{ a: 1 }"));
});
