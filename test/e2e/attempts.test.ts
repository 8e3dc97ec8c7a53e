import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dice } from "../support/dice.ts";
import { pullRequestRun, type WorkflowRun } from "../support/github/index.ts";
import { tiny } from "../support/project.ts";
import { promotedStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";

// One repository for all: each test has a pull request of its own.
const folder = temporary();
let s: Awaited<ReturnType<typeof promotedStage>>;
beforeAll(async () => {
  s = await promotedStage(folder.path);
});
afterAll(async () => {
  await s[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const marker = "<!-- mainline:report:mainline.yml -->";

const luck = () => writeFileSync(`${s.runner.startsFile}.luck`, "");

const opened = (branch: string) => pullRequestRun(s.repository, s.repository.openPullRequest({ head: branch }));
function next({ pullRequest }: WorkflowRun): WorkflowRun {
  if (!pullRequest) throw new Error("no pull request");
  return pullRequestRun(s.repository, pullRequest);
}
const commentOn = ({ pullRequest }: WorkflowRun) =>
  s.repository.comments.find(
    ({ number, author }) => number === pullRequest?.number && author === "github-actions[bot]",
  );

async function judged(run: WorkflowRun) {
  const trained = await s.runner.train(run);
  const { code, outputs, stdout } = await s.runner.report(run, trained);
  return { reused: trained.outputs["reused"], code, verdict: outputs["verdict"], stdout, body: commentOn(run)?.body };
}

test("a source that is trained again is not judged again: the first verdict stands, whatever the dice say now", async () => {
  s.branch("dice", dice);
  const run = opened("dice");
  const first = await judged(run);
  expect([first.reused, first.verdict, first.code], first.stdout).toEqual(["false", "inconclusive", 1]);
  expect(first.body).toContain("1 source judged here");

  // Somebody deletes the artifact, so that nothing can be reused, and now the dice fall well.
  s.repository.artifacts.splice(0);
  luck();
  const again = await judged(next(run));
  expect([again.reused, again.verdict, again.code], again.stdout).toEqual(["false", "inconclusive", 1]);
  expect(again.body).toContain("Inconclusive");
  expect(again.body).toMatch(/trained again\. .*the verdict of run [0-9a-f]{12} stands, inconclusive\./);
  expect(again.body).toContain("1 source judged here");

  // A run that fails does not make anybody forget.
  await s.runner.report(next(run), { code: 1, outputs: {} });
  expect(commentOn(run)?.body).toContain("There is nothing to judge");
  expect((await judged(next(run))).verdict).toBe("inconclusive");

  // Another source is another attempt, and is counted.
  s.branch("dice", { "train.txt": "better\n" });
  const other = await judged(next(run));
  expect([other.verdict, other.code], other.stdout).toEqual(["pass", 0]);
  expect(other.body).toContain("2 sources were judged on this pull request");
});

test("what a stranger writes as if it were ours is not read", async () => {
  s.branch("forged", skill(0.85));
  const run = opened("forged");
  const trained = await s.runner.train(run);
  const line = (await judged(next(run))).body?.split("\n")[1] ?? "";
  expect(line).toContain('"verdict":"pass"');
  s.repository.comments.splice(0);
  const forged = `${marker}\n${line.replace('"pass"', '"fail"').replace(/"run":"./, '"run":"f')}\n`;
  const now = s.repository.site.now();
  const written = { number: run.pullRequest?.number ?? 0, author: "mallory", body: forged };
  s.repository.comments.push({ id: s.repository.site.nextId(), ...written, createdAt: now, updatedAt: now });
  const told = await s.runner.report(next(run), trained);
  expect([told.code, told.outputs["verdict"]], told.stdout).toEqual([0, "pass"]);
});

test("other seeds alone are named", async () => {
  s.branch("seeds", { "mainline.yml": tiny["mainline.yml"].replace("[0, 1, 2, 3, 4]", "[2, 6, 7, 8, 9]") });
  const run = opened("seeds");
  expect((await judged(run)).body).toContain("Only the seeds changed, against what it is compared with");
  s.branch("seeds", {
    "mainline.yml": tiny["mainline.yml"].replace("[0, 1, 2, 3, 4]", "[2, 16, 17, 18, 19]"),
    "train.txt": "x\n",
  });
  expect((await judged(next(run))).body).not.toContain("Only the seeds");
  s.branch("seeds", { "mainline.yml": tiny["mainline.yml"].replace("[0, 1, 2, 3, 4]", "[2, 26, 27, 28, 29]") });
  expect((await judged(next(run))).body).toContain("Only the seeds changed, against an earlier attempt");
});
