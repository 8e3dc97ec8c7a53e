import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Octokit } from "@octokit/rest";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import {
  actionInputs,
  dispatchRun,
  mergeGroupRun,
  pullRequestRun,
  pushRun,
  rerun,
  runnerJob,
  scheduleRun,
  startGitHub,
  type WorkflowRun,
  workflowRunRun,
} from "../support/github/index.ts";
import { commit, project } from "../support/project.ts";
import { temporary } from "../support/rig.ts";

async function stage() {
  const folder = temporary();
  const github = await startGitHub({ repositories: ["acme/demo"] });
  const repository = github.repository("acme/demo");
  const work = project(join(folder.path, "work"), { "a.txt": "a" });
  git(work, "push", "--quiet", repository.git.path, "main");
  git(work, "checkout", "--quiet", "-b", "feature");
  const head = commit(work, { "b.txt": "b" }, "feature");
  git(work, "push", "--quiet", repository.git.path, "feature");
  let jobs = 0;
  const job = (run: WorkflowRun) => {
    const place = join(folder.path, `job ${++jobs}`);
    const permissions = { contents: "write", "pull-requests": "write", actions: "read" } as const;
    return runnerJob(repository, { run, permissions, folder: place, workspace: place });
  };
  const restRun = async (run: WorkflowRun) => {
    const octokit = new Octokit({ baseUrl: github.url, auth: repository.token({ permissions: { actions: "read" } }) });
    return (await octokit.rest.actions.getWorkflowRun({ owner: "acme", repo: "demo", run_id: run.id })).data;
  };
  return {
    github,
    repository,
    work,
    head,
    job,
    restRun,
    async [Symbol.asyncDispose]() {
      folder[Symbol.dispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

const payloadOf = (env: Readonly<Record<string, string>>) =>
  JSON.parse(readFileSync(env["GITHUB_EVENT_PATH"] ?? "", "utf8"));

test("pull_request: the job is at the test merge, the run's head is the pull request's", async () => {
  await using s = await stage();
  const pull = s.repository.openPullRequest({ head: "feature", author: "bob" });
  const run = pullRequestRun(s.repository, pull);
  const { env } = s.job(run);
  expect(env).toMatchObject({
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_REF: "refs/pull/1/merge",
    GITHUB_SHA: s.repository.git.commit("refs/pull/1/merge"),
    GITHUB_HEAD_REF: "feature",
    GITHUB_BASE_REF: "main",
    GITHUB_ACTOR: "bob",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: s.github.url,
  });
  expect(payloadOf(env)).toMatchObject({
    number: 1,
    pull_request: {
      number: 1,
      head: { sha: s.head, repo: { full_name: "acme/demo" } },
      base: { sha: s.repository.tip() },
    },
    repository: { full_name: "acme/demo", default_branch: "main" },
  });
  expect(await s.restRun(run)).toMatchObject({
    event: "pull_request",
    head_sha: s.head,
    head_branch: "feature",
    path: ".github/workflows/mainline.yml",
    run_attempt: 1,
    pull_requests: [{ number: 1 }],
    head_repository: { full_name: "acme/demo" },
  });
  expect(await s.restRun(rerun(s.repository, run))).toMatchObject({ id: run.id, run_attempt: 2 });
});

test("a fork's pull request: its run names the fork and no pull request, and its token only reads", async () => {
  await using s = await stage();
  const fork = s.repository.fork("mallory");
  const pull = s.repository.openPullRequest({ head: { repository: fork, branch: "feature" }, author: "mallory" });
  const run = pullRequestRun(s.repository, pull);
  expect(await s.restRun(run)).toMatchObject({ head_repository: { full_name: "mallory/demo" }, pull_requests: [] });
  const octokit = new Octokit({
    baseUrl: s.github.url,
    auth: s.job(run).token,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const comment = octokit.rest.issues.createComment({ owner: "acme", repo: "demo", issue_number: 1, body: "x" });
  await expect(comment).rejects.toMatchObject({ status: 403 });
  const own = s.job(pullRequestRun(s.repository, s.repository.openPullRequest({ head: "feature" })));
  const allowed = new Octokit({ baseUrl: s.github.url, auth: own.token });
  const { status } = await allowed.rest.issues.createComment({
    owner: "acme",
    repo: "demo",
    issue_number: 1,
    body: "x",
  });
  expect(status).toBe(201);
});

test("a workflow is given no permission that workflows do not know; an App may have it", async () => {
  await using s = await stage();
  const run = pushRun(s.repository);
  const place = { folder: s.work, workspace: s.work };
  const job = (actor?: string) =>
    runnerJob(s.repository, { run, ...place, permissions: { administration: "read" }, ...(actor ? { actor } : {}) });
  expect(() => job()).toThrow("a workflow cannot ask for administration");
  expect(job("doctor-bot[bot]").token).toMatch(/^ghs_/);
});

test("a job of each event knows where it is", async () => {
  await using s = await stage();
  const pull = s.repository.openPullRequest({ head: "feature" });
  const group = mergeGroupRun(s.repository, pull);
  const main = { GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main", GITHUB_HEAD_REF: "", GITHUB_BASE_REF: "" };
  expect(s.job(group).env).toMatchObject({ ...main, GITHUB_REF: group.ref, GITHUB_REF_NAME: group.headBranch });
  s.repository.addRuleset({ target: "branch", include: ["refs/heads/main"], rules: [{ type: "deletion" }] });
  const after = s.repository.merge(pull, "squash");
  const runs = [
    pushRun(s.repository),
    dispatchRun(s.repository),
    scheduleRun(s.repository),
    workflowRunRun(s.repository, group),
  ];
  for (const run of runs)
    expect(s.job(run).env).toMatchObject({
      ...main,
      GITHUB_SHA: after,
      GITHUB_EVENT_NAME: run.event,
      GITHUB_REF_PROTECTED: "true",
      GITHUB_REPOSITORY_OWNER_ID: expect.stringMatching(/^\d+$/),
    });
  expect(payloadOf(s.job(runs[1] ?? group).env)).toMatchObject({ inputs: {}, ref: "refs/heads/main" });
});

test("what a job writes is read as the runner reads it", async () => {
  await using s = await stage();
  const job = s.job(pushRun(s.repository));
  writeFileSync(job.env["GITHUB_OUTPUT"] ?? "", "plain=a=b\nlong<<EOF-1\nline 1\nx=y\n\nEOF-1\nempty<<E\nE\n");
  writeFileSync(job.env["GITHUB_STEP_SUMMARY"] ?? "", "# done\n");
  expect(job.outputs()).toEqual({ plain: "a=b", long: "line 1\nx=y\n", empty: "" });
  expect([job.summary(), existsSync(job.env["RUNNER_TEMP"] ?? "")]).toEqual(["# done\n", true]);
});

test("an action's inputs are what is given, then its defaults; unknown ones are refused", () => {
  const inputs = actionInputs("report/action.yml", { config: "ml/mainline.yml" }, "ghs_x");
  expect(inputs).toMatchObject({ INPUT_CONFIG: "ml/mainline.yml", INPUT_TOKEN: "ghs_x" });
  expect(() => actionInputs("report/action.yml", { confg: "x" }, "ghs_x")).toThrow("declares no input confg");
});
