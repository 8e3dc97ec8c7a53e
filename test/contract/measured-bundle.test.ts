import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Measured } from "../../src/core/measured/measured.ts";
import { readMeasured, writeMeasured } from "../../src/edge/bundle/measured-bundle.ts";
import { sha256 } from "../support/github/blobs.ts";
import { temporary } from "../support/rig.ts";
import { type ZipEntry, zip } from "../support/zip.ts";

const table = "id,label,prediction\n1,a,a\n";
const file = {
  path: "eval/predictions.csv",
  sha256: sha256(Buffer.from(table)).replace("sha256:", ""),
  size: table.length,
  executable: false,
  kind: "predictions",
} as const;
const measured: Measured = {
  version: 1,
  run: "0".repeat(32),
  sourceKey: "1".repeat(64),
  exam: "2".repeat(64),
  versions: [
    {
      tag: "m@v1.0.0",
      models: [{ name: "m", replicates: [{ replicate: 0, path: "m/0", sha256: "3".repeat(64), size: 1 }] }],
      again: {
        kind: "measured",
        metrics: { "accuracy{model=tree}": [{ replicate: 0, value: 0.9 }], loss: [{ replicate: 0, value: "NaN" }] },
        predictions: [{ replicate: 0, matrix: { model: "tree" }, files: [file] }],
      },
      inTurn: { kind: "measured", candidate: { ms: [1, 2] }, version: { ms: [1, 2] } },
    },
    { tag: "m@v0.9.0", models: [], again: { kind: "not-measured", reason: "no release" }, inTurn: null },
  ],
};

/** What is read of a zip with these entries in the place of those that were written. */
async function read(change: (entries: readonly ZipEntry[]) => readonly ZipEntry[] = (all) => all) {
  using folder = temporary();
  const at = (name: string) => join(folder.path, name);
  writeFileSync(at("object"), table);
  await writeMeasured(at("out"), measured, () => at("object"));
  const names = readdirSync(at("out"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const entries = names.map(({ parentPath, name }) => ({
    name: join(parentPath, name).slice(at("out").length + 1),
    bytes: readFileSync(join(parentPath, name)),
  }));
  writeFileSync(at("a.zip"), zip(change(entries)));
  mkdirSync(at("in"));
  const found = await readMeasured(at("a.zip"), at("in"));
  return found.ok ? { measured: found.value.measured, text: await found.value.text(file) } : found.error;
}

const document =
  (change: (text: string) => string) =>
  (all: readonly ZipEntry[]): ZipEntry[] =>
    all.map((one) =>
      one.name === "measured.json" ? { ...one, bytes: Buffer.from(change(one.bytes.toString())) } : one,
    );

test("what was written is what is read, tables by their digest", async () => {
  expect(await read()).toEqual({ measured, text: table });
});

test.each<[string, Parameters<typeof read>[0], RegExp]>([
  [
    "without measured.json",
    (all) => all.filter(({ name }) => name !== "measured.json"),
    /measured\.json: it is missing/,
  ],
  ["that is cut off", document((text) => text.slice(0, -9)), /measured\.json: it is no JSON/],
  ["of a newer version", document((text) => text.replace('"version":1', '"version":2')), /made by a newer Mainline/],
  ["of an unknown kind", document((text) => text.replace("not-measured", "perhaps")), /versions\.1\.again/],
  [
    "with a path that leaves",
    document((text) => text.replace("eval/predictions.csv", "../x.csv")),
    /versions\.0\.again/,
  ],
  [
    "with more than is asked for",
    document((text) => text.replace('"tag"', '"more":1,"tag"')),
    /versions\.0: Unrecognized key/,
  ],
  [
    "without a table",
    (all) => all.filter(({ name }) => name === "measured.json"),
    /predictions\.csv is missing, or is not/,
  ],
  [
    "whose table is another",
    (all) =>
      all.map((one) =>
        one.name === "measured.json" ? one : { ...one, bytes: Buffer.from(table.replace("a,a", "a,b")) },
      ),
    /predictions\.csv is missing, or is not/,
  ],
  ["with a link", (all) => [...all, { name: "link", bytes: Buffer.from("/etc/passwd"), link: true }], /has a link/],
])("an artifact %s is refused in words", async (_, change, words) => {
  expect(await read(change)).toMatch(words);
});
