import { afterAll, beforeAll, expect, test } from "vitest";
import { git } from "../support/git.ts";
import { pullRequestRun, pushRun, rerun } from "../support/github/index.ts";
import { commit } from "../support/project.ts";
import { promotedStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";

// One repository, whose main goes through all that can happen to it, in this order.
const folder = temporary();
let s: Awaited<ReturnType<typeof promotedStage>>;
beforeAll(async () => {
  s = await promotedStage(folder.path);
});
afterAll(async () => {
  await s[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

/** The run for what main is now, and what its two jobs made of it. */
async function pushed(before: string) {
  const run = pushRun(s.repository, { before });
  const trained = await s.runner.train(run);
  const promoted = await s.runner.promote(run, trained);
  const { reused, reason } = trained.outputs;
  return { run, trained, promoted, reused, reason, version: promoted.outputs["version"], words: promoted.stdout };
}

/** Trains a pull request with these commits and merges it; answers main's tip before. */
async function merged(name: string, values: readonly number[], how: "merge" | "rebase") {
  git(s.work, "fetch", "--quiet", "origin");
  for (const value of values) s.branch(name, skill(value));
  const pull = s.repository.openPullRequest({ head: name });
  expect((await s.runner.train(pullRequestRun(s.repository, pull))).code).toBe(0);
  const before = s.repository.tip();
  s.repository.merge(pull, how);
  return before;
}

/** Commits straight to main. */
function direct(files: Record<string, string>): string {
  const before = s.repository.tip();
  git(s.work, "fetch", "--quiet", "origin");
  git(s.work, "checkout", "--quiet", "--detach", "origin/main");
  commit(s.work, files, "straight to main");
  git(s.work, "push", "--quiet", "origin", "HEAD:main");
  return before;
}

const tags = () => git(s.repository.git.path, "tag", "--list").trim().split("\n");

test("a merge commit promotes what the pull request trained", async () => {
  const end = await pushed(await merged("by-merge", [0.802], "merge"));
  expect([end.reused, end.promoted.code, end.version], end.words).toEqual(["true", 0, "v0.1.1"]);
});

test("a rebase of three commits promotes what the last of them was trained as", async () => {
  const end = await pushed(await merged("by-rebase", [0.81, 0.82, 0.804], "rebase"));
  expect([end.reused, end.promoted.code, end.version], end.words).toEqual(["true", 0, "v0.1.2"]);
});

test("a direct push is trained there, for nobody trained it before", async () => {
  const starts = s.runner.starts();
  const end = await pushed(direct(skill(0.806)));
  expect([end.reused, end.version, s.runner.starts()], end.words).toEqual(["false", "v0.1.3", starts + 5]);
});

test("a change that is none of the pipeline's promotes nothing", async () => {
  const [starts, before] = [s.runner.starts(), tags()];
  const end = await pushed(direct({ "notes.md": "nothing of the source\n" }));
  expect([end.reused, end.promoted.code, s.runner.starts()], end.words).toEqual(["true", 0, starts]);
  expect(tags()).toEqual(before);
});

test("a revert is a new version of old bytes; running it again makes no other", async () => {
  const starts = s.runner.starts();
  const end = await pushed(direct(skill(0.804)));
  expect([end.reused, end.version, s.runner.starts()], end.words).toEqual(["true", "v0.1.4", starts]);
  const before = tags();
  const again = rerun(s.repository, end.run);
  const promoted = await s.runner.promote(again, await s.runner.train(again));
  expect([promoted.code, tags()], promoted.stdout).toEqual([0, before]);
});

test("a label of a draft says what the version raises, in the report and at the merge", async () => {
  git(s.work, "fetch", "--quiet", "origin");
  s.branch("labelled", skill(0.803));
  const pull = s.repository.openPullRequest({ head: "labelled" });
  pull.draft = true;
  pull.labels.push("enhancement", "bump:minor");
  const run = pullRequestRun(s.repository, pull, { action: "labeled" });
  const report = await s.runner.report(run, await s.runner.train(run));
  expect(report.summary).toContain("Merging promotes tiny v0.2.0 to production");
  pull.draft = false;
  const before = s.repository.tip();
  s.repository.merge(pull, "squash");
  const end = await pushed(before);
  expect([end.reused, end.promoted.code, end.version], end.words).toEqual(["true", 0, "v0.2.0"]);
  // Who merged is on the stage's tag.
  expect(git(s.repository.git.path, "cat-file", "tag", "tiny#production#6")).toContain('"by":"alice"');
});

test("a force push back to an older commit moves no stage, and says why", async () => {
  const before = s.repository.tip();
  git(s.work, "push", "--quiet", "--force", "origin", `${commitOf("tiny@v0.1.1")}:main`);
  const stage = tags().filter((tag) => tag.includes("#"));
  const end = await pushed(before);
  expect([end.promoted.code, tags().filter((tag) => tag.includes("#"))], end.words).toEqual([0, stage]);
});

test("zeros for what the branch was before are a first policy, and no error", async () => {
  const run = pushRun(s.repository);
  const promoted = await s.runner.promote(run, await s.runner.train(run));
  expect(promoted.code, promoted.stdout + promoted.stderr).toBe(0);
});

const commitOf = (tag: string) => git(s.repository.git.path, "rev-parse", `${tag}^{commit}`).trim();
