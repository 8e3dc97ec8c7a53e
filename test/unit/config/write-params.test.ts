import fc from "fast-check";
import { expect, test } from "vitest";
import { parseParams } from "../../../src/config/parse-params.ts";
import { writeParams } from "../../../src/config/write-params.ts";
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

test.each(["yaml", "json", "toml"] as const)("what is written as %s is read as it was", (format) => {
  fc.assert(
    fc.property(valuesOf(format !== "toml"), (values) => {
      const text = writeParams(values, format, "");
      const read = parseParams(text, format);
      expect(read.ok ? read.value : read.error).toEqual(values);
      expect(writeParams(values, format, text)).toBe(text);
      if (format === "json") expect(JSON.parse(text)).toEqual(values);
    }),
    { numRuns: 300 },
  );
});

test.each([
  [
    "yaml",
    "lr: 1.0e-7 # small\nsteps: 1000\nscale: 1.0\nmask: 0xff\nwhen: 2026-01-02\nanswer: 'yes'\nother: [1.50, x]\n",
    'lr: 1.0e-7\nsteps: 1000\nscale: 2\nmask: 0xff\nwhen: "2026-01-02"\nanswer: "yes"\nother:\n  - 1.50\n  - x\n',
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
    const read = parseParams(original, format);
    const values = read.ok ? read.value : {};
    expect(writeParams({ ...values, scale: 2 }, format, original)).toBe(copy);
  },
);
