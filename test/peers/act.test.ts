import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAct, slimExport } from "../support/act.ts";
import { git } from "../support/git.ts";
import { startGitHub } from "../support/github/index.ts";
import { type Job, Repository } from "../support/github/repository.ts";
import { peerGo } from "../support/peers.ts";
import { commit, project } from "../support/project.ts";
import { temporary } from "../support/rig.ts";

test("the shipped workflow passes actionlint", () => {
  const actionlint = peerGo("actionlint", "github.com/rhysd/actionlint/cmd/actionlint", "v1.7.12");
  expect(execFileSync(actionlint, ["workflows/mainline.yml"], { encoding: "utf8" })).toBe("");
});

test("the shipped workflow runs in act: first promotion, pull request with comment, squash merge without training", async () => {
  using folder = temporary("mainline-act-");
  await using github = await startGitHub(join(folder.path, "git"));
  const repository = new Repository(github, "acme/demo");
  const work = project(join(folder.path, "work"));
  git(work, "remote", "add", "origin", repository.bare);
  git(work, "push", "--quiet", "origin", "main");
  const mainline = slimExport(folder.path);
  let runs = 0;
  const act = async (job: Job) => {
    const place = join(folder.path, `act${++runs}`);
    const all = repository.env(job, place, { contents: "write", actions: "read", "pull-requests": "write" });
    const keep = /^(GITHUB_(API_URL|REPOSITORY|REF|RUN_ID|RUN_ATTEMPT)|ACTIONS_.*|GIT_CONFIG_.*)$/;
    const env = Object.fromEntries(Object.entries(all).filter(([name]) => keep.test(name)));
    const uses = { "mainline-ml/mainline@v1": mainline };
    return await runAct({
      folder: place,
      bare: repository.bare,
      workflow: "workflows/mainline.yml",
      event: job.event,
      sha: job.sha,
      payload: { repository: { full_name: "acme/demo", default_branch: "main" }, ...job.payload },
      env: { ...env, STARTS: join(folder.path, "starts") },
      token: all.INPUT_TOKEN ?? "",
      actions: uses,
    });
  };

  const first = await act(repository.push("0".repeat(40), repository.head()));
  expect([first.code, first.jobs], first.log).toEqual([0, { train: "success", report: "success", promote: "success" }]);

  git(work, "checkout", "--quiet", "-b", "better");
  commit(work, { "params.json": '{ "train": { "skill": 0.9 } }\n' }, "better");
  git(work, "push", "--quiet", "origin", "better");
  const pull = repository.open("better");
  const judged = await act(repository.pullRequest(pull));
  expect([judged.code, judged.jobs.report], judged.log).toEqual([0, "success"]);
  expect(github.state.comments.map(({ body }) => body.includes("All gates pass"))).toEqual([true]);

  const { before, after } = repository.squash(pull);
  const merged = await act(repository.push(before, after));
  expect(merged.code, merged.log).toBe(0);
  expect(merged.summaries.join("\n")).toContain("Reused: nothing was trained");
  expect(git(repository.bare, "tag", "--list").trim().split("\n")).toContain("tiny@v0.1.1");
  expect(github.defects).toEqual([]);
});
