import { afterAll, beforeAll, expect, test } from "vitest";
import type { Run } from "../../src/core/run.ts";
import { git } from "../support/git.ts";
import { sha256 } from "../support/github/blobs.ts";
import { pullRequestRun, workflowRunRun } from "../support/github/index.ts";
import type { Conclusion } from "../support/github/model.ts";
import { entriesOf, forged, uploaded } from "../support/planted.ts";
import { tiny } from "../support/project.ts";
import { promotedStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";
import { type ZipEntry, zip } from "../support/zip.ts";

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

/** A fork's pull request, and its run, which has not begun. */
function opened(owner: string, files: Record<string, string>) {
  const branch = `by-${owner}`;
  s.branch(branch, files);
  const fork = s.repository.fork(owner);
  const pull = s.repository.openPullRequest({ head: { repository: fork, branch } });
  const run = pullRequestRun(s.repository, pull);
  const follow = (conclusion: Conclusion = "success") =>
    s.runner.followed(workflowRunRun(s.repository, run, { conclusion }));
  return { pull, run, follow, fork, branch, comments: () => commentsOn(pull.number) };
}

/** The same, trained, so that mainline-forks.yml may follow. */
async function forked(owner: string, files: Record<string, string> = skill(0.85)) {
  const pull = opened(owner, files);
  return { ...pull, trained: await s.runner.train(pull.run) };
}

const commentsOn = (number: number) => s.repository.comments.filter((comment) => comment.number === number);

test("a fork's pull request, whose own token may only read, is told by the workflow that follows; once", async () => {
  const { run, trained, pull, follow, comments } = await forked("mallory");
  const own = await s.runner.report(run, trained);
  expect([own.code, comments()], own.stdout + own.stderr).toEqual([0, []]);
  expect(own.stdout).toContain("the token may only read");

  const followed = await follow();
  expect(followed.code, followed.stdout + followed.stderr).toBe(0);
  expect(s.repository.comments.map(({ number }) => number)).toEqual([pull.number]);
  expect(comments()[0]?.body).toContain("All gates pass");
  expect(comments()[0]?.body.split("\n").slice(0, 8).join("\n")).toContain(
    "are the claim of the pull request's own run",
  );
  await follow();
  expect(comments()).toHaveLength(1);
});

test("a fork that loosens the gates is judged by the base's; its failure fails its own check, not the workflow that follows", async () => {
  const { follow, comments } = await forked("loosener", {
    ...skill(0.7),
    "mainline.yml": tiny["mainline.yml"].replace("by: 0.01", "by: 0.5"),
  });
  const followed = await follow("failure");
  expect([followed.code, followed.outputs["verdict"]], followed.stdout).toEqual([0, "fail"]);
  expect(comments()[0]?.body).toContain("A gate fails");
  expect(comments()[0]?.body).toContain("edits the policy");
});

test("an artifact of a stranger's making is refused in words, without a comment and without a red job on main", async () => {
  const { trained, follow, comments } = await forked("planter");
  const artifact = uploaded(s.repository, trained);
  const real = artifact.blob.bytes as Buffer;
  const original = { ...artifact, blob: { ...artifact.blob } };
  const entries = await entriesOf(artifact);
  const rest = entries.filter(({ name }) => name !== "run.json");
  const others: Record<string, (entries: readonly ZipEntry[]) => Buffer | Promise<Buffer>> = {
    "cannot be read|no readable zip": () => Buffer.from("no zip"),
    "run\\.json: it is missing": () => zip(rest),
    "run\\.json: it is no JSON": () => zip([...rest, { name: "run.json", bytes: Buffer.from("{") }]),
    "unpacks to more bytes": () => zip([...rest, { name: "run.json", bytes: Buffer.alloc(257 << 20, " ") }]),
    "has another source key": () => forged(original, (run) => ({ ...run, sourceKey: "0".repeat(64) })),
    "run of another pipeline, other": () => forged(original, (run) => ({ ...run, pipeline: "other" })),
    "workflow run 1 made it": () =>
      forged(original, ({ origin, ...run }) => ({ ...run, origin: { ...origin, workflowRun: 1 } })),
    "is of the head 0000000": () => forged(original, otherHead),
    "made in evil/demo": () =>
      forged(original, ({ origin, ...run }) => ({ ...run, origin: { ...origin, repository: "evil/demo" } })),
    "was made on no runner": () => forged(original, (run) => ({ ...run, origin: null })),
    "is not what run\\.json says": () => zip(entries.map(otherModel)),
    "invalid relative path|leaves its folder": () =>
      zip([...entries, { name: "../../escaped", bytes: Buffer.from("x") }]),
    "has a link": () => zip([...entries, { name: "link", bytes: Buffer.from("/etc/passwd"), link: true }]),
    "10000 are read": () => zip(Array.from({ length: 10_001 }, (_, i) => ({ name: `f${i}`, bytes: Buffer.alloc(0) }))),
    "too many bytes in the stream": () =>
      zip(entries.map((entry) => (entry.name === "run.json" ? { ...entry, claims: 10 } : entry))),
  };
  for (const [words, make] of Object.entries(others)) {
    plant(artifact, await make(entries));
    const followed = await follow();
    expect([words, followed.code, followed.stdout + followed.stderr]).toEqual([words, 0, expect.stringMatching(words)]);
    expect([words, followed.stdout, comments()]).toEqual([
      words,
      expect.stringMatching(/^::warning::The run's artifact is refused/m),
      [],
    ]);
    expect(followed.summary).toMatch(/artifact is refused/);
  }
  // GitHub's digest is of other bytes than its storage gives.
  plant(artifact, real);
  artifact.blob.bytes = Buffer.concat([real, Buffer.from("x")]);
  expect((await follow()).stdout).toContain("does not have the digest");
  expect(comments()).toEqual([]);
  plant(artifact, real);
  expect((await follow()).code).toBe(0);
  expect(comments()).toHaveLength(1);
});

const otherHead = ({ origin, ...run }: Run) => ({ ...run, origin: { ...origin, head: "0".repeat(40) } });
const otherModel = (entry: ZipEntry) =>
  entry.name.endsWith("model.json") ? { ...entry, bytes: Buffer.from('{"skill": 1}') } : entry;

/** What GitHub keeps of an artifact, replaced. */
function plant(artifact: ReturnType<typeof uploaded>, bytes: Buffer): void {
  artifact.blob.bytes = bytes;
  artifact.digest = sha256(bytes);
}

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
  expect(trained.outputs["reused"]).toBe("true");
  const refused = await s.runner.report(bot, trained);
  expect([refused.code, commentsOn(pull.number)], refused.stdout).toEqual([0, []]);
  // The bot's run has no artifact of its own: it reused the other one.
  await s.runner.followed(workflowRunRun(s.repository, bot));
  expect(commentsOn(pull.number)[0]?.body).toContain("All gates pass");
});

