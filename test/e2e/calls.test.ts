import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { dice } from "../support/dice.ts";
import { git } from "../support/git.ts";
import { permissionFor, pullRequestRun, pushRun, workflowRunRun } from "../support/github/index.ts";
import { tiny } from "../support/project.ts";
import { promotedStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";
import type { JobEnd } from "../support/runner.ts";

const fixture = "test/fixtures/calls.json";
const folder = temporary();
let s: Awaited<ReturnType<typeof promotedStage>>;
/** How often each operation was called, by job. */
const flows: Record<string, Record<string, number>> = {};

beforeAll(async () => {
  s = await promotedStage(folder.path);
  await everyFlow();
});
afterAll(async () => {
  await s[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

async function counted(name: string, job: Promise<JobEnd>): Promise<JobEnd> {
  const before = s.github.requests.length;
  const ended = await job;
  expect(ended.code, ended.stdout + ended.stderr).toBe(0);
  const calls = s.github.requests.slice(before).map(({ operation }) => operation ?? "");
  flows[name] = Object.fromEntries(
    [...new Set(calls)].sort().map((one) => [one, calls.filter((o) => o === one).length]),
  );
  return ended;
}

async function everyFlow(): Promise<void> {
  s.branch("better", skill(0.85));
  const pull = s.repository.openPullRequest({ head: "better" });
  const first = pullRequestRun(s.repository, pull);
  const trained = await counted("train: new source", s.runner.train(first));
  await counted("report: first", s.runner.report(first, trained));
  s.branch("better", { "notes.md": "nothing of the source\n" });
  const second = pullRequestRun(s.repository, pull);
  const reused = await counted("train: known source", s.runner.train(second));
  await counted("report: again", s.runner.report(second, reused));
  const before = s.repository.tip();
  s.repository.merge(pull, "squash");
  const push = pushRun(s.repository, { before });
  await counted("promote: merge", s.runner.promote(push, await s.runner.train(push)));

  git(s.work, "fetch", "--quiet", "origin");
  git(s.work, "checkout", "--quiet", "main");
  git(s.work, "reset", "--quiet", "--hard", "origin/main");
  s.branch("examined", { "mainline.yml": tiny["mainline.yml"].replace("% 2) * 0.002", "% 2) * 0.003") });
  const examined = pullRequestRun(s.repository, s.repository.openPullRequest({ head: "examined" }));
  await counted(
    "report: new exam",
    s.runner.report(examined, await counted("train: new exam", s.runner.train(examined))),
  );

  s.branch("dice", dice);
  const noisy = s.repository.openPullRequest({ head: "dice" });
  s.repository.roles.set("bob", "write");
  const unsure = pullRequestRun(s.repository, noisy);
  const thrown = await s.runner.train(unsure);
  s.repository.review(noisy, "bob", "/mainline accept inconclusive: looked at");
  await counted("report: accepted by a review", s.runner.report(unsure, thrown));

  s.branch("forked", skill(0.86));
  const fork = s.repository.fork("mallory");
  const theirs = pullRequestRun(
    s.repository,
    s.repository.openPullRequest({ head: { repository: fork, branch: "forked" } }),
  );
  await s.runner.train(theirs);
  await counted("report: fork, followed", s.runner.followed(workflowRunRun(s.repository, theirs)));
}

test("the calls of each job are those that the docs tell", () => {
  const operations = [...new Set(Object.values(flows).flatMap((calls) => Object.keys(calls)))].sort();
  const permissions = Object.fromEntries(operations.map((operation) => [operation, permissionFor(operation)]));
  const seen = `${JSON.stringify({ permissions, flows }, null, 2)}\n`;
  // After a change of what is called: UPDATE_FIXTURES=1 npx vitest run --project e2e test/e2e/calls.test.ts, and npm run generate.
  if (process.env["UPDATE_FIXTURES"]) writeFileSync(fixture, seen);
  expect(seen).toBe(readFileSync(fixture, "utf8"));
});

test("a pull request without a change of source costs under 25 calls, of which under 5 write", () => {
  const calls = [flows["train: known source"], flows["report: again"]].flatMap((one) => Object.entries(one ?? {}));
  const sum = (some: typeof calls) => some.reduce((total, [, count]) => total + count, 0);
  expect(sum(calls)).toBeLessThan(25);
  expect(sum(calls.filter(([operation]) => permissionFor(operation).endsWith("write")))).toBeLessThan(5);
});

test("the shipped workflow grants each job what its calls and Git need, and nothing else", () => {
  const { jobs } = parse(readFileSync("workflows/mainline.yml", "utf8")) as {
    jobs: Record<string, { permissions: Record<string, string> }>;
  };
  for (const [job, gitNeeds] of [
    ["train", "read"],
    ["report", "read"],
    ["promote", "write"],
  ] as const) {
    const calls = Object.entries(flows).filter(([name]) => name.startsWith(`${job}:`));
    const needs = calls.flatMap(([, counts]) => Object.keys(counts).map(permissionFor));
    const wanted: Record<string, string> = { contents: gitNeeds };
    for (const need of needs.sort()) {
      const [permission = "", level = ""] = need.split(": ");
      if (permission !== "metadata" && wanted[permission] !== "write") wanted[permission] = level;
    }
    expect([job, wanted]).toEqual([job, jobs[job]?.permissions]);
  }
});
