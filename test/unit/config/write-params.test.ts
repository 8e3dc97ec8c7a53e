import fc from "fast-check";
import { expect, test } from "vitest";
import { parseParams } from "../../../src/config/parse-params.ts";
import { writeParams } from "../../../src/config/write-params.ts";
import { parseOverrides } from "../../../src/core/pipeline/overrides.ts";
import type { ParamsFormat } from "../../../src/core/pipeline/pipeline.ts";
import { resolveSpelled } from "../../../src/core/pipeline/resolve-spelled.ts";
import type { JsonObject } from "../../../src/lib/json.ts";

const nasty = fc.constantFrom(
  "yes",
  "on",
  "12:30",
  "1e3",
  "0x1",
  "010",
  "~",
  "null",
  "",
  " ",
  "- a",
  "a: b",
  "#",
  "é漢👩‍🔬",
  "a\nb\n",
);
const leaf = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.integer(),
  fc.boolean(),
  nasty,
  fc.string({ unit: "binary" }),
);
const key = fc.oneof(nasty, fc.string()).filter((text) => text !== "__proto__");
/** TOML knows no null, and lists of it hold what they like. */
const valuesOf = (withNull: boolean) =>
  fc
    .dictionary(
      key,
      fc.letrec((tie) => ({
        value: fc.oneof(
          { maxDepth: 3 },
          withNull ? fc.oneof(leaf, fc.constant(null)) : leaf,
          fc.array(tie("value"), { maxLength: 4 }),
          fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
        ),
      })).value,
      { maxKeys: 5, noNullPrototype: true },
    )
    .map((values) => JSON.parse(JSON.stringify(values)) as JsonObject);

function read(text: string, format: ParamsFormat) {
  const params = parseParams(text, format);
  if (!params.ok) throw new Error(params.error.message);
  return params.value;
}

test.each(["yaml", "json", "toml"] as const)("what is written as %s is read as it was", (format) => {
  fc.assert(
    fc.property(valuesOf(format !== "toml"), (values) => {
      const text = writeParams(values, format, {});
      const back = read(text, format);
      expect(back.values).toEqual(values);
      expect(writeParams(values, format, back.spelled)).toBe(text);
      if (format === "json") expect(JSON.parse(text)).toEqual(values);
    }),
    { numRuns: 300 },
  );
});

test.each([
  [
    "yaml",
    "lr: 1.0e-7 # small\nsteps: 1000\nscale: 1.0\nmask: 0xff\nwhen: 2026-01-02\nanswer: 'yes'\nother: [1.50, x]\n",
    'lr: 1.0e-7\nsteps: 1000\nscale: 2\nmask: 0xff\nwhen: 2026-01-02\nanswer: "yes"\nother:\n  - 1.50\n  - x\n',
  ],
  [
    "json",
    '{ "lr": 1e-7, "scale": 1.0, "deep": { "list": [1.0, 2], "none": null, "empty": {} } }',
    '{\n  "lr": 1e-7,\n  "scale": 2,\n  "deep": {\n    "list": [\n      1.0,\n      2\n    ],\n    "none": null,\n    "empty": {}\n  }\n}\n',
  ],
  [
    "toml",
    "lr = 1e-7\nscale = 1.0\nsteps = 3\n[deep]\nlist = [1.0, 2.0]\n",
    "lr = 1e-7\nscale = 2.0\nsteps = 3\n\n[deep]\nlist = [ 1.0, 2.0 ]\n",
  ],
] as const)(
  "the copy as %s keeps order and how numbers were written, and has the override",
  (format, original, copy) => {
    const overrides = { scale: 2 };
    const source = { kind: "file", path: "", format, ...read(original, format) } as const;
    const values = { ...source.values, ...overrides };
    expect(writeParams(values, format, resolveSpelled(source, values, overrides, {}))).toBe(copy);
  },
);

// PyYAML reads a number with an exponent as a text, unless it has both a point and a sign.
test.each([
  ["lr=1e-3", "lr: 0.001\n"],
  ["lr=1E5", "lr: 100000.0\n"],
  ["lr=1.0e3", "lr: 1000.0\n"],
  ["lr=1e-7", "lr: 1.0e-7\n"],
  ["lr=1e21", "lr: 1.0e+21\n"],
  ["lr=1.0", "lr: 1.0\n"],
  ["lr= 1", "lr: 1\n"],
  ["lr=12345678901234567890", "lr: 12345678901234567890\n"],
])("an override is a number to every reader of the copy: %s", (word, copy) => {
  const source = { kind: "file", path: "", format: "yaml", ...read("lr: 0.1\n", "yaml") } as const;
  const { values, spelled } = parseOverrides([word]);
  expect(writeParams(values, "yaml", resolveSpelled(source, values, values, spelled))).toBe(copy);
});

test("an alias means the last anchor of its name before it, and thousands are soon followed", () => {
  const pairs = Array.from({ length: 3000 }, (_, i) => `a${i}: &x { at: ${i}.0 }\nb${i}: *x\n`);
  const { spelled } = read(pairs.join(""), "yaml");
  expect([spelled["/a2345/at"], spelled["/b2345/at"]]).toEqual(["2345.0", "2345.0"]);
});

test.each([
  ["train: &x [*x]\n", "yaml", "1:12: The alias stands within what it means"],
  ["train: 1\n---\ntrain: 2\n", "yaml", "2:1: There is a second document in it"],
  ["train: !!python/tuple [1]\n", "yaml", "1:23: A value has the tag tag:yaml.org,2002:python/tuple: write it plainly"],
  ["train: { a: !!binary aGVsbG8= }\n", "yaml", "1:22: A value has the tag tag:yaml.org,2002:binary: write it plainly"],
  ["train: { <<: 1 }\n", "yaml", "1:1: Merge sources must be maps or map aliases"],
  ['{ "train": NaN }', "json", `1:1: The file is no JSON: Unexpected token 'N', "{ "train": NaN }" is not valid JSON`],
] as const)("what is no plain data is refused: %j", (text, format, words) => {
  const parsed = parseParams(text, format);
  expect(parsed.ok ? parsed.value : `${parsed.error.line}:${parsed.error.column}: ${parsed.error.message}`).toBe(words);
});
