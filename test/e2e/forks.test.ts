import { afterAll, beforeAll, expect, test } from "vitest";
import { forksOf, unescaped } from "../support/forked.ts";
import { git } from "../support/git.ts";
import { pullRequestRun, rerun, workflowRunRun } from "../support/github/index.ts";
import type { PullRequest } from "../support/github/model.ts";
import { tiny } from "../support/project.ts";
import { promotedStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";
import type { JobEnd } from "../support/runner.ts";

// One repository for all: each test has a fork and pull requests of its own, and looks at their comments alone.
const folder = temporary();
let s: Awaited<ReturnType<typeof promotedStage>>;
let forks: ReturnType<typeof forksOf>;
beforeAll(async () => {
  s = await promotedStage(folder.path);
  // Where strangers fork, mostly.
  s.repository.settings.visibility = "public";
  forks = forksOf(s);
});
afterAll(async () => {
  await s[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

/** The job is green, nothing is commented, and the words are in its log and its summary. */
function expectSilence(followed: JobEnd, words: string, ...pulls: PullRequest[]): void {
  expect([followed.code, followed.stdout], followed.stderr).toEqual([0, expect.stringContaining(words)]);
  expect(unescaped(followed.summary)).toContain(words);
  expect(pulls.flatMap(forks.bodiesOn)).toEqual([]);
}

/** What stands above everything else where a stranger's word is repeated. */
const claim = "> [!CAUTION]\n> These numbers are the claim of the pull request's own run";

test("a fork's pull request, whose own token may only read, is told by the workflow that follows; once, and first that it is a claim", async () => {
  const { run, train, pull } = await forks.trained("mallory");
  const own = await s.runner.report(run, train);
  expect([own.code, forks.bodiesOn(pull)], own.stdout + own.stderr).toEqual([0, []]);
  expect(own.stdout).toContain("the token may only read");

  const followed = await forks.follow(run);
  expect([followed.code, followed.outputs["verdict"]], followed.stdout + followed.stderr).toEqual([0, "pass"]);
  expect(s.repository.comments.map(({ number }) => number)).toEqual([pull.number]);
  const [body = ""] = forks.bodiesOn(pull);
  expect(body.split("\n\n").slice(0, 3)).toEqual([
    expect.stringMatching(/^<!-- mainline:report:mainline\.yml -->\n<!-- mainline:attempts [^\n]* -->$/),
    expect.stringContaining(claim),
    "## ✅ tiny: All gates pass",
  ]);
  expect(followed.summary).toContain(claim);
  await forks.follow(run);
  expect(forks.bodiesOn(pull)).toEqual([body]);
});

test("a fork that loosens the gates is judged by the base's; its failure fails its own check, not the workflow that follows", async () => {
  const loose = { "mainline.yml": tiny["mainline.yml"].replace("by: 0.01", "by: 0.5") };
  const { run, pull } = await forks.trained("loosener", { ...skill(0.7), ...loose });
  const followed = await forks.follow(run, "failure");
  expect([followed.code, followed.outputs["verdict"]], followed.stdout).toEqual([0, "fail"]);
  expect(forks.bodiesOn(pull)).toEqual([expect.stringMatching(/A gate fails[\s\S]*edits the policy/)]);
});

test("a run that reused one of ours is told by that one, which proves itself: no claim", async () => {
  s.branch("ours", skill(0.87));
  const ours = pullRequestRun(s.repository, s.repository.openPullRequest({ head: "ours" }));
  await s.runner.train(ours);
  const { run, train, pull } = await forks.trained("reuser", skill(0.87));
  expect(train.outputs["reused"], train.stdout).toBe("true");
  const followed = await forks.follow(run);
  expect(followed.code, followed.stdout + followed.stderr).toBe(0);
  expect(forks.bodiesOn(pull)).toEqual([expect.stringContaining(`workflow run ${ours.id} trained this very source`)]);
  expect(forks.bodiesOn(pull)[0]).not.toContain("claim");
});

test("training that failed is told, with where to look", async () => {
  const { run, pull } = await forks.trained("breaker", {
    "mainline.yml": tiny["mainline.yml"].replace("echo started", "exit 3; echo started"),
  });
  const followed = await forks.follow(run, "failure");
  expect(followed.code, followed.stdout + followed.stderr).toBe(0);
  expect(forks.bodiesOn(pull)).toEqual([expect.stringContaining("the run of this pull request failed")]);
  expect(forks.bodiesOn(pull)[0]).toContain(`/actions/runs/${run.id}`);
});

test("a run that was cancelled, or goes on again, says nothing of the change", async () => {
  const { pull } = forks.opened("canceller");
  const run = pullRequestRun(s.repository, pull);
  for (const conclusion of ["cancelled", "action_required", "startup_failure"] as const)
    expectSilence(await forks.follow(run, conclusion), `the run ended as ${conclusion}`, pull);
  const ended = workflowRunRun(s.repository, run, { conclusion: "failure" });
  rerun(s.repository, run);
  expectSilence(await s.runner.followed(ended), "its end will be followed", pull);
});

test("what cannot be judged for what a stranger wrote is told in words, and fails no job of the default branch", async () => {
  const broken = forks.opened("yaml", { "mainline.yml": tiny["mainline.yml"].replace("steps:", "stops:") });
  const followed = await forks.follow(pullRequestRun(s.repository, broken.pull), "failure");
  expect(followed.code, followed.stdout).toBe(0);
  expect(forks.bodiesOn(broken.pull)).toEqual([expect.stringContaining("not valid, so that nothing can be trained")]);

  const aliases = [
    "a: &a [1, 1, 1]",
    ..."bcdefgh".split("").map((key, i) => `${key}: &${key} [${`*${"abcdefgh"[i]}, `.repeat(9)}1]`),
  ];
  const bomb = forks.opened("bomber", {
    "mainline.yml": tiny["mainline.yml"].replace("params.json", "params.yml"),
    "params.yml": aliases.join("\n"),
  });
  const bombed = await forks.follow(pullRequestRun(s.repository, bomb.pull), "failure");
  expect([bombed.code, forks.bodiesOn(bomb.pull)]).toEqual([0, [expect.stringContaining("not valid")]]);

  const without = forks.opened("remover");
  git(s.work, "rm", "--quiet", "mainline.yml");
  s.branch(without.branch, {}, without.fork.git.path);
  const gone = await forks.follow(pullRequestRun(s.repository, without.pull), "failure");
  expectSilence(gone, `#${without.pull.number} has no mainline.yml`, without.pull);

  s.branch("moving", {});
  const conflict = forks.opened("conflicter", { "train.txt": "otherwise\n" }, "moving");
  const run = pullRequestRun(s.repository, conflict.pull);
  s.branch("moving", { "train.txt": "as never before\n" });
  expectSilence(await forks.follow(run), `#${conflict.pull.number} conflicts with its base`, conflict.pull);
});

test("a head that has moved on is left to its newer run", async () => {
  const { pull, fork, branch } = forks.opened("mover");
  const run = pullRequestRun(s.repository, pull);
  s.branch(branch, skill(0.86), fork.git.path);
  expectSilence(await forks.follow(run, "failure"), "no open pull request has the head", pull);
});

test("a base that has moved since changes the policy, not what was trained; one that was rewound leaves nothing to judge", async () => {
  s.branch("base", {});
  const { run, pull } = await forks.trained("patient", skill(0.85), "base");
  const strict = tiny["mainline.yml"].replace("min: 0.5", "min: 0.99");
  s.branch("base", { "train.txt": "another way to train\n", "mainline.yml": strict });
  expect(await forks.follow(run)).toMatchObject({ code: 0, outputs: { verdict: "fail" } });
  expect(forks.bodiesOn(pull)).toEqual([expect.stringMatching(/A gate fails[\s\S]*0\.99/)]);

  const late = await forks.trained("late", skill(0.85), "base");
  git(s.work, "push", "--quiet", "--force", s.repository.git.path, "origin/main:refs/heads/base");
  const followed = await forks.follow(late.run);
  expectSilence(followed, `#${late.pull.number} is of another source than what its run left`, late.pull);
});

test("GitHub is asked again while it has not found out whether the head can be merged", async () => {
  const { run, pull } = await forks.trained("waiter");
  pull.checking = true;
  const decided = (): undefined => void (pull.checking = false);
  s.github.fail({ operation: "pulls/get", nth: 2, with: decided });
  await forks.follow(run);
  expect(forks.bodiesOn(pull)).toHaveLength(1);
});

test("of several pull requests with one head, a run is told on those whose very source it left, and on no other", async () => {
  s.branch("older", { "train.txt": "as we used to\n" });
  s.branch("twin", {});
  const { fork, branch, pull, run } = await forks.trained("manifold");
  const from = { repository: fork, branch };
  const other = s.repository.openPullRequest({ head: from, base: "older" });
  const followed = await forks.follow(run);
  expect([forks.bodiesOn(pull).length, forks.bodiesOn(other)]).toEqual([1, []]);
  expect(followed.stdout).toContain(`#${other.number} has the head of #${pull.number} too: whose run it was`);

  const twin = s.repository.openPullRequest({ head: from, base: "twin" });
  await forks.follow(run);
  expect([forks.bodiesOn(pull).length, forks.bodiesOn(other), forks.bodiesOn(twin).length]).toEqual([1, [], 1]);
});

test("a failure of one of several pull requests with one head is nobody's: whose run it was is not guessed", async () => {
  const { fork, branch, pull } = forks.opened("ambiguous");
  s.branch("second", {});
  const other = s.repository.openPullRequest({ head: { repository: fork, branch }, base: "second" });
  const run = pullRequestRun(s.repository, pull);
  expectSilence(
    await forks.follow(run, "failure"),
    `#${pull.number} has the head of #${other.number} too`,
    pull,
    other,
  );
});

test("the same commit in two forks: each run is told on the pull request of its own repository and branch", async () => {
  const files = skill(0.83);
  const { pull, run, branch } = await forks.trained("first", files);
  const copy = s.repository.fork("copycat");
  git(s.work, "push", "--quiet", copy.git.path, branch, `${branch}:refs/heads/renamed`);
  const others = [branch, "renamed"].map((name) =>
    s.repository.openPullRequest({ head: { repository: copy, branch: name } }),
  );
  expect(others.map(({ head }) => head)).toEqual([pull.head, pull.head]);
  await forks.follow(run);
  expect([pull, ...others].map((one) => forks.bodiesOn(one).length)).toEqual([1, 0, 0]);
});

test("a run of the repository's own branch comments itself; Dependabot's cannot, and is followed", async () => {
  s.branch("own", skill(0.84));
  const pull = s.repository.openPullRequest({ head: "own" });
  const own = pullRequestRun(s.repository, pull);
  expectSilence(await forks.follow(own), "the run comments itself", pull);

  const bot = pullRequestRun(s.repository, pull, { actor: "dependabot[bot]" });
  const refused = await s.runner.report(bot, await s.runner.train(bot));
  expect([refused.code, forks.bodiesOn(pull)], refused.stdout).toEqual([0, []]);
  await forks.follow(bot);
  expect(forks.bodiesOn(pull)).toEqual([expect.stringContaining(claim)]);
});
