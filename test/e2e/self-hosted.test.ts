import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { pullRequestRun } from "../support/github/index.ts";
import { freshStage, skill } from "../support/promoted-stage.ts";
import { mainline, start, temporary } from "../support/rig.ts";

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
