import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { git } from "../support/git.ts";
import { pullRequestRun, workflowRunRun } from "../support/github/index.ts";
import { tiny } from "../support/project.ts";
import { promotedStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";

// One repository for all: each test has a fork and a pull request of its own, and looks at that one's comments alone.
const folder = temporary();
let s: Awaited<ReturnType<typeof promotedStage>>;
beforeAll(async () => {
  s = await promotedStage(folder.path);
});
afterAll(async () => {
  await s[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

/** A fork's pull request whose run has trained, and the run of mainline-forks.yml that follows it. */
async function forked(owner: string, files: Record<string, string> = skill(0.85)) {
  const branch = `by-${owner}`;
  s.branch(branch, files);
  const fork = s.repository.fork(owner);
  const pull = s.repository.openPullRequest({ head: { repository: fork, branch } });
  const run = pullRequestRun(s.repository, pull);
  const trained = await s.runner.train(run);
  const follow = () => s.runner.followed(workflowRunRun(s.repository, run));
  return { pull, run, trained, follow, fork, branch, comments: () => commentsOn(pull.number) };
}

const commentsOn = (number: number) => s.repository.comments.filter((comment) => comment.number === number);

/** What GitHub keeps of the artifact that came last, replaced. */
function plant(bytes: Buffer): void {
  const artifact = s.repository.artifacts.at(-1);
  if (!artifact) throw new Error("nothing was uploaded");
  artifact.blob.bytes = bytes;
  artifact.digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

test("a fork's pull request, whose own token may only read, is told by the workflow that follows; once", async () => {
  const { run, trained, pull, follow, comments } = await forked("mallory");
  const own = await s.runner.report(run, trained);
  expect([own.code, comments()], own.stdout + own.stderr).toEqual([0, []]);
  expect(own.stdout).toContain("the token may only read");

  const followed = await follow();
  expect(followed.code, followed.stdout + followed.stderr).toBe(0);
  expect(s.repository.comments.map(({ number }) => number)).toEqual([pull.number]);
  expect(comments()[0]?.body).toContain("All gates pass");
  expect(comments()[0]?.body).toContain("whose numbers are its claim");
  await follow();
  expect(comments()).toHaveLength(1);
});

test("a fork that loosens the gates is judged by the base's; its failure fails its own check, not the workflow that follows", async () => {
  const { follow, comments } = await forked("loosener", {
    ...skill(0.7),
    "mainline.yml": tiny["mainline.yml"].replace("by: 0.01", "by: 0.5"),
  });
  const followed = await follow();
  expect([followed.code, followed.outputs["verdict"]], followed.stdout).toEqual([0, "fail"]);
  expect(comments()[0]?.body).toContain("A gate fails");
  expect(comments()[0]?.body).toContain("edits the policy");
});

test("an artifact of a stranger's making is refused in words, without a comment", async () => {
  const { follow, comments } = await forked("planter");
  const [real, out] = [join(folder.path, "real.zip"), join(folder.path, "out.zip")];
  writeFileSync(real, s.repository.artifacts.at(-1)?.blob.bytes ?? "");
  for (const [kind, words] of [
    ["no zip", /no readable zip|cannot be read/],
    ["no run.json", /run\.json: it is missing/],
    ["malformed run.json", /run\.json: it is no JSON/],
    ["another source key", /another source key/],
    ["another pipeline", /run of another pipeline, other/],
    ["other bytes of a model", /is not what run\.json says/],
    ["a path out of the folder", /invalid relative path|leaves its folder/],
    ["a link", /has a link/],
    ["10,001 entries", /entries; 10000 are read/],
    ["a bomb", /more bytes than a run may have/],
  ] as const) {
    execFileSync("python3", ["test/support/hostile-zip.py", kind, real, out]);
    plant(readFileSync(out));
    const followed = await follow();
    expect([kind, followed.code, followed.stdout + followed.stderr]).toEqual([kind, 1, expect.stringMatching(words)]);
    expect(comments()).toEqual([]);
  }
  plant(readFileSync(real));
  const bytes = s.repository.artifacts.at(-1)?.blob;
  if (bytes?.bytes) bytes.bytes = Buffer.concat([bytes.bytes, Buffer.from("x")]);
  const swapped = await follow();
  expect([swapped.code, swapped.stdout]).toEqual([1, expect.stringContaining("does not have the digest")]);
  expect(comments()).toEqual([]);
  plant(readFileSync(real));
  expect((await follow()).code).toBe(0);
  expect(comments()).toHaveLength(1);
});

test("a pull request that has moved on is left to its newer run", async () => {
  const { follow, fork, branch, comments } = await forked("mover");
  const newer = s.branch(branch, skill(0.86));
  git(s.work, "push", "--quiet", fork.git.path, branch);
  s.repository.synchronize();
  expect(s.repository.pulls.at(-1)?.head).toBe(newer);
  const followed = await follow();
  expect([followed.code, followed.stdout]).toEqual([0, expect.stringContaining("no open pull request has the head")]);
  expect(comments()).toEqual([]);
});

test("a run of the repository's own branch comments itself; Dependabot's cannot, and is followed", async () => {
  s.branch("own", skill(0.85));
  const pull = s.repository.openPullRequest({ head: "own" });
  const own = pullRequestRun(s.repository, pull);
  await s.runner.train(own);
  const followed = await s.runner.followed(workflowRunRun(s.repository, own));
  expect([followed.code, followed.stdout]).toEqual([0, expect.stringContaining("comments itself")]);
  expect(commentsOn(pull.number)).toEqual([]);

  const bot = pullRequestRun(s.repository, pull, { actor: "dependabot[bot]" });
  const trained = await s.runner.train(bot);
  const refused = await s.runner.report(bot, trained);
  expect([refused.code, commentsOn(pull.number)], refused.stdout).toEqual([0, []]);
  await s.runner.followed(workflowRunRun(s.repository, bot));
  expect(commentsOn(pull.number)).toHaveLength(1);
});

test("training that failed is told, with where to look", async () => {
  const { run, follow, comments } = await forked("breaker", {
    "mainline.yml": tiny["mainline.yml"].replace("echo started", "exit 3; echo started"),
  });
  const followed = await follow();
  expect(followed.code, followed.stdout + followed.stderr).toBe(0);
  expect(comments()[0]?.body).toContain("training failed");
  expect(comments()[0]?.body).toContain(`/actions/runs/${run.id}`);
});
