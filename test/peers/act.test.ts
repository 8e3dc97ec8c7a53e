import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAct, slimExport } from "../support/act.ts";
import { forksOf } from "../support/forked.ts";
import { git } from "../support/git.ts";
import {
  pullRequestRun,
  pushRun,
  type Repository,
  runnerJob,
  startGitHub,
  type WorkflowRun,
  workflowRunRun,
} from "../support/github/index.ts";
import { peers } from "../support/peers.ts";
import { commit, project } from "../support/project.ts";
import { freshStage } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";

const workflows = readdirSync("workflows").map((name) => join("workflows", name));

test("the shipped workflows pass actionlint", () => {
  const actionlint = peers.actionlint();
  expect(execFileSync(actionlint, workflows, { encoding: "utf8" })).toBe("");
});

test("the shipped workflows pass zizmor, and a workflow that is unsafe does not", () => {
  const zizmor = join(peers.zizmor(), "zizmor");
  const audit = (files: readonly string[]) =>
    spawnSync(zizmor, ["--offline", "--no-progress", "--config", "test/peers/zizmor.yml", ...files], {
      encoding: "utf8",
    });
  const own = audit(workflows);
  expect([own.status, own.stdout], own.stderr).toEqual([0, expect.stringContaining("No findings to report")]);
  using folder = temporary("mainline-zizmor-");
  const injection = "- run: echo ${{ github.event.pull_request.title }}";
  const unsafe = join(folder.path, "unsafe.yml");
  const [shipped = ""] = workflows.filter((name) => name.endsWith("mainline.yml"));
  writeFileSync(unsafe, readFileSync(shipped, "utf8").replace("- id: train", `${injection}\n      - id: train`));
  expect(audit([unsafe]).status).not.toBe(0);
});

test("the shipped workflow runs in act: first promotion, pull request with comment, squash merge without training", async () => {
  using folder = temporary("mainline-act-");
  await using github = await startGitHub({ repositories: ["acme/demo"] });
  const repository = github.repository("acme/demo");
  const work = project(join(folder.path, "work"));
  git(work, "remote", "add", "origin", repository.git.path);
  git(work, "push", "--quiet", "origin", "main");
  const act = actOn(repository, folder.path);

  const first = await act(pushRun(repository));
  expect([first.code, first.jobs], first.log).toEqual([0, { train: "success", report: "success", promote: "success" }]);

  git(work, "checkout", "--quiet", "-b", "better");
  commit(work, { "params.json": '{ "train": { "skill": 0.9 } }\n' }, "better");
  git(work, "push", "--quiet", "origin", "better");
  const pull = repository.openPullRequest({ head: "better" });
  const judged = await act(pullRequestRun(repository, pull));
  expect([judged.code, judged.jobs.report], judged.log).toEqual([0, "success"]);
  expect(repository.comments.map(({ body }) => body.includes("All gates pass"))).toEqual([true]);

  const before = repository.tip();
  repository.merge(pull, "squash");
  const merged = await act(pushRun(repository, { before }));
  expect(merged.code, merged.log).toBe(0);
  expect(merged.summaries.join("\n")).toContain("Reused: nothing was trained");
  expect(git(repository.git.path, "tag", "--list").trim().split("\n")).toContain("tiny@v0.1.1");
});

test("the shipped workflow for forks runs in act: a fork's run gets its comment, an own branch's starts no job", async () => {
  using folder = temporary("mainline-act-");
  await using stage = await freshStage(folder.path);
  const { repository } = stage;
  const forks = forksOf(stage);
  const act = actOn(repository, folder.path, "workflows/mainline-forks.yml");

  const { run, pull } = await forks.trained("mallory");
  const followed = await act(workflowRunRun(repository, run));
  expect([followed.code, followed.jobs], followed.log).toEqual([0, { comment: "success" }]);
  expect(forks.bodiesOn(pull)).toEqual([expect.stringContaining("These numbers are the claim of")]);

  stage.branch("own", {});
  const own = pullRequestRun(repository, repository.openPullRequest({ head: "own" }));
  const left = await act(workflowRunRun(repository, own));
  expect([left.code, left.jobs], left.log).toEqual([0, {}]);
  const bot = pullRequestRun(repository, repository.openPullRequest({ head: "own" }), { actor: "dependabot[bot]" });
  expect((await act(workflowRunRun(repository, bot, { conclusion: "cancelled" }))).log).toContain("ended as cancelled");
  expect(repository.comments).toHaveLength(1);
});

/** Runs a shipped workflow in act, with what GitHub's runner would give its jobs. */
function actOn(repository: Repository, folder: string, workflow = "workflows/mainline.yml") {
  const mainline = slimExport(folder);
  let runs = 0;
  return async (run: WorkflowRun) => {
    const place = join(folder, `act${++runs}`);
    const permissions = { contents: "write", actions: "read", "pull-requests": "write" } as const;
    const job = runnerJob(repository, { run, permissions, folder: join(place, "runner"), workspace: place });
    const keep = /^(GITHUB_(API_URL|REPOSITORY|REF|RUN_ID|RUN_ATTEMPT|WORKFLOW_REF)|ACTIONS_.*|GIT_CONFIG_.*)$/;
    const env = Object.fromEntries(Object.entries(job.env).filter(([name]) => keep.test(name)));
    return await runAct({
      folder: place,
      bare: repository.git.path,
      workflow,
      event: run.event,
      sha: run.sha,
      payload: run.payload,
      env: { ...env, STARTS: join(folder, "starts") },
      token: job.token,
      actions: { "mainline-ml/mainline@v1": mainline },
    });
  };
}
