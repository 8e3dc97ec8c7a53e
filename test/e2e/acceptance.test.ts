import { afterAll, beforeAll, expect, test } from "vitest";
import { dice } from "../support/dice.ts";
import { git } from "../support/git.ts";
import { mergeGroupRun, type PullRequest, pullRequestRun, pushRun } from "../support/github/index.ts";
import { tiny } from "../support/project.ts";
import { promotedStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";
import type { JobEnd } from "../support/runner.ts";

// One repository: alice opens pull requests, bob may write, carol may only triage.
const folder = temporary();
let s: Awaited<ReturnType<typeof promotedStage>>;
beforeAll(async () => {
  s = await promotedStage(folder.path);
  s.repository.roles.set("bob", "maintain");
  s.repository.roles.set("carol", "triage");
});
afterAll(async () => {
  await s[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const line = "/mainline accept inconclusive: ten more seeds say the same";
const commentOn = ({ number }: PullRequest) => s.repository.comments.find((one) => one.number === number)?.body ?? "";
const asked = () => s.github.requests.filter(({ operation }) => operation === "pulls/list-reviews").length;

async function proposed(branch: string, files: Record<string, string>) {
  git(s.work, "fetch", "--quiet", "origin");
  s.branch(branch, files);
  const pull = s.repository.openPullRequest({ head: branch });
  const trained = await s.runner.train(pullRequestRun(s.repository, pull));
  return { pull, trained };
}

/** The report of what the pull request is now; a source that is known is not trained again. */
async function judged(pull: PullRequest, trained: JobEnd) {
  const { code, outputs, stdout } = await s.runner.report(pullRequestRun(s.repository, pull), trained);
  return { end: [code, outputs["verdict"], outputs["action"]], stdout, body: commentOn(pull) };
}

const stopped = [1, "inconclusive", "stop"];
const accepted = [0, "inconclusive", "merge"];

test("somebody else who may write accepts what stops, for the head that was judged alone; the merge honours it, and its tag says who", async () => {
  const { pull, trained } = await proposed("dice", dice);
  const first = await judged(pull, trained);
  expect(first.end, first.stdout).toEqual(stopped);
  const short = pull.head.slice(0, 7);
  expect(first.body).toContain(
    `> [!TIP]\n> Somebody else who may write to this repository can accept this verdict for ${short} alone: by an approving review with the line \`/mainline accept inconclusive of tiny: WHY\`. Then run this job again.`,
  );

  s.repository.review(pull, "alice", line, "COMMENTED");
  s.repository.review(pull, "carol", line);
  s.repository.review(pull, "bob", line, "COMMENTED");
  const refused = await judged(pull, trained);
  expect(refused.end, refused.stdout).toEqual(stopped);
  expect(refused.body.match(/> - Not accepted: .*/g)).toEqual([
    "> - Not accepted: the review of alice is the author's own.",
    "> - Not accepted: the review of bob only comments, and does not approve.",
    "> - Not accepted: carol, whose review accepts it, may not write to this repository.",
  ]);

  const approval = s.repository.review(pull, "bob", `Fine.\r\n\r\n${line}\r\n`);
  const now = await judged(pull, trained);
  expect(now.end, now.stdout).toEqual(accepted);
  expect(now.body).toContain("**bob accepted it: ten more seeds say the same. Merging promotes tiny v0.1.1");
  expect(now.body).toContain(`#pullrequestreview-${approval.id})`);
  expect(now.body).not.toContain("[!TIP]");

  // It can be taken back, and a push leaves it behind, whatever was pushed.
  approval.state = "DISMISSED";
  expect((await judged(pull, trained)).end).toEqual(stopped);
  approval.state = "APPROVED";
  s.branch("dice", { "notes.md": "nothing of the source\n" });
  const pushed = await judged(pull, trained);
  expect(pushed.end, pushed.stdout).toEqual(stopped);
  expect(pushed.body).toContain(`the review of bob is of ${short}, and ${pull.head.slice(0, 7)} was judged`);

  const last = s.repository.review(pull, "bob", line);
  const group = mergeGroupRun(s.repository, pull);
  const queued = await s.runner.report(group, await s.runner.train(group));
  expect([queued.code, queued.outputs["verdict"], queued.outputs["action"]], queued.stdout).toEqual(accepted);

  const before = s.repository.tip();
  s.repository.merge(pull, "squash", "carol");
  const run = pushRun(s.repository, { before }, { actor: "carol" });
  const promoted = await s.runner.promote(run, await s.runner.train(run));
  expect([promoted.code, promoted.outputs["version"]], promoted.stdout).toEqual([0, "v0.1.1"]);
  const message = git(s.repository.git.path, "tag", "--list", "--format=%(contents)", "tiny#production#2");
  expect(JSON.parse(message.split("\n\n")[1] ?? "")).toMatchObject({
    by: "carol",
    verdict: "inconclusive",
    accepted: "ten more seeds say the same",
    review: { by: "bob", url: `https://github.com/acme/demo/pull/${pull.number}#pullrequestreview-${last.id}` },
  });
  expect(s.repository.releases.find(({ tag }) => tag === "tiny@v0.1.1")?.body).toContain("bob accepted that: ten more");
});

test("a merge whose review was dismissed since promotes nothing; what passes, and what fails, asks for no reviews", async () => {
  const { pull, trained } = await proposed("other", { "train.txt": "noise\n" });
  const approval = s.repository.review(pull, "bob", line);
  expect((await judged(pull, trained)).end).toEqual(accepted);
  approval.state = "DISMISSED";
  const before = s.repository.tip();
  s.repository.merge(pull, "merge");
  const run = pushRun(s.repository, { before });
  const again = await s.runner.train(run);
  const promoted = await s.runner.promote(run, again);
  expect([promoted.code, promoted.outputs["promoted"]], promoted.stdout).toEqual([1, "false"]);
  expect(promoted.summary).toContain("Not accepted: the review of bob was dismissed");
  expect(promoted.summary).toContain(
    `The merge is made, and somebody else who may write to this repository can still accept this verdict: on its pull request, for ${pull.head.slice(0, 7)}, by an approving review`,
  );

  // An approval counts for the merge into main that its pull request became, and for no other commit.
  approval.state = "APPROVED";
  for (const other of [{ base: "develop" }, { mergeCommit: before }]) {
    const { base, mergeCommit } = pull;
    Object.assign(pull, other);
    const elsewhere = await s.runner.promote(run, again);
    Object.assign(pull, { base, mergeCommit });
    expect([elsewhere.code, elsewhere.outputs["promoted"]], elsewhere.stdout).toEqual([1, "false"]);
  }

  const known = asked();
  const failing = await proposed("failing", { "mainline.yml": tiny["mainline.yml"], ...skill(0.4) });
  s.repository.review(failing.pull, "bob", "/mainline accept fail: please\n/mainline accept inconclusive: please");
  const failed = await judged(failing.pull, failing.trained);
  expect([failed.end, asked()], failed.stdout).toEqual([[1, "fail", "stop"], known]);
  expect(failed.body).not.toContain("[!TIP]");
  expect(failed.body).toContain("> [!NOTE]\n> Nobody can accept a verdict of `fail`");

  // After the merge a review still accepts, when the job is run again.
  const accepting = await s.runner.promote(run, again);
  expect([accepting.code, accepting.outputs["promoted"]], accepting.stdout).toEqual([0, "true"]);
});

test("a fork's pull request is accepted by the same rule, with a token that only reads; reviews that cannot be read accept nothing", async () => {
  git(s.work, "fetch", "--quiet", "origin");
  const fork = s.repository.fork("mallory");
  s.branch("forked", { "train.txt": "a fork's\n" }, fork.git.path);
  const head = { repository: fork, branch: "forked" };
  const pull = s.repository.openPullRequest({ head, author: "mallory" });
  const run = pullRequestRun(s.repository, pull);
  const trained = await s.runner.train(run);
  s.repository.review(pull, "bob", line);
  const report = await s.runner.report(run, trained);
  expect([report.code, report.outputs["verdict"], report.outputs["action"]], report.stdout).toEqual(accepted);

  s.github.fail({ operation: "pulls/list-reviews", nth: "every", with: 403 });
  const untold = await s.runner.report(run, trained);
  s.github.recover();
  expect([untold.code, untold.outputs["verdict"], untold.outputs["action"]], untold.stdout).toEqual(stopped);
  expect(untold.summary).toContain("Not accepted: GitHub does not tell of reviews (list reviews)");
});
