import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { actionInputs, pullRequestRun, pushRun, rerun, runnerJob } from "../support/github/index.ts";
import { freshStage, skill } from "../support/promoted-stage.ts";
import { mainline, start, temporary } from "../support/rig.ts";
import { Runner } from "../support/runner.ts";

/** A workspace that a checkout with `clean: false` leaves as the last job did. */
test("what an earlier job left in .mainline is neither trusted nor deleted", async () => {
  using folder = temporary();
  await using s = await freshStage(folder.path);
  s.branch("better", skill(0.85));
  const run = pullRequestRun(s.repository, s.repository.openPullRequest({ head: "better" }));
  // Somebody's job plants what our own store would hold of this very source, with a model of his.
  const planted = join(folder.path, "planted");
  git(folder.path, "clone", "--quiet", s.repository.git.path, planted);
  git(planted, "fetch", "--quiet", "origin", run.sha);
  git(planted, "checkout", "--quiet", run.sha);
  expect((await start("cli", ["run"], { cwd: planted, env: { STARTS: "/dev/null" } })).code).toBe(0);
  const left = readdirSync(join(planted, ".mainline", "legs"), { recursive: true }).length;
  const trained = await s.runner.train(run, {}, (workspace) => {
    cpSync(join(planted, ".mainline"), join(workspace, ".mainline"), { recursive: true });
    writeFileSync(join(workspace, ".mainline", "files.json"), "{ not even JSON");
  });
  expect([trained.code, trained.outputs["reused"], s.runner.starts()], trained.stdout).toEqual([0, "false", 5]);
  const after = join(s.runner.workspace, ".mainline");
  expect(readdirSync(join(after, "legs"), { recursive: true })).toHaveLength(left);
  expect(readFileSync(join(after, "files.json"), "utf8")).toBe("{ not even JSON");
  expect(readdirSync(after).filter((name) => name.startsWith("job-"))).toEqual([]);
});

test("a checkout that has changes of its own is trained, though a run of its commit is known; they stay", async () => {
  using folder = temporary();
  await using s = await freshStage(folder.path);
  s.branch("better", skill(0.85));
  const run = pullRequestRun(s.repository, s.repository.openPullRequest({ head: "better" }));
  await s.runner.train(run);
  const dirty = { "params.json": '{ "train": { "skill": 0.99 } }', "left.txt": "by the last job" };
  const trained = await s.runner.train(rerun(s.repository, run), {}, (workspace) => {
    for (const [name, text] of Object.entries(dirty)) writeFileSync(join(workspace, name), text);
  });
  expect([trained.code, trained.outputs["reused"], s.runner.starts()], trained.stdout).toEqual([0, "false", 10]);
  expect(trained.outputs["reason"]).toContain("the checkout has changes of its own");
  for (const [name, text] of Object.entries(dirty))
    expect(readFileSync(join(s.runner.workspace, name), "utf8")).toBe(text);
  // What it trained is not the pull request's source: nobody takes it for that.
  const reported = await s.runner.report(run, trained);
  expect([reported.code, reported.stdout]).toEqual([1, expect.stringContaining("another source key")]);
});

test.each([
  ["Windows", "D:\\a\\_work\\my repo"],
  ["macOS", "Users/runner/My Work/demo"],
] as const)(
  "a runner of %s: no path of its environment or its events is more than a place to work in",
  async (os, name) => {
    using folder = temporary();
    await using s = await freshStage(folder.path);
    const runner = new Runner(s.repository, join(folder.path, name), { os });
    // The event names files as somebody committed them: the runner's own folders, and out of the repository.
    const strange = ["C:\\Windows\\system32\\evil.dll", "..\\up.txt", "D:\\a\\_work\\my repo\\mainline.yml"];
    s.branch("main", Object.fromEntries(strange.map((path) => [path, "a stranger's\n"])));
    const left = join(folder.path, name, "_temp", "mainline-left", "bare.git");
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, "HEAD"), "somebody's\n");
    const run = pushRun(s.repository);
    const trained = await runner.train(run);
    expect(trained.code, trained.stdout + trained.stderr).toBe(0);
    const promoted = await runner.promote(run, trained);
    expect([promoted.code, promoted.outputs["version"]], promoted.stdout + promoted.stderr).toEqual([0, "v0.1.0"]);
    for (const path of strange) expect(readFileSync(join(runner.workspace, path), "utf8")).toBe("a stranger's\n");
    expect(existsSync(join(folder.path, "up.txt"))).toBe(false);
  },
);

test("an event that cannot be read, for its path is of another system, is said to be", async () => {
  using folder = temporary();
  await using s = await freshStage(folder.path);
  const run = pushRun(s.repository);
  const { env, token } = runnerJob(s.repository, { run, permissions: {}, folder: folder.path, workspace: s.work });
  const given = actionInputs("action.yml", {}, token);
  const elsewhere = { GITHUB_EVENT_PATH: "D:\\a\\_temp\\_github_workflow\\event.json" };
  const ended = await start("train", [], { cwd: s.work, env: { ...env, ...given, ...elsewhere } });
  expect([ended.code, ended.stdout]).toEqual([1, expect.stringContaining("GITHUB_EVENT_PATH names cannot be read")]);
  expect(ended.stdout + ended.stderr).not.toMatch(/^\s+at /m);
});

test("what an earlier job left in the place of an output stops the job in words, and stays", async () => {
  using folder = temporary();
  await using s = await freshStage(folder.path);
  s.branch("better", skill(0.85));
  const run = pullRequestRun(s.repository, s.repository.openPullRequest({ head: "better" }));
  const trained = await s.runner.train(run, {}, (workspace) => {
    mkdirSync(join(workspace, "model", "0"), { recursive: true });
    writeFileSync(join(workspace, "model", "0", "model.json"), '{"skill": 1}');
  });
  expect([trained.code, trained.stdout]).toEqual([1, expect.stringContaining("model/0")]);
  expect(readFileSync(join(s.runner.workspace, "model", "0", "model.json"), "utf8")).toBe('{"skill": 1}');
  expect(s.runner.starts()).toBe(0);
});

test("a program that is not on PATH is named, with what to do", async () => {
  using folder = temporary();
  const work = join(folder.path, "work");
  mkdirSync(work);
  writeFileSync(
    join(work, "mainline.yml"),
    "name: p\nsteps:\n  s: { run: no-such-python train.py > out.txt, inputs: [], outputs: [out.txt] }\n",
  );
  git(work, "init", "--quiet");
  const ended = await mainline(work, "run");
  expect([ended.code, ended.stdout]).toEqual([1, expect.stringContaining("no-such-python")]);
  expect(ended.stdout).toContain("the shell did not find a command");
  expect(existsSync(join(work, "out.txt"))).toBe(false);
});
