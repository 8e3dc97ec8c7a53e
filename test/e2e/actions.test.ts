import { expect, test } from "vitest";
import { readSummary } from "../../src/core/registry/payload.ts";
import { git } from "../support/git.ts";
import { mergeGroupRun, pullRequestRun, pushRun } from "../support/github/index.ts";
import { tiny } from "../support/project.ts";
import { promotedStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";

test("a pull request is trained, judged and told so; a second push updates the comment; its squash merge promotes those bytes without training", async () => {
  using folder = temporary();
  await using s = await promotedStage(folder.path);
  const { runner, repository } = s;
  s.branch("better", skill(0.85));
  const pull = repository.openPullRequest({ head: "better", title: "More skill" });

  const first = pullRequestRun(repository, pull);
  const trained = await runner.train(first);
  const reported = await runner.report(first, trained);
  expect([trained.code, reported.code, reported.outputs["verdict"]], reported.stdout + reported.stderr).toEqual([
    0,
    0,
    "pass",
  ]);
  expect(repository.comments).toHaveLength(1);
  expect(repository.comments[0]?.body).toContain("All gates pass");
  expect(repository.comments[0]?.body).toContain("0.8");

  s.branch("better", skill(0.9));
  const second = pullRequestRun(repository, pull);
  const again = await runner.train(second);
  await runner.report(second, again);
  expect(repository.comments).toHaveLength(1);
  expect(repository.comments[0]?.body).toContain("0.9028");

  const starts = runner.starts();
  const before = repository.tip();
  repository.merge(pull, "squash");
  const merged = pushRun(repository, { before });
  const reuse = await runner.train(merged);
  expect([reuse.code, reuse.outputs["reused"]], reuse.stdout + reuse.stderr).toEqual([0, "true"]);
  const promoted = await runner.promote(merged, reuse);
  expect(
    [promoted.code, promoted.outputs["promoted"], promoted.outputs["version"]],
    promoted.stdout + promoted.stderr,
  ).toEqual([0, "true", "v0.1.1"]);
  expect(runner.starts()).toBe(starts);

  const tag = git(repository.git.path, "for-each-ref", "--format=%(contents)", "refs/tags/tiny@v0.1.1");
  const summary = await readSummary(tag, "version");
  const digest = summary.ok ? summary.value.models[0]?.replicates[0]?.sha256 : summary.error;
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(promoted.outputs["digest"]).toBe(digest);
  expect(reuse.outputs["artifact-id"]).toBe(again.outputs["artifact-id"]);
  expect(git(repository.git.path, "tag", "--list").trim().split("\n")).toEqual([
    "tiny#production#1",
    "tiny#production#2",
    "tiny@v0.1.0",
    "tiny@v0.1.1",
  ]);
  expect(repository.releases.map(({ tag, draft }) => [tag, draft])).toEqual([
    ["tiny@v0.1.0", false],
    ["tiny@v0.1.1", false],
  ]);
  expect(repository.releases[1]?.assets.map(({ name }) => name)).toContain("tiny-0.tar");

  const rerun = await runner.promote(merged, reuse);
  expect([rerun.code, rerun.outputs["promoted"]]).toEqual([0, "false"]);
});

test("a gate that fails fails the job, and the comment says which", async () => {
  using folder = temporary();
  await using s = await promotedStage(folder.path);
  s.branch("worse", skill(0.7));
  const job = pullRequestRun(s.repository, s.repository.openPullRequest({ head: "worse" }));
  const trained = await s.runner.train(job);
  expect(trained.code, trained.stdout + trained.stderr).toBe(0);
  const reported = await s.runner.report(job, trained);
  expect([reported.code, reported.outputs["verdict"], reported.outputs["action"]]).toEqual([1, "fail", "stop"]);
  expect(s.repository.comments[0]?.body).toContain("A gate fails");
});

test("a token that may only read ends in the summary, and in no error", async () => {
  using folder = temporary();
  await using s = await promotedStage(folder.path);
  s.branch("better", skill(0.85));
  const job = pullRequestRun(
    s.repository,
    s.repository.openPullRequest({ head: { repository: s.repository.fork("mallory"), branch: "better" } }),
  );
  const trained = await s.runner.train(job);
  const reported = await s.runner.report(job, trained, { contents: "read", actions: "read", "pull-requests": "read" });
  expect(reported.code, reported.stdout).toBe(0);
  expect(reported.summary).toContain("All gates pass");
  expect(reported.stdout).toContain("the token may only read");
  expect(s.repository.comments).toEqual([]);
});

test("a loosened gate is judged by the base's policy, and the change is shown", async () => {
  using folder = temporary();
  await using s = await promotedStage(folder.path);
  s.branch("loose", { ...skill(0.7), "mainline.yml": tiny["mainline.yml"].replace("by: 0.01", "by: 0.5") });
  const job = pullRequestRun(s.repository, s.repository.openPullRequest({ head: "loose" }));
  const reported = await s.runner.report(job, await s.runner.train(job));
  expect([reported.code, reported.outputs["verdict"]]).toEqual([1, "fail"]);
  expect(s.repository.comments[0]?.body).toContain("edits the policy");
  expect(s.repository.comments[0]?.body).toContain("by 0.5");
});

test("the run of a fork is refused with a reason when its pull request is merged, and the source is trained again", async () => {
  using folder = temporary();
  await using s = await promotedStage(folder.path);
  s.branch("forked", skill(0.85));
  const pull = s.repository.openPullRequest({ head: { repository: s.repository.fork("mallory"), branch: "forked" } });
  const forked = await s.runner.train(pullRequestRun(s.repository, pull));
  expect(forked.code, forked.stdout + forked.stderr).toBe(0);
  const starts = s.runner.starts();
  const before = s.repository.tip();
  s.repository.merge(pull, "squash");
  const trained = await s.runner.train(pushRun(s.repository, { before }));
  expect([trained.code, trained.outputs["reused"]]).toEqual([0, "false"]);
  expect(trained.outputs["reason"]).toContain("the run of a fork (mallory/demo)");
  expect(trained.summary).toContain("fork");
  expect(s.runner.starts()).toBe(starts + 5);
});

test("a merge group is judged in the summary, without a comment", async () => {
  using folder = temporary();
  await using s = await promotedStage(folder.path);
  s.branch("queued", skill(0.85));
  const pull = s.repository.openPullRequest({ head: "queued" });
  const job = mergeGroupRun(s.repository, pull);
  const reported = await s.runner.report(job, await s.runner.train(job));
  expect([reported.code, reported.outputs["verdict"]], reported.stdout).toEqual([0, "pass"]);
  expect(reported.summary).toContain("All gates pass");
  expect(s.repository.comments).toEqual([]);
});

test("training that fails fails both jobs, and says where to look", async () => {
  using folder = temporary();
  await using s = await promotedStage(folder.path);
  s.branch("broken", { "mainline.yml": tiny["mainline.yml"].replace("echo started", "exit 3; echo started") });
  const job = pullRequestRun(s.repository, s.repository.openPullRequest({ head: "broken" }));
  const trained = await s.runner.train(job);
  expect([trained.code, trained.summary.includes("exit code 3")]).toEqual([1, true]);
  const reported = await s.runner.report(job, trained);
  expect(reported.code).toBe(1);
  expect(s.repository.comments[0]?.body).toContain("training failed");
});
