import { expect, test } from "vitest";
import { parseOverrides } from "../../../src/core/pipeline/overrides.ts";
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
  const { legs, params } = await plan(text, [], { overrides: parseOverrides(["train.lr=0.5"]) });
  expect(params).toEqual({ train: { lr: 0.5, epochs: 3 }, other: 1 });
  expect(legs[0]).toMatchObject({ command: "go 0.5", params: { train: { lr: 0.5, epochs: 3 } } });
  expect(legs[1]).toMatchObject({ params: { other: 1 } });
  const unknown = await planOf(text, [], { overrides: parseOverrides(["train.rl=1"]) });
  expect(unknown.ok ? "" : unknown.error[0]?.message).toMatch(/train\.rl/);
});

test("an override that is larger than any number is refused, wherever it stands", () => {
  for (const value of ["1e400", "[0, -1e400]", '{ "a": 1e999 }'])
    expect(() => parseOverrides([`lr=${value}`])).toThrow(
      expect.objectContaining({
        failure: expect.objectContaining({
          code: "usage",
          words: `--set lr=${value}: no computer's number is that large.`,
        }),
      }),
    );
  expect(parseOverrides(["lr=1e308", "name=1e400x"]).values).toEqual({ lr: 1e308, name: "1e400x" });
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

const variants = (text: string) => `strategy: { matrix: ${text} }`;

test("a matrix makes a leg for each variant and replicate, seen by every text; legs connect where what both have is equal", async () => {
  const { legs, models } = await plan(
    lines(
      "name: p",
      "replicates: { seed: [0, 1] }",
      "steps:",
      `  prepare: { run: 'p \${{ matrix.data }}', inputs: [], outputs: ['data/\${{ matrix.data }}'], ${variants("{ data: [a, b] }")} }`,
      "  train:",
      "    run: t ${{ matrix.model }} ${{ matrix.depth }} ${{ format('{0}', matrix.model) }} ${{ replicate.seed }}",
      "    working-directory: w/${{ matrix.model }}",
      "    env: { MODEL: '${{ matrix.model }}' }",
      "    inputs: ['data/${{ matrix.data }}']",
      "    outputs: ['out/${{ matrix.model }}-${{ matrix.data }}/${{ replicate.seed }}']",
      `    ${variants("{ model: [tree, linear], data: [a], include: [{ model: tree, depth: 3 }] }")}`,
      "  score: { run: 's ${{ replicate.seed }}', needs: train, inputs: [], outputs: ['score/${{ replicate.seed }}'] }",
      `  check: { run: c, needs: [train, prepare], inputs: [], outputs: ['check/\${{ matrix.model }}'], ${variants("{ model: [tree, forest] }")} }`,
      "  all: { run: a, inputs: [out], outputs: [all.txt] }",
      "models: { p: { path: 'out/tree-a/${{ replicate.seed }}' } }",
    ),
    [],
  );
  expect(legs.map(({ id, needs }) => [id, needs])).toEqual([
    ["prepare+a", []],
    ["prepare+b", []],
    ["train+tree+a+3@0", ["prepare+a"]],
    ["train+tree+a+3@1", ["prepare+a"]],
    ["train+linear+a@0", ["prepare+a"]],
    ["train+linear+a@1", ["prepare+a"]],
    ["score@0", ["train+tree+a+3@0", "train+linear+a@0"]],
    ["score@1", ["train+tree+a+3@1", "train+linear+a@1"]],
    ["check+tree", ["prepare+a", "prepare+b", "train+tree+a+3@0", "train+tree+a+3@1"]],
    [
      "check+forest",
      ["prepare+a", "prepare+b", "train+tree+a+3@0", "train+tree+a+3@1", "train+linear+a@0", "train+linear+a@1"],
    ],
    ["all", ["train+tree+a+3@0", "train+tree+a+3@1", "train+linear+a@0", "train+linear+a@1"]],
  ]);
  expect(legs[2]).toMatchObject({
    command: "t tree 3 tree 0",
    directory: "w/tree",
    env: { MODEL: "tree" },
    matrix: { model: "tree", data: "a", depth: 3 },
    replicate: { name: "seed", value: 0 },
    outputs: [{ path: "out/tree-a/0" }],
  });
  // A key that other variants have is empty, as on GitHub.
  expect(legs[4]?.command).toBe("t linear  linear 0");
  expect(models[0]?.paths.map(({ by }) => by)).toEqual(["train+tree+a+3@0", "train+tree+a+3@1"]);
});

test("variants count as legs before any is made", async () => {
  const seeds = Array.from({ length: 1000 }, (_, i) => i);
  const step = `  s: { run: 'e \${{ replicate.seed }}', inputs: [], ${variants(`{ a: [${seeds.slice(0, 21)}] }`)} }`;
  const many = await planOf(lines("name: p", `replicates: { seed: [${seeds}] }`, "steps:", step), []);
  expect(many.ok ? [] : many.error.map(({ code, message }) => [code, message])).toEqual([
    ["too-large", "The steps have 21000 legs over all variants and replicates; a pipeline may have 20000."],
  ]);
});

test("a chain of 10,000 steps is ordered, and so is one that bites its tail", async () => {
  const steps = Array.from(
    { length: 10_000 },
    (_, i) => `  s${i}: { run: s, needs: [s${(i + 1) % 10_000}], inputs: [] }`,
  );
  const circle = await planOf(lines("name: p", "steps:", ...steps), []);
  expect(circle.ok ? "" : circle.error.map(({ code }) => code)).toEqual(["cycle"]);
  const { legs } = await plan(lines("name: p", "steps:", ...steps.slice(0, -1), "  s9999: { run: s, inputs: [] }"), []);
  expect([legs[0]?.id, legs[9999]?.id]).toEqual(["s9999", "s0"]);
});

test("legs that need each other in millions of ways are refused before memory is full", async () => {
  const step = (name: string, inputs: string) =>
    `  ${name}: { run: 's \${{ replicate.seed }}', inputs: [${inputs}], outputs: ['${name}/\${{ replicate.seed }}'] }`;
  const seeds = Array.from({ length: 5000 }, (_, i) => i);
  const many = await planOf(
    lines("name: p", `replicates: { seed: [${seeds}] }`, "steps:", step("a", ""), step("b", "a")),
    [],
  );
  expect(many.ok ? "" : many.error.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    "too-large: The legs need each other in more than 1000000 ways.",
  ]);
});
