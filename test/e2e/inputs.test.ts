import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { project } from "../support/project.ts";
import { mainline, temporary } from "../support/rig.ts";

const one = (step: string) => `name: p\nsteps:\n  s:\n${step.replace(/^/gm, "    ")}\n`;
const out = "\noutputs: [out]";

/** A repository of one step, whose output is ignored. */
const repository = (folder: string, step: string, files: Readonly<Record<string, string>> = {}) =>
  project(join(folder, "repo"), { "mainline.yml": one(step), ".gitignore": "/out\n", ...files });

const changing = (place: string) => `run: echo two > '${place}'; cp in.txt out\ninputs: [in.txt]${out}`;

test("an input that is edited while its step runs is not what the step reads, nor what its result is kept for", async () => {
  using folder = temporary();
  const place = join(folder.path, "repo", "in.txt");
  const repo = repository(folder.path, changing(place), { "in.txt": "one\n" });
  expect((await mainline(repo, "run")).code).toBe(0);
  expect(readFileSync(join(repo, "out"), "utf8")).toBe("one\n");
  expect((await mainline(repo, "run")).stdout).toContain("s started");
  expect(readFileSync(join(repo, "out"), "utf8")).toBe("two\n");
});

test("in place, an input that changes while its step runs is an error, and no result is kept", async () => {
  using folder = temporary();
  const place = join(folder.path, "repo", "in.txt");
  const repo = repository(folder.path, `isolated: false\n${changing(place)}`, { "in.txt": "one\n" });
  const ran = await mainline(repo, "run");
  expect([ran.code, ran.stdout]).toEqual([1, expect.stringContaining("in.txt: it changed while the step ran")]);
  expect(existsSync(join(repo, ".mainline", "legs"))).toBe(false);
});

test("in place, even writing the same bytes again is an error, for the step may have met the file half written", async () => {
  using folder = temporary();
  const repo = repository(
    folder.path,
    `run: cp in.txt out; echo one > in.txt\nisolated: false\ninputs: [in.txt]${out}`,
    { "in.txt": "one\n" },
  );
  const ran = await mainline(repo, "run");
  expect([ran.code, ran.stdout]).toEqual([1, expect.stringContaining("in.txt: it changed while the step ran")]);
  expect(existsSync(join(repo, ".mainline", "legs"))).toBe(false);
});

test("a step that writes into its inputs is told so, and harms neither tree, store nor other legs", async () => {
  using folder = temporary();
  const yml = `name: p
steps:
  make: { run: "echo made > made.txt", inputs: [], outputs: [made.txt] }
  write: { run: "echo x >> in.txt; echo x >> made.txt; cp made.txt write.txt", inputs: [in.txt, made.txt], outputs: [write.txt] }
  read: { run: "cat in.txt made.txt > read.txt", inputs: [in.txt, made.txt], outputs: [read.txt], needs: [write] }
`;
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": yml,
    "in.txt": "in\n",
    ".gitignore": "/made.txt\n/write.txt\n/read.txt\n",
  });
  const ran = await mainline(repo, "run");
  expect([ran.code, ran.stdout]).toEqual([
    0,
    expect.stringContaining("write wrote into in.txt and 1 more of its inputs. That was a copy of its own"),
  ]);
  const texts = ["in.txt", "made.txt", "read.txt"].map((name) => readFileSync(join(repo, name), "utf8"));
  expect(texts).toEqual(["in\n", "made\n", "in\nmade\n"]);
  expect(git(repo, "status", "--porcelain")).toBe("");
});

test("what is damaged in the store is made again, and never handed on", async () => {
  using folder = temporary();
  const repo = repository(folder.path, `run: echo made > out\ninputs: []${out}`);
  expect((await mainline(repo, "run")).code).toBe(0);
  for (const name of readdirSync(join(repo, ".mainline", "objects"), { recursive: true, encoding: "utf8" })) {
    const path = join(repo, ".mainline", "objects", name);
    if (!/[0-9a-f]{62}$/.test(name)) continue;
    chmodSync(path, 0o644);
    writeFileSync(path, "evil\n");
  }
  rmSync(join(repo, "out"));
  const ran = await mainline(repo, "run");
  expect([ran.code, ran.stdout, readFileSync(join(repo, "out"), "utf8")]).toEqual([
    0,
    expect.stringContaining("1 ran"),
    "made\n",
  ]);
});

