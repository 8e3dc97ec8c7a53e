import { afterAll, beforeAll, expect, test } from "vitest";
import { git } from "../support/git.ts";
import { pullRequestRun, pushRun } from "../support/github/index.ts";
import { commit, tiny } from "../support/project.ts";
import { promotedStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";

// One repository, whose policy people try to change.
const folder = temporary();
let s: Awaited<ReturnType<typeof promotedStage>>;
beforeAll(async () => {
  s = await promotedStage(folder.path);
});
afterAll(async () => {
  await s[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const policy = (from: string, to: string) => {
  const text = tiny["mainline.yml"].replace(from, to);
  expect(text).not.toBe(tiny["mainline.yml"]);
  return { "mainline.yml": text };
};

/** A pull request with these files, trained and reported. */
async function proposed(name: string, files: Record<string, string>) {
  s.branch(name, files);
  const pull = s.repository.openPullRequest({ head: name });
  const run = pullRequestRun(s.repository, pull);
  const report = await s.runner.report(run, await s.runner.train(run));
  const body = s.repository.comments.find(({ number }) => number === pull.number)?.body ?? "";
  return { pull, report, body };
}

/** The jobs of the push that made main what it is. */
async function pushed(before: string) {
  const run = pushRun(s.repository, { before });
  return await s.runner.promote(run, await s.runner.train(run));
}

const tags = () => git(s.repository.git.path, "tag", "--list").trim().split("\n");

test("a changed goal is judged by the base's goals, and the change shown", async () => {
  const worse = { ...skill(0.7), ...policy("goal: maximize", "goal: minimize") };
  const { report, body } = await proposed("turned", worse);
  expect([report.code, report.outputs["verdict"]], report.stdout).toEqual([1, "fail"]);
  expect(body).toContain("edits the policy");
  expect(body.replaceAll("\\", "")).toContain("goal of accuracy: maximize → minimize");
});

test("an edited workflow is said to be one, and nothing else is", async () => {
  const edited = { ".github/workflows/mainline.yml": `${tiny[".github/workflows/mainline.yml"]}# more\n` };
  const { report, body } = await proposed("workflow", { ...skill(0.81), ...edited });
  expect([report.code, report.outputs["verdict"]], report.stdout).toEqual([0, "pass"]);
  expect(body).toContain("This change edits `.github/`: what has run here is its own workflow");
  expect((await proposed("none", skill(0.82))).body).not.toContain("edits");
});

test("a policy that was loosened and merged promotes nothing by its own merge; it counts from the next push on", async () => {
  const { pull, report } = await proposed("loosened", { ...skill(0.7), ...policy("by: 0.01", "by: 0.5") });
  expect(report.outputs["verdict"]).toBe("fail");
  const before = s.repository.tip();
  // Somebody merges what the check refuses, as administrators may.
  s.repository.merge(pull, "squash");
  const known = tags();
  const refused = await pushed(before);
  expect([refused.code, refused.outputs["promoted"], tags()], refused.stdout).toEqual([1, "false", known]);
  expect(refused.stdout).toContain("The verdict is fail, and the policy stops there: nothing was promoted.");

  const merged = s.repository.tip();
  git(s.work, "fetch", "--quiet", "origin");
  git(s.work, "checkout", "--quiet", "--detach", "origin/main");
  commit(s.work, { "notes.md": "nothing of the source\n" }, "notes");
  git(s.work, "push", "--quiet", "origin", "HEAD:main");
  const promoted = await pushed(merged);
  expect([promoted.code, promoted.outputs["version"]], promoted.stdout).toEqual([0, "v0.1.1"]);
});
