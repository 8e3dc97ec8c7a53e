import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { project } from "../support/project.ts";
import { node, temporary } from "../support/rig.ts";
import { onScreen } from "../support/screen.ts";
import { asking, eachIsSeen, editUnseen, put, ran, repository } from "../support/up-to-date.ts";

const remove = (...path: string[]) => rmSync(join(...path), { recursive: true });
const one = (folder: string): string => {
  const [name = "", ...more] = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return more.length >= 0 ? name : "";
};

test("what was printed when nothing was to be done is printed again, byte by byte, without a look; and only for the same words", async () => {
  using folder = temporary();
  const repo = repository(folder.path);
  const { run, settled } = asking(folder.path, repo);
  const first = await run();
  expect(ran(first)).toBe("count gather here");
  const looked = await run();
  const known = await settled();
  expect([looked.looked, known]).toEqual([true, { ...looked, looked: false }]);
  // Whoever asks otherwise is answered by a run.
  expect((await run(["--jobs", "1"])).looked).toBe(true);
  for (const words of [["--json"], ["--force"], ["--set", "rate=2"], ["more"]]) {
    await settled();
    expect((await run(words)).looked, words.join(" ")).toBe(words[0] !== "more");
  }
  expect(await settled(["-q"])).toEqual({ code: 0, stdout: "", stderr: "", looked: false });
});

test("a folder below, another file, variables and another copy of the program are asked about on their own", async () => {
  using folder = temporary();
  const repo = repository(folder.path);
  const { run, settled, env } = asking(folder.path, repo);
  const below = join(repo, "data");
  expect((await settled(["--config", "../mainline.yml"], below)).looked).toBe(false);
  expect((await settled()).looked).toBe(false);
  expect((await run(["--config", "../mainline.yml"], {}, repo)).code).toBe(2);
  for (const other of [
    { HOME: repo },
    { GIT_CEILING_DIRECTORIES: folder.path },
    { GIT_DIR: "elsewhere" },
    { COLUMNS: "80" },
  ]) {
    expect((await settled()).looked).toBe(false);
    const { looked, code } = await run([], other);
    expect([looked, code], JSON.stringify(other)).toEqual([true, 0]);
  }
  expect((await settled()).looked).toBe(false);
  // The program in another folder: there, it has nothing that it could look with.
  const copy = join(folder.path, "cli.mjs");
  copyFileSync("dist/cli.js", copy);
  expect(spawnSync(node, [copy, "run"], { cwd: repo, env, encoding: "utf8" }).stderr).toMatch(
    /Cannot find module .*index\.js/,
  );
  // A repository of its own is found from below first.
  git(below, "init", "--quiet");
  expect(await run(["--config", "../mainline.yml"], {}, below)).toMatchObject({ looked: true, code: 2 });
});

test("words that find no room are a failure, and that nobody reads them is none", async () => {
  using folder = temporary();
  const repo = repository(folder.path);
  const { settled, env } = asking(folder.path, repo);
  expect((await settled()).looked).toBe(false);
  const into = (place: string) =>
    spawnSync("sh", ["-c", `"$@" ${place}; echo $? >&2`, "sh", node, resolve("dist/cli.js"), "run"], {
      cwd: repo,
      env,
      encoding: "utf8",
    });
  expect([into("> /dev/full").stderr, into("> /dev/null").stderr]).toEqual(["1\n", "0\n"]);
});

test("a certificate that speaks of no file, or of another pipeline's, is none", async () => {
  using folder = temporary();
  const repo = repository(folder.path);
  const { run, settled } = asking(folder.path, repo);
  const file = join(repo, ".mainline/up-to-date/mainline.yml");
  for (const forge of [(paths: string[]) => paths.slice(0, 0), (paths: string[]) => paths.slice(1)]) {
    expect((await settled()).looked).toBe(false);
    const bytes = readFileSync(file);
    const end = bytes.indexOf("\n");
    const head = JSON.parse(bytes.toString("utf8", 0, end)) as { paths: string[] };
    const paths = forge(head.paths);
    const figures = bytes.subarray(bytes.length - paths.length * 40);
    writeFileSync(file, Buffer.concat([Buffer.from(`${JSON.stringify({ ...head, paths })}\n`), figures]));
    expect((await run()).looked).toBe(true);
  }
});

