import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git, gitEnv } from "../support/git.ts";
import { peers } from "../support/peers.ts";
import { commit, project } from "../support/project.ts";
import { mainline, start, temporary } from "../support/rig.ts";

const bin = peers.gto();

const gto = (cwd: string, ...args: string[]): unknown =>
  JSON.parse(
    execFileSync(join(bin, "gto"), args, {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, ...gitEnv },
      encoding: "utf8",
    }),
  );

const ours = async (cwd: string): Promise<unknown> => JSON.parse((await mainline(cwd, "registry", "--json")).stdout);

/**
 * Tags in turn, a second apart, each on a commit of its own or a named earlier one. They are younger than the commits, as in life: to GTO a commit
 * that is younger than its model's deprecation revives it.
 */
function tagged(repo: string, ...lines: string[]): void {
  const commits = new Map<string, string>();
  lines.forEach((line, i) => {
    const [name = "", at = String(i)] = line.split(" ");
    if (!commits.has(at)) commits.set(at, commit(repo, {}, at));
    execFileSync("git", ["tag", "--annotate", "-m", "x", name, commits.get(at) ?? ""], {
      cwd: repo,
      env: { PATH: process.env.PATH, ...gitEnv, GIT_COMMITTER_DATE: `${4_000_000_000 + i} +0000` },
    });
  });
}

const story = [
  "dir=m@v0.0.1 a",
  "dir=m@v0.0.2 b",
  "dir=m#prod#1 a",
  "dir=m#prod#2 b",
  "dir=m#eu/dev#3 b",
  "dir=m#prod!#4 b",
  "n@v1.0.0 c",
  "n@v1.0.0! c",
  "n@v1.0.0#2 c",
  "old@v1.0.0 a",
  "old@deprecated a",
];

test("the commands print the same JSON, so that a script may ask either", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { "a.txt": "a" });
  tagged(repo, ...story);
  const same: [string[], string[]][] = [
    [["show"], ["registry"]],
    [
      ["show", "dir:m"],
      ["registry", "dir:m"],
    ],
    [
      ["show", "dir:m@latest"],
      ["registry", "dir:m@latest"],
    ],
    [
      ["show", "dir:m#prod"],
      ["registry", "dir:m#prod"],
    ],
    [["history"], ["history"]],
    [
      ["history", "dir:m"],
      ["history", "dir:m"],
    ],
    [
      ["check-ref", "dir=m#prod!#4"],
      ["registry", "--ref", "dir=m#prod!#4"],
    ],
    [
      ["check-ref", "refs/tags/old@deprecated"],
      ["registry", "--ref", "refs/tags/old@deprecated"],
    ],
  ];
  for (const [theirs, own] of same) {
    const { stdout, stderr, code } = await mainline(repo, ...own, "--format", "gto");
    expect([own, code, stderr]).toEqual([own, 0, ""]);
    expect([own, JSON.parse(stdout)]).toEqual([own, gto(repo, ...theirs, "--json")]);
  }
  for (const ref of ["nowhere", "v1.0.0"])
    expect(await mainline(repo, "registry", "--ref", ref, "--format", "gto")).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
  expect((await mainline(repo, "registry", "nobody", "--format", "gto")).code).toBe(2);
});

test("what we promote and roll back, GTO reads as we mean it", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"));
  const env = { STARTS: join(folder.path, "starts") };
  const cli = async (...args: string[]) =>
    expect(await start("cli", args, { cwd: repo, env })).toMatchObject({ code: 0 });
  await cli("run", "--quiet");
  await cli("promote");
  commit(repo, { "params.json": '{ "train": { "skill": 0.9 } }\n' }, "better");
  await cli("run", "--quiet");
  await cli("promote");
  const promoted = { tiny: { version: "v0.1.1", stage: { production: "v0.1.1" }, registered: true, active: true } };
  expect([gto(repo, "show", "--json"), await ours(repo)]).toEqual([promoted, promoted]);
  await cli("rollback", "tiny");
  const back = { tiny: { version: "v0.1.1", stage: { production: "v0.1.0" }, registered: true, active: true } };
  expect([gto(repo, "show", "--json"), await ours(repo)]).toEqual([back, back]);
  expect(git(repo, "tag", "--list").trim().split("\n")).toContain("tiny#production!#3");
});
