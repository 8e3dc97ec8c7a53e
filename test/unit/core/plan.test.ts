import { expect, test } from "vitest";
import { planOf } from "../../support/config.ts";

const lines = (...text: string[]) => `${text.join("\n")}\n`;

async function plan(text: string, files: string[], options: Parameters<typeof planOf>[2] = {}) {
  const result = await planOf(text, files, options);
  if (!result.ok) throw new Error(result.error.map(({ message }) => message).join("\n"));
  return result.value;
}

test("replicates connect leg to leg; a step that does not mention them needs them all", async () => {
  const { legs, models } = await plan(
    lines(
      "name: p",
      "replicates: { seed: [7, 3] }",
      "steps:",
      "  report: { run: cat out, inputs: [out], outputs: [all.txt] }",
      "  train: { run: 't ${{ replicate.seed }}', inputs: [t.py, data], outputs: ['out/${{ replicate.seed }}'] }",
      "  evaluate: { run: e, inputs: ['out/${{ replicate.seed }}'], metrics: ['m/${{ replicate.seed }}.json'] }",
      "models: { p: { path: 'out/${{ replicate.seed }}' } }",
    ),
    ["data/a.csv", "data/sub/b.csv", "other.csv", "t.py"],
  );
  expect(legs.map(({ id, needs }) => [id, needs])).toEqual([
    ["train@7", []],
    ["train@3", []],
    ["report", ["train@7", "train@3"]],
    ["evaluate@7", ["train@7"]],
    ["evaluate@3", ["train@3"]],
  ]);
  expect(legs[0]).toMatchObject({
    command: "t 7",
    inputs: { tree: ["data/a.csv", "data/sub/b.csv", "t.py"], made: [] },
    replicate: { name: "seed", value: 7 },
  });
  expect(models).toEqual([
    {
      name: "p",
      paths: [
        { replicate: 7, path: "out/7", by: "train@7" },
        { replicate: 3, path: "out/3", by: "train@3" },
      ],
    },
  ]);
});

test("globs match files of the tree, and never a name that only looks alike", async () => {
  const { legs } = await plan(lines("name: p", "steps:", "  s: { run: s, inputs: ['src/**/*.py', 'data/?.csv'] }"), [
    "data/1.csv",
    "data/10.csv",
    "src/a.py",
    "src/deep/b.py",
    "src/é ü.py",
    "srcs/c.py",
  ]);
  expect(legs[0]?.inputs?.tree).toEqual(["data/1.csv", "src/a.py", "src/deep/b.py", "src/é ü.py"]);
});

test("in a monorepo paths are relative to the file, and may leave its folder but not the repository", async () => {
  const text = lines("name: p", "steps:", "  s: { run: s, inputs: [../shared/x.py, here.py], outputs: [out] }");
  const { legs } = await plan(text, ["models/a/here.py", "models/shared/x.py"], { file: "models/a/mainline.yml" });
  expect(legs[0]).toMatchObject({
    directory: "models/a",
    inputs: { tree: ["models/a/here.py", "models/shared/x.py"] },
    outputs: [{ path: "models/a/out" }],
  });
  const outside = await planOf(text.replace("../shared", "../../../shared"), ["models/a/here.py"], {
    file: "models/a/mainline.yml",
  });
  expect(outside.ok).toBe(false);
});

test("unknown inputs are not empty ones: the first run in place, the others in a folder of their own", async () => {
  const { legs } = await plan(
    lines(
      "name: p",
      "steps:",
      "  unknown: { run: a }",
      "  none: { run: b, inputs: [] }",
      "  kept: { run: c, inputs: [], isolated: false }",
    ),
    ["a.txt"],
  );
  expect(legs.map(({ id, inputs, isolated }) => [id, inputs, isolated])).toEqual([
    ["unknown", null, false],
    ["none", { tree: [], made: [], fetched: [] }, true],
    ["kept", { tree: [], made: [], fetched: [] }, false],
  ]);
});

test("overrides reach params, commands and the declared keys alone", async () => {
  const text = lines(
    "name: p",
    "params: { train: { lr: 0.1, epochs: 3 }, other: 1 }",
    "steps:",
    "  a: { run: 'go ${{ params.train.lr }}', params: [train], inputs: [] }",
    "  b: { run: b, params: [other], inputs: [] }",
  );
  const { legs, params } = await plan(text, [], { overrides: { "train.lr": 0.5 } });
  expect(params).toEqual({ train: { lr: 0.5, epochs: 3 }, other: 1 });
  expect(legs[0]).toMatchObject({ command: "go 0.5", params: { train: { lr: 0.5, epochs: 3 } } });
  expect(legs[1]).toMatchObject({ params: { other: 1 } });
  const unknown = await planOf(text, [], { overrides: { "train.rl": 1 } });
  expect(unknown.ok ? "" : unknown.error[0]?.message).toMatch(/train\.rl/);
});

test("the order is stable: as written, and what is needed first", async () => {
  const step = (name: string, input: string) => `  ${name}: { run: ${name}, inputs: [${input}], outputs: [o/${name}] }`;
  const text = lines("name: p", "steps:", step("d", "o/b, o/c"), step("c", "o/a"), step("b", "o/a"), step("a", ""));
  const first = await plan(text, []);
  expect(first.legs.map(({ id }) => id)).toEqual(["a", "c", "b", "d"]);
  expect((await plan(text, [])).legs).toEqual(first.legs);
});

test("10,000 legs are planned, each with its own needs", async () => {
  const seeds = Array.from({ length: 5000 }, (_, i) => i);
  const { legs } = await plan(
    lines(
      "name: p",
      `replicates: { seed: [${seeds.join(", ")}] }`,
      "steps:",
      "  train: { run: 't ${{ replicate.seed }}', inputs: [t.py], outputs: ['out/${{ replicate.seed }}'] }",
      "  evaluate: { run: e, inputs: ['out/${{ replicate.seed }}'], metrics: ['m/${{ replicate.seed }}.json'] }",
    ),
    ["t.py"],
  );
  expect(legs).toHaveLength(10_000);
  expect(legs.at(-1)).toMatchObject({ id: "evaluate@4999", needs: ["train@4999"] });
});
