import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDigests } from "../../src/edge/files/digests.ts";
import { hashFiles } from "../../src/edge/files/hash.ts";
import { openMemory } from "../../src/edge/files/memory.ts";
import { temporary } from "../support/rig.ts";

/** Mostly a hole, which costs no disk; with something in it that is nowhere else. */
function large(path: string, bytes: number): string {
  const file = openSync(path, "w");
  for (const at of [0, 300_000, bytes - 1]) writeSync(file, `${at % 7}`, at);
  closeSync(file);
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

const mebibyte = 1 << 20;
const digests = async (files: Parameters<typeof hashFiles>[0]) =>
  (await hashFiles(files)).map((hashed) => hashed?.sha256 ?? null);

test("one large file, which is read in turns, has the digest that it has", async () => {
  using folder = temporary();
  const path = join(folder.path, "large");
  for (const size of [65 * mebibyte, 65 * mebibyte + 123]) {
    const sha256 = large(path, size);
    expect(await digests([{ path, size }])).toEqual([sha256]);
  }
});

test("many files, which all cores take in turn, have their digests in their order", async () => {
  using folder = temporary();
  const at = (name: string) => join(folder.path, name);
  const whole = large(at("large"), 66 * mebibyte);
  writeFileSync(at("small"), "small\n");
  writeFileSync(at("empty"), "");
  const files = [
    { path: at("empty"), size: 0 },
    { path: at("large"), size: 66 * mebibyte },
    { path: at("gone"), size: 5 },
    { path: at("small"), size: 6 },
  ];
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  expect(await digests(files)).toEqual([sha256(""), whole, null, sha256("small\n")]);
});

test.each([["a folder"], ["nothing"]])("%s in the place of a large file has none", async (what) => {
  using folder = temporary();
  const path = join(folder.path, "large");
  if (what === "a folder") mkdirSync(path);
  expect(await hashFiles([{ path, size: 65 * mebibyte }])).toEqual([null]);
});

test("a file that is longer or shorter than it was said to be has none", async () => {
  using folder = temporary();
  const path = join(folder.path, "file");
  writeFileSync(path, "12345");
  expect(await hashFiles([4, 6].map((size) => ({ path, size })))).toEqual([null, null]);
  large(path, 2 * mebibyte);
  expect(await hashFiles([-1, 1].map((more) => ({ path, size: 2 * mebibyte + more })))).toEqual([null, null]);
});

test("others have their turns while a large file is hashed, and whoever writes to it then is found out", async () => {
  using folder = temporary();
  large(join(folder.path, "large"), 65 * mebibyte);
  const file = openSync(join(folder.path, "large"), "r+");
  let turns = 0;
  const write = () => {
    writeSync(file, `${turns++ % 10}`, 5);
    turn = setImmediate(write);
  };
  let turn = setImmediate(write);
  const found = await openDigests(folder.path, openMemory(join(folder.path, "none", "files.json")))(["large"]);
  clearImmediate(turn);
  closeSync(file);
  expect(found).toEqual(["changing"]);
  expect(turns).toBeGreaterThan(3);
});
