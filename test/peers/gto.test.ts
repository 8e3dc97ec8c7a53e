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

const histories: [string, string[]][] = [
  ["a version", ["m@v0.0.1 a"]],
  ["two versions and a stage", ["m@v0.0.1 a", "m@v0.0.2 b", "m#prod#1 a", "m#prod#2 b"]],
  ["a stage taken away falls back", ["m@v0.0.1 a", "m@v0.0.2 b", "m#prod#1 a", "m#prod#2 b", "m#prod!#3 b"]],
  ["a retired version falls back", ["m@v0.0.1 a", "m@v0.0.2 b", "m#prod#1 a", "m#prod#2 b", "m@v0.0.2! b"]],
  ["an older version promoted again", ["m@v0.0.1 a", "m@v0.0.2 b", "m#prod#1 b", "m#prod#2 a"]],
  ["a deprecated model", ["m@v0.0.1 a", "n@v1.0.0 b", "m@deprecated b"]],
  ["revived after deprecation", ["m@v0.0.1 a", "m@deprecated a", "m@v0.0.2 b"]],
  ["several models and stages", ["m@v0.0.1 a", "n@v1.0.0 a", "m#dev#1 a", "n#prod#1 a", "m#prod#2 a"]],
  ["a name in a folder", ["models/m@v1.0.0 a", "dir=m@v2.0.0 b"]],
  ["pre-releases sort by SemVer", ["m@v1.0.0-rc.1 a", "m@v1.0.0 b", "m@v0.9.0 c"]],
  ["simple stage tags", ["m@v1.0.0 a", "m#prod a"]],
  ["a stage before its version", ["m#prod#1 a", "m@v1.0.0 a"]],
];

test.each(histories)("gto show --json and our registry agree on %s", async (_, lines) => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { "a.txt": "a" });
  tagged(repo, ...lines);
  expect(await ours(repo)).toEqual(gto(repo, "show", "--json"));
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
