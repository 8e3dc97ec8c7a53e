import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseParams } from "../../src/config/parse-params.ts";
import { writeParams } from "../../src/config/write-params.ts";
import { peers } from "../support/peers.ts";
import { temporary } from "../support/rig.ts";

/** What Python's readers take for something else when it is written carelessly: YAML 1.1 knows other truth values, numbers and dates. */
const texts = [
  "yes",
  "on",
  "Off",
  "n",
  "12:30:45",
  "2026-01-02",
  "1e3",
  "1_000",
  "0x1f",
  "0o17",
  "010",
  "~",
  "null",
  "",
  " a ",
  "é漢👩‍🔬",
  "a\nb",
  "x: y #z",
];
const values = {
  learning: { rate: 1e-7, huge: 1e21, half: 0.5, steps: 1000, minus: -3 },
  on: true,
  "12:30": "a key",
  texts: Object.fromEntries(texts.map((text, i) => [`t${i}`, text])),
  list: [1, "no", [true, { deep: "yes" }]],
};

const read = `
import json, sys, tomli, yaml
path = sys.argv[1]
read = {"yaml": yaml.safe_load, "json": json.load, "toml": tomli.load}[sys.argv[2]]
print(json.dumps(read(open(path, "rb"))))
`;

test.each(["yaml", "json", "toml"] as const)(
  "Python reads a step's params in %s as they are in the pipeline",
  (format) => {
    using folder = temporary();
    const path = join(folder.path, "params");
    writeFileSync(path, writeParams(values, format, {}));
    const python = join(peers.params(), "python");
    expect(JSON.parse(execFileSync(python, ["-c", read, path, format], { encoding: "utf8" }))).toEqual(values);
  },
);

/** What YAML 1.1 and 1.2 read as different things, merged maps, keys that are no texts, numbers whose words say more than their value. */
const original = `
base: &base { lr: 0.1, steps: 10, }
train:
  <<: *base
  steps: 20
  augment: no
  since: 2026-01-02
  at: 2026-01-02T03:04:05Z
  pace: 12:30:45
  rows: 1_000
  mask: 0b11
  features: 1.0
  old: 017
  tiny: 1e-7
  large: 123456789012345678901234567890
  quoted: ["no", '2026-01-02', "017"]
  names: { 0: cat, 1: dog, yes: x, 2026-01-02: y }
  lists: [[1, 2.0], [no, { a: 1. }]]
`;

test("Python reads in the copy what it reads in the original", () => {
  using folder = temporary();
  const parsed = parseParams(original, "yaml");
  if (!parsed.ok) throw new Error(parsed.error.message);
  const [before, after] = [join(folder.path, "before.yml"), join(folder.path, "after.yml")];
  writeFileSync(before, original);
  writeFileSync(after, writeParams(parsed.value.values, "yaml", parsed.value.spelled));
  const script = "import sys, yaml\nprint(*[repr(yaml.safe_load(open(path))) for path in sys.argv[1:]], sep='\\n')";
  const said = execFileSync(join(peers.params(), "python"), ["-c", script, before, after], { encoding: "utf8" });
  const [old, now] = said.trimEnd().split("\n");
  expect(now).toBe(old);
});
