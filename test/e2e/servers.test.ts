import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { pullRequestRun, startGitHub } from "../support/github/index.ts";
import { project } from "../support/project.ts";
import { temporary } from "../support/rig.ts";
import { Runner } from "../support/runner.ts";

/** The jobs of a first pull request on a GitHub that calls itself so. */
async function on(server: string, folder: string) {
  const github = await startGitHub({ repositories: ["acme/demo"] });
  const repository = github.repository("acme/demo");
  const work = project(join(folder, "work"));
  git(work, "push", "--quiet", repository.git.path, "main", "main:change");
  const run = pullRequestRun(repository, repository.openPullRequest({ head: "change" }));
  return { github, repository, run, runner: new Runner(repository, folder, server) };
}

test("where GitHub has no artifacts of version 4, each action says so at once, before anything is asked or trained", async () => {
  using folder = temporary();
  const { github, run, runner } = await on("https://git.acme.example", folder.path);
  await using _ = github;
  const train = await runner.train(run);
  for (const ended of [train, await runner.report(run, train), await runner.promote(run, train)]) {
    expect(ended.code).toBe(1);
    expect(ended.stdout).toMatch(
      /^::error.*git\.acme\.example is a GitHub Enterprise Server, which has no workflow artifacts/m,
    );
    expect(ended.stdout + ended.stderr).toContain("mainline run");
  }
  expect([runner.starts(), github.requests]).toEqual([0, []]);
});

test("on ghe.com every address comes from the environment", async () => {
  using folder = temporary();
  const { github, repository, run, runner } = await on("https://acme.ghe.com", folder.path);
  await using _ = github;
  const train = await runner.train(run);
  const report = await runner.report(run, train);
  expect([train.code, report.code], train.stdout + report.stdout + report.stderr).toEqual([0, 0]);
  const [comment] = repository.comments;
  expect(comment?.body).toContain(`https://acme.ghe.com/acme/demo/actions/runs/${run.id}`);
  expect(`${comment?.body}${report.stdout}${train.stdout}${train.summary}`).not.toContain("github.com");
});