test("environment commands are asked each time, and secrets only by who runs", async () => {
  using folder = temporary();
  const said = join(folder.path, "said");
  writeFileSync(said, "python 3");
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": `name: p\nenvironment: ["echo >> '${said}.times'; cat '${said}'", 'echo "$MY_TOKEN"']\nsteps:\n  s: { run: 'echo > x', secrets: [MY_TOKEN], inputs: [], outputs: [x] }\n`,
  });
  const { run, settled } = asking(folder.path, repo);
  expect(ran(await run([], { MY_TOKEN: "a long secret" }))).toBe("s");
  expect(await settled()).toMatchObject({ code: 0, looked: false });
  const times = readFileSync(`${said}.times`).length;
  expect(await run()).toMatchObject({ code: 0, looked: false });
  expect(readFileSync(`${said}.times`).length).toBe(times + 1);
  writeFileSync(said, "python 4");
  expect(await run([], { MY_TOKEN: "a long secret" })).toMatchObject({ code: 0, looked: true });
  expect(await settled()).toMatchObject({ code: 0, looked: false });
  rmSync(said);
  expect(await run()).toMatchObject({ code: 2, looked: true });
});

test("what an environment command fetches into the work tree is read", async () => {
  using folder = temporary();
  const elsewhere = join(folder.path, "elsewhere");
  writeFileSync(elsewhere, "one\n");
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": `name: p\nenvironment: ["cmp -s '${elsewhere}' data || cp '${elsewhere}' data"]\nsteps:\n  s: { run: 'cat data > x', inputs: [data], outputs: [x] }\n`,
    data: "one\n",
  });
  const { run, settled } = asking(folder.path, repo);
  expect(await settled()).toMatchObject({ code: 0, looked: false });
  writeFileSync(elsewhere, "two\n");
  expect(ran(await run())).toBe("s");
  expect(readFileSync(join(repo, "x"), "utf8")).toBe("two\n");
});

test("a step whose inputs are unknown runs each time", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": "name: p\nsteps:\n  s: { run: 'echo > x', outputs: [x] }\n",
  });
  const { run } = asking(folder.path, repo);
  for (let i = 0; i < 4; i++) expect(ran(await run())).toBe("s");
});

test("a terminal shows the same, whether a run looked or not", async () => {
  using folder = temporary();
  const repo = repository(folder.path);
  const shown = async () => {
    const screen = onScreen(["run"], { cwd: repo, columns: 60, rows: 12 });
    return [await screen.code, ...screen.lines()];
  };
  await shown();
  const looked = await shown();
  expect(looked).toEqual([
    0,
    "✓ gather  reused",
    "✓ count   reused",
    "✓ here    reused",
    "3 of 3 legs ended, 0 running",
    expect.stringMatching(/^done: nothing had to run \(run \w+: 3 ran in .*\)$/),
  ]);
  const certificate = join(repo, ".mainline/up-to-date/mainline.yml");
  while (!existsSync(certificate)) await shown();
  const { ctimeMs } = statSync(certificate);
  expect(await shown()).toEqual(looked);
  // Nobody wrote it again.
  expect(statSync(certificate).ctimeMs).toBe(ctimeMs);
});

