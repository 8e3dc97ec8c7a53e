import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { commit, project, tiny } from "../support/project.ts";
import { type Ended, start, temporary } from "../support/rig.ts";

/** A repository of the tiny pipeline with a bare remote, and a command line in it. */
function story(root: string) {
  const repo = project(join(root, "repo"));
  const bare = join(root, "remote.git");
  git(root, "init", "--quiet", "--bare", "--initial-branch=main", bare);
  git(repo, "remote", "add", "origin", bare);
  git(repo, "push", "--quiet", "origin", "main");
  const cli = (...args: string[]): Promise<Ended> =>
    start("cli", args, { cwd: repo, env: { STARTS: join(root, "starts"), NO_COLOR: "1", COLUMNS: "120" } });
  const json = async <T>(...args: string[]): Promise<T> => JSON.parse((await cli(...args, "--json")).stdout) as T;
  const starts = () => readFileSync(join(root, "starts"), "utf8").split("\n").length - 1;
  const skill = (value: number) => commit(repo, { "params.json": `{ "train": { "skill": ${value} } }\n` }, "skill");
  const tags = () => git(bare, "tag", "--list").trim().split("\n").filter(Boolean);
  return { repo, bare, cli, json, starts, skill, tags };
}

const otherExam = { "mainline.yml": tiny["mainline.yml"].replace("% 2) * 0.002", "% 2) * 0.003") };

test("a day: plan, run, judge, promote, change, why, compare, promote again, roll back", async () => {
  using folder = temporary();
  const { repo, cli, json, starts, skill, tags } = story(folder.path);
  expect((await cli("validate")).stdout).toContain("mainline.yml");
  const before = await json<{ legs: { leg: string }[] }>("plan");
  expect(before.legs.map(({ leg }) => leg)).toContain("train@4");
  expect(existsSync(join(repo, ".mainline"))).toBe(false);

  const unrun = await cli("judge");
  expect([unrun.code, unrun.stderr]).toEqual([1, expect.stringContaining("mainline run")]);
  expect((await cli("run")).code).toBe(0);
  expect(starts()).toBe(5);

  const verdict = async () => (await json<{ judgement: { verdict: string } }>("judge")).judgement.verdict;
  expect(await verdict()).toBe("no-baseline");
  const dry = await cli("promote", "--dry-run");
  expect([dry.code, dry.stdout, tags()]).toEqual([0, expect.stringContaining("tiny@v0.1.0"), []]);
  expect((await cli("promote")).code).toBe(0);
  expect(tags()).toEqual(["tiny#production#1", "tiny@v0.1.0"]);
  expect((await cli("promote")).stdout).toContain("tiny");
  expect(tags()).toHaveLength(2);

  skill(0.85);
  expect((await cli("run")).code).toBe(0);
  expect(starts()).toBe(10);
  const why = await cli("why", "train");
  expect(why.stdout).toMatch(/train\.skill.*0\.8\b.*0\.85/);
  expect((await cli("compare")).stdout).toMatch(/accuracy/);
  expect(await verdict()).toBe("pass");
  expect((await cli("promote")).code).toBe(0);
  expect(starts()).toBe(10);
  const serving = () => json<unknown>("registry");
  expect(JSON.stringify(await serving())).toContain("v0.1.1");
  expect((await cli("history", "tiny")).stdout).toMatch(/v0\.1\.1[\s\S]*v0\.1\.0/);

  const back = await cli("rollback", "tiny", "-m", "complaints");
  expect([back.code, back.stdout]).toEqual([0, expect.stringContaining("v0.1.0")]);
  const again = await cli("promote");
  expect(again.code).toBe(0);
  expect(tags().filter((tag) => /^tiny#production#\d+$/.test(tag))).toHaveLength(2);
  expect(git(repo, "status", "--porcelain")).toBe("");
});

test("a gate that fails promotes nothing, and cannot be accepted away", async () => {
  using folder = temporary();
  const { cli, skill, tags } = story(folder.path);
  await cli("run");
  await cli("promote");
  skill(0.7);
  await cli("run");
  const judged = await cli("judge");
  expect([judged.code, judged.stdout]).toEqual([1, expect.stringContaining("worse")]);
  const refused = await cli("promote");
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("fail")]);
  const accepted = await cli("promote", "--accept", "fail", "-m", "please");
  expect([accepted.code, accepted.stderr]).toEqual([2, expect.stringContaining("fail")]);
  expect(tags()).toHaveLength(2);
});

