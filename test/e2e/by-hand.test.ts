import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { commit, project } from "../support/project.ts";
import { start, temporary } from "../support/rig.ts";

/** A repository with two commits and a bare remote, and the command line in it. */
function story(folder: string) {
  const repo = project(join(folder, "repo"), { "a.txt": "a" });
  const first = git(repo, "rev-parse", "HEAD").trim();
  commit(repo, { "a.txt": "b" }, "second");
  const bare = join(folder, "bare.git");
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main", bare);
  git(repo, "remote", "add", "origin", bare);
  git(repo, "push", "--quiet", "origin", "main");
  const cli = (...args: string[]) => start("cli", args, { cwd: repo, env: { NO_COLOR: "1" } });
  const tags = (where: string) => git(where, "tag", "--list").split("\n").filter(Boolean);
  return { repo, bare, first, cli, tags };
}

test("register, assign, roll back to a version, retire: a tag each, on the remote and here", async () => {
  using folder = temporary();
  const { repo, bare, first, cli, tags } = story(folder.path);
  expect((await cli("register", "team:m", "--commit", first, "-m", "from before")).stdout).toBe(
    `team=m v0.1.0 is registered at ${first.slice(0, 12)}.\n  pushed to origin team=m@v0.1.0\n`,
  );
  expect(git(bare, "tag", "--list", "--format=%(contents)")).toMatch(
    /^Registering artifact team=m version v0\.1\.0: from before\n\n\{"mainline":1,"kind":"note",/,
  );
  const json = await cli("register", "team:m", "--bump", "minor", "--json");
  expect(JSON.parse(json.stdout)).toEqual({ model: "team=m", version: "v0.2.0", stage: null, tags: ["team=m@v0.2.0"] });
  for (const version of ["v0.1.0", "v0.2.0"])
    expect(await cli("assign", `team:m@${version}`, "prod")).toMatchObject({ code: 0, stderr: "" });
  const dry = await cli("rollback", "team:m", "--stage", "prod", "--to", "v0.1.0", "--dry-run");
  expect(dry.stdout).toBe("team=m v0.2.0 is out of prod; v0.1.0 serves again.\n  would write team=m#prod!#3\n");
  expect(tags(bare)).not.toContain("team=m#prod!#3");
  expect((await cli("rollback", "team:m", "--stage", "prod", "--to", "v0.1.0")).code).toBe(0);
  expect((await cli("retire", "team:m@v0.1.0", "-m", "bad batch")).stdout).toBe(
    "team=m v0.1.0 is retired. Nothing serves in prod now.\n  pushed to origin team=m@v0.1.0!\n",
  );
  expect((await cli("retire", "team:m", "--local")).stdout).toContain("  wrote team=m@deprecated\n");
  expect([tags(repo).length, tags(bare).length]).toEqual([7, 6]);
  expect((await cli("assign", "team:m@v0.1.0", "prod")).stderr).toContain("was retired");
});

test("what is missing or wrong is told, and nothing is written", async () => {
  using folder = temporary();
  const { repo, cli, tags } = story(folder.path);
  for (const [args, words] of [
    [["register"], "Which model?"],
    [["register", "m", "--bump", "huge"], "It may be patch, minor or major."],
    [["register", "m", "--commit", "nowhere"], '"nowhere" names no commit.'],
    [["register", "m.n"], '"m.n" is no name for a model.'],
    [["register", "m", "--version", "1"], '"1" is no version.'],
    [["assign", "m", "prod"], "Name both: mainline assign MODEL@VERSION STAGE."],
    [["assign", "m@v1.0.0"], "Which version, and to which stage?"],
    [["retire", "m"], 'No model is called "m".'],
  ] as const) {
    const { code, stderr } = await cli(...args);
    expect([args, code, stderr]).toEqual([args, 2, expect.stringContaining(words)]);
  }
  expect(tags(repo)).toEqual([]);
});
