import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project } from "../support/project.ts";
import { mainline, temporary } from "../support/rig.ts";

const pipeline = (step: string) => `name: p\nsteps:\n  s: { ${step} }\n`;
const isolated = pipeline("run: sh make.sh, inputs: [make.sh], outputs: [out]");

const repository = (folder: string, yml: string, make: string) =>
  project(join(folder, "repo"), { "mainline.yml": yml, ".gitignore": "/out\n", "make.sh": make });

test("an output may become a folder that was a file, and the other way round", async () => {
  using folder = temporary();
  const aFile = "echo file > out\n";
  const aFolder = "mkdir -p out/in; echo a > out/in/a\n";
  const repo = repository(folder.path, isolated, aFile);
  const codes: (number | null)[] = [];
  for (const make of [aFile, aFolder, aFile, aFolder]) {
    writeFileSync(join(repo, "make.sh"), make);
    codes.push((await mainline(repo, "run")).code);
  }
  expect([codes, readFileSync(join(repo, "out/in/a"), "utf8")]).toEqual([[0, 0, 0, 0], "a\n"]);
  writeFileSync(join(repo, "mainline.yml"), isolated.replace("[out]", "[out/in/a/b]"));
  writeFileSync(join(repo, "make.sh"), "mkdir -p out/in/a; echo b > out/in/a/b\n");
  expect([(await mainline(repo, "run")).code, readFileSync(join(repo, "out/in/a/b"), "utf8")]).toEqual([0, "b\n"]);
});

test("nothing is laid through a link that leads out of the repository, nor in a file's place that is somebody's", async () => {
  using folder = temporary();
  const repo = repository(folder.path, isolated, "mkdir out; echo made > out/a\n");
  const elsewhere = join(folder.path, "elsewhere");
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, "a"), "precious\n");
  const refused = expect.objectContaining({
    code: 2,
    stderr: expect.stringContaining("out is an output of s, but Mainline did not write what is there"),
  });
  symlinkSync("../elsewhere", join(repo, "out"));
  expect(await mainline(repo, "run")).toEqual(refused);
  rmSync(join(repo, "out"));
  symlinkSync("nowhere", join(repo, "out"));
  expect(await mainline(repo, "run")).toEqual(refused);
  rmSync(join(repo, "out"));
  writeFileSync(join(repo, "mainline.yml"), isolated.replace("[out]", "[out/a]"));
  writeFileSync(join(repo, "out"), "mine\n");
  expect(await mainline(repo, "run")).toEqual(refused);
  expect([readFileSync(join(elsewhere, "a"), "utf8"), readFileSync(join(repo, "out"), "utf8")]).toEqual([
    "precious\n",
    "mine\n",
  ]);
});

test("in place, what an earlier run made never passes for what this one made", async () => {
  using folder = temporary();
  const yml = pipeline("run: sh make.sh, inputs: [make.sh], outputs: [out], isolated: false");
  const repo = repository(folder.path, yml, "echo one > out\n");
  expect((await mainline(repo, "run")).code).toBe(0);
  writeFileSync(join(repo, "make.sh"), "echo nothing\n");
  const ran = await mainline(repo, "run");
  expect([ran.code, ran.stdout, existsSync(join(repo, "out"))]).toEqual([1, expect.stringContaining("out"), false]);
});