test("another exam is not comparable until a person says so, and the stage tag tells who and why", async () => {
  using folder = temporary();
  const { repo, bare, cli, json, tags } = story(folder.path);
  await cli("run");
  await cli("promote");
  commit(repo, otherExam, "another exam");
  await cli("run");
  expect(await json("judge")).toMatchObject({ judgement: { verdict: "not-comparable" } });
  expect((await cli("promote")).code).toBe(1);
  expect((await cli("promote", "--accept", "not-comparable")).stderr).toContain("-m");
  expect(tags()).toHaveLength(2);
  const accepted = await cli("promote", "--accept", "not-comparable", "-m", "a new test set, looked at");
  expect(accepted.code, accepted.stderr).toBe(0);
  const stage = git(bare, "for-each-ref", "--format=%(contents)", "refs/tags/tiny#production#2");
  expect(stage).toContain("a new test set, looked at");
  expect(stage).toContain("not-comparable");
});

test("what was not committed is judged, but not promoted; committing it is the remedy", async () => {
  using folder = temporary();
  const { repo, cli, tags } = story(folder.path);
  writeFileSync(join(repo, "params.json"), '{ "train": { "skill": 0.9 } }\n');
  expect((await cli("run")).code).toBe(0);
  expect((await cli("judge")).code).toBe(0);
  const dirty = await cli("promote");
  expect([dirty.code, dirty.stderr, tags()]).toEqual([2, expect.stringMatching(/commit/i), []]);
  git(repo, "commit", "--quiet", "--all", "-m", "better");
  expect((await cli("promote")).code).toBe(0);
  expect(tags()).toHaveLength(2);
});

test("a remote that refuses the push leaves no tag here or there; once it takes it, all is well", async () => {
  using folder = temporary();
  const { repo, bare, cli, tags } = story(folder.path);
  await cli("run");
  const hook = join(bare, "hooks", "pre-receive");
  writeFileSync(hook, "#!/bin/sh\necho 'GH013: Repository rule violations found' >&2\nexit 1\n", { mode: 0o755 });
  const refused = await cli("promote");
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("GH013")]);
  expect([tags(), git(repo, "tag", "--list")]).toEqual([[], ""]);
  writeFileSync(hook, "#!/bin/sh\nexit 0\n");
  expect((await cli("promote")).code).toBe(0);
  expect(tags()).toHaveLength(2);
});

test("from a shallow clone a judgement is not guessed, and git fetch --unshallow is the remedy", async () => {
  using folder = temporary();
  const { repo, bare, cli, skill } = story(folder.path);
  await cli("run");
  await cli("promote");
  skill(0.85);
  git(repo, "push", "--quiet", "origin", "main");
  git(folder.path, "clone", "--quiet", "--depth=1", `file://${bare}`, "shallow");
  const shallow = join(folder.path, "shallow");
  const there = (...args: string[]) =>
    start("cli", args, { cwd: shallow, env: { STARTS: join(folder.path, "starts"), NO_COLOR: "1" } });
  expect((await there("run")).code).toBe(0);
  const blind = await there("promote");
  expect([blind.code, blind.stderr]).toEqual([expect.any(Number), expect.stringContaining("--unshallow")]);
  expect(blind.code).not.toBe(0);
  git(shallow, "fetch", "--quiet", "--unshallow", "--tags");
  const seeing = await there("promote");
  expect([seeing.code, seeing.stdout], seeing.stderr).toEqual([0, expect.stringContaining("v0.1.1")]);
});

test("a tracked .mainline is refused before anything runs; taking it out of Git is the remedy", async () => {
  using folder = temporary();
  const { repo, cli } = story(folder.path);
  commit(repo, { ".mainline/legs/aa/x.json": "{}" }, "somebody else's results");
  const refused = await cli("run");
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("git rm -r --cached .mainline")]);
  expect(existsSync(join(folder.path, "starts"))).toBe(false);
  git(repo, "rm", "-r", "--quiet", "--cached", ".mainline");
  git(repo, "commit", "--quiet", "-m", "mend");
  expect((await cli("run")).code).toBe(0);
});

test("doctor says what is wrong and what mends it, and is silent but for one line once it was mended", async () => {
  using folder = temporary();
  const { repo, cli, json } = story(folder.path);
  const sick = await cli("doctor");
  expect([sick.code, sick.stdout]).toEqual([1, expect.stringContaining("→ Write it with `mainline init`")]);
  commit(
    repo,
    {
      ".github/workflows/mainline.yml": readFileSync("workflows/mainline.yml", "utf8"),
      ".github/CODEOWNERS": "/mainline.yml @acme/ml\n/.github/ @acme/platform\n",
    },
    "mend",
  );
  const well = await cli("doctor");
  expect([well.code, well.stdout]).toEqual([0, "Nothing is wrong.\n"]);
  expect(await json("doctor")).toEqual({ findings: [] });
});