test.each([
  ["a link to an input is a link in the step's directory", "link.txt", "a.txt", ["link.txt", "a.txt"], "a.txt > a\n"],
  ["a link to a folder of inputs too", "folder", "data", ["folder", "data"], "data > b\n"],
  ["a link that leads nowhere leads nowhere there", "dangling", "nowhere", ["dangling"], "nowhere > \n"],
  ["a link to itself as well", "circle", "circle", ["circle"], "circle > \n"],
])("%s", async (_, name, to, inputs, expected) => {
  using folder = temporary();
  const step = `run: printf '%s > %s\\n' "$(readlink ${name})" "$(cat ${name}/b.txt ${name} 2> /dev/null)" > out\ninputs: [${inputs.join(", ")}]${out}`;
  const repo = repository(folder.path, step, { "a.txt": "a", "data/b.txt": "b" });
  symlinkSync(to, join(repo, name));
  const ran = await mainline(repo, "run");
  expect([ran.code, ran.stdout + ran.stderr, readFileSync(join(repo, "out"), "utf8")]).toEqual([
    0,
    expect.anything(),
    expected,
  ]);
  expect((await mainline(repo, "run")).stdout).toContain("s reused");
  rmSync(join(repo, name));
  symlinkSync("elsewhere", join(repo, name));
  expect((await mainline(repo, "run")).stdout).toContain("s started");
});

test.each([
  ["to a file that is no input", "a.txt", /link: it is a link to a\.txt: name that among the inputs too/],
  ["to a folder that is none", "data", /link: it is a link to data: name that among the inputs too/],
  ["out of the repository", "/", /link: it is a link out of the repository, to \/: copy that into the tree/],
])("a link %s is refused in words", async (_, to, words) => {
  using folder = temporary();
  const repo = repository(folder.path, `run: touch out\ninputs: [link]${out}`, { "a.txt": "a", "data/b.txt": "b" });
  symlinkSync(to, join(repo, "link"));
  const ran = await mainline(repo, "run");
  expect([ran.code, ran.stdout]).toEqual([1, expect.stringMatching(words)]);
});

test.each([
  ["a link to what is beside it", "echo x > out/a; ln -s a out/b", null],
  [
    "a link out of the directory",
    "ln -s /etc out/etc",
    /out\/etc: it is a link that leads out of the step's directory/,
  ],
  ["a link that leads nowhere", "ln -s nowhere out/link", /out\/link: it is a link that leads nowhere/],
  ["a link to the folder it lies in", "ln -s ../out out/link", /out\/link: it is a link to a folder that it lies in/],
  ["a pipe", "mkfifo out/pipe", /out\/pipe: it is neither a file nor a folder/],
  ["a name that is not UTF-8", "touch out/$'\\xff'", /its name is not UTF-8/],
])("among the outputs: %s", async (_, command, words) => {
  using folder = temporary();
  const repo = repository(folder.path, `run: mkdir out; ${command}\ninputs: []${out}`);
  const ran = await mainline(repo, "run");
  if (words !== null) expect([ran.code, ran.stdout]).toEqual([1, expect.stringMatching(words)]);
  else expect([ran.code, readFileSync(join(repo, "out", "b"), "utf8")]).toEqual([0, "x\n"]);
});

test("2,000 files in 20 folders, with every kind of byte that Git and UTF-8 both have, arrive exactly", async () => {
  using folder = temporary();
  const repo = repository(
    folder.path,
    `run: find data -type f -print0 | sort -z | xargs -0 cat | sha256sum > out\ninputs: [data]${out}`,
  );
  const names = ['quo"te', "new\nline", "back\\slash", " blank ", "ü", "u\u0308", "$(x)", "*", "[a]", "-dash"];
  for (let i = 0; i < 20; i++) {
    mkdirSync(join(repo, "data", String(i)), { recursive: true });
    for (let j = 0; j < 100; j++) writeFileSync(join(repo, "data", String(i), `${names[j % 10]}${j}`), `${i} ${j}\n`);
  }
  expect((await mainline(repo, "run", "--quiet")).code).toBe(0);
  git(repo, "config", "alias.sum", "!find data -type f -print0 | sort -z | xargs -0 cat | sha256sum");
  expect(readFileSync(join(repo, "out"), "utf8")).toBe(git(repo, "sum"));
  expect((await mainline(repo, "run")).stdout).toContain("s reused");
});

test("a file whose name is not UTF-8 is refused as an input in words, and two such names are two", async () => {
  using folder = temporary();
  const repo = repository(folder.path, `run: ls data > out\ninputs: [data]${out}`, { "data/a.csv": "a" });
  const name = (byte: number) => Buffer.concat([Buffer.from(join(repo, "data", "b")), Buffer.from([byte])]);
  writeFileSync(name(0xff), "b");
  const ran = await mainline(repo, "run");
  expect([ran.code, ran.stdout]).toEqual([
    1,
    expect.stringContaining("data/b\ufffd: its name is not UTF-8: rename it"),
  ]);
  // It was never started.
  expect(ran.stdout).not.toContain("its log:");
  rmSync(name(0xff));
  expect((await mainline(repo, "run")).code).toBe(0);
});
