import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
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
    writeFileSync(path, writeParams(values, format, ""));
    const python = join(peers.params(), "python");
    expect(JSON.parse(execFileSync(python, ["-c", read, path, format], { encoding: "utf8" }))).toEqual(values);
  },
);