test("training that failed is told, with where to look; a run that was cancelled has nothing to say", async () => {
  const { run, follow, comments } = await forked("breaker", {
    "mainline.yml": tiny["mainline.yml"].replace("echo started", "exit 3; echo started"),
  });
  for (const conclusion of ["cancelled", "action_required"] as const) {
    const followed = await follow(conclusion);
    expect([followed.code, followed.stdout]).toEqual([0, expect.stringContaining(`the run ended with ${conclusion}`)]);
    expect(comments()).toEqual([]);
  }
  const followed = await follow("failure");
  expect(followed.code, followed.stdout + followed.stderr).toBe(0);
  expect(comments()[0]?.body).toContain("the run failed, and left nothing to judge");
  expect(comments()[0]?.body).toContain(`/actions/runs/${run.id}`);
});

test("what a stranger's head has wrong fails no job of main: a broken pipeline", async () => {
  const broken = opened("typo", { "mainline.yml": "name: [" });
  expect(await broken.follow("failure")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("mainline.yml cannot be read: it has errors"),
  });
  expect(broken.comments()).toEqual([]);
});

test("of two pull requests with one head, GitHub does not say which the run was for: neither is told", async () => {
  git(s.work, "push", "--quiet", s.repository.git.path, "origin/main:refs/heads/stable");
  const { pull, fork, branch, follow, comments } = await forked("twin", skill(0.84));
  const second = s.repository.openPullRequest({ head: { repository: fork, branch }, base: "stable" });
  const followed = await follow();
  expect([followed.code, followed.stdout]).toEqual([
    0,
    expect.stringMatching(`#(${pull.number}|${second.number}), #(${pull.number}|${second.number}) have the same head`),
  ]);
  expect([...comments(), ...commentsOn(second.number)]).toEqual([]);
});

// Last, since it moves main.
test("a base that moved during the run changes the policy, not what was trained; a conflict ends it", async () => {
  const { follow, comments } = await forked("slow", skill(0.83));
  const late = await forked("late", { "train.txt": "another way\n" });
  s.branch("main", {
    "train.txt": "how to train, better\n",
    "mainline.yml": tiny["mainline.yml"].replace("min: 0.5", "min: 0.99"),
  });
  s.repository.synchronize();
  const followed = await follow();
  expect([followed.code, followed.outputs["verdict"]], followed.stdout + followed.stderr).toEqual([0, "fail"]);
  expect(comments()[0]?.body).toContain("0.99");
  const torn = await late.follow();
  expect([torn.code, torn.stdout]).toEqual([0, expect.stringContaining("conflicts with its base")]);
  expect(late.comments()).toEqual([]);
});