test("each thing of the work tree that a run reads is seen to have changed", async () => {
  await eachIsSeen([
    [
      "an input of the same size and time",
      ({ repo }) => editUnseen(join(repo, "data/a.csv"), () => "ONE\n"),
      "count gather",
    ],
    ["an input's executable bit", ({ repo }) => chmodSync(join(repo, "deep/x.txt"), 0o755), "count gather"],
    ["a new input", ({ repo }) => put(join(repo, "data/c.csv"), "three\n"), "count gather"],
    ["a new input in a folder that was empty", ({ repo }) => put(join(repo, "deep/empty/y.txt"), ""), "gather"],
    ["an input that is gone", ({ repo }) => remove(repo, "data/c.csv"), "gather"],
    [
      "a link that leads elsewhere",
      ({ repo }) => {
        remove(repo, "link");
        symlinkSync("data/b.csv", join(repo, "link"));
      },
      "count gather",
    ],
    [
      "something where a link led nowhere",
      ({ repo }) => put(join(repo, "data/missing"), ""),
      "code 1",
      ({ repo }) => remove(repo, "data/missing"),
    ],
    ["an input of a step in place", ({ repo }) => editUnseen(join(repo, "code.sh"), () => "TRUE\n"), "here"],
    [
      "the pipeline",
      ({ repo }) => editUnseen(join(repo, "mainline.yml"), (text) => text.replace("wc -c", "wc -m")),
      "count",
    ],
    ["a param", ({ repo }) => editUnseen(join(repo, "params.yml"), () => "rate: 2\n"), "count"],
    [
      "an output",
      ({ repo }) => editUnseen(join(repo, "out/count"), (text) => text.replace(/\d/, "x")),
      "code 2",
      ({ repo }) => remove(repo, "out/count"),
    ],
    ["an output that is gone", ({ repo }) => remove(repo, "out/count"), ""],
    ["an output's executable bit", ({ repo }) => chmodSync(join(repo, "out/all/text"), 0o755), ""],
    [
      "a foreign file among the outputs",
      ({ repo }) => put(join(repo, "out/all/mine"), ""),
      "code 2",
      ({ repo }) => remove(repo, "out/all/mine"),
    ],
  ]);
});

test("each thing of the store that a run reads is seen to have changed, and so is the certificate itself", async () => {
  const store = (repo: string, ...path: string[]) => join(repo, ".mainline", ...path);
  const certificate = (repo: string) => store(repo, "up-to-date/mainline.yml");
  await eachIsSeen([
    [
      "a finished leg that is gone",
      ({ repo }) => remove(one(store(repo, "legs"))),
      expect.stringMatching(/^\w+$/) as unknown as string,
    ],
    [
      "a finished leg that is cut short",
      ({ repo }) => truncateSync(one(store(repo, "legs")), 9),
      expect.stringMatching(/^\w+$/) as unknown as string,
    ],
    [
      "stored bytes that are gone",
      ({ repo }) => remove(one(store(repo, "objects"))),
      expect.stringMatching(/^\w+$/) as unknown as string,
    ],
    [
      "stored bytes that are cut short",
      ({ repo }) => {
        chmodSync(one(store(repo, "objects")), 0o644);
        truncateSync(one(store(repo, "objects")), 0);
      },
      expect.stringMatching(/^\w+$/) as unknown as string,
    ],
    ["the runs", ({ repo }) => remove(store(repo, "runs")), ""],
    ["which run is of which source", ({ repo }) => remove(store(repo, "sources")), ""],
    ["what is known of files", ({ repo }) => remove(store(repo, "files.json")), ""],
    [
      "a note of a step in place",
      ({ repo }) => put(store(repo, "in-place/note"), "[]"),
      "",
      ({ repo }) => remove(store(repo, "in-place")),
    ],
    ["a claim that a dead run left", ({ repo }) => put(store(repo, "locks/use~~0~0"), ""), ""],
    ["a certificate that is cut short", ({ repo }) => truncateSync(certificate(repo), 200), ""],
    [
      "a certificate of zeros",
      ({ repo }) => writeFileSync(certificate(repo), Buffer.alloc(readFileSync(certificate(repo)).length)),
      "",
    ],
    ["no certificate", ({ repo }) => remove(certificate(repo)), ""],
  ]);
});
