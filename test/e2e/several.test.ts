import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { pullRequestRun, pushRun, type WorkflowRun } from "../support/github/index.ts";
import { tiny } from "../support/project.ts";
import { freshStage } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";
import { Runner } from "../support/runner.ts";

/** A second pipeline in a folder of its own, which reads a file outside of it. */
const second = {
  "fraud/mainline.yml": tiny["mainline.yml"]
    .replace("name: tiny", "name: fraud")
    .replace("  tiny: {", "  fraud: {")
    .replace("inputs: [train.txt]", "inputs: [../train.txt]"),
  "fraud/params.json": '{ "train": { "skill": 0.7 } }\n',
  "fraud/.gitignore": "/model/\n/eval/\n",
};

test("two pipelines of one repository: a check, a comment and versions each", async () => {
  using folder = temporary();
  await using s = await freshStage(folder.path);
  const { repository, work } = s;
  s.branch("both", second);
  const runners = ["mainline.yml", "fraud/mainline.yml"].map(
    (config, i) => new Runner(repository, join(folder.path, String(i)), { config }),
  );
  const each = async (run: WorkflowRun, last: "report" | "promote") => {
    const ends = [];
    for (const runner of runners) {
      const trained = await runner.train(run);
      expect(trained.code, trained.stdout).toBe(0);
      ends.push({ trained, ended: await runner[last](run, trained) });
    }
    return ends;
  };
  const pull = repository.openPullRequest({ head: "both" });
  const reported = await each(pullRequestRun(repository, pull), "report");
  expect(reported.map(({ ended }) => ended.code)).toEqual([0, 0]);
  expect(
    repository.comments.map(({ body }) => body.match(/^<!-- (\S+) -->\n<!-- .* -->\n\n## \S+ (\w+):/)?.slice(1)),
  ).toEqual([
    ["mainline:report:mainline.yml", "tiny"],
    ["mainline:report:fraud/mainline.yml", "fraud"],
  ]);
  const before = repository.tip();
  repository.merge(pull, "squash");
  const promoted = await each(pushRun(repository, { before }), "promote");
  expect(promoted.map(({ trained, ended }) => [trained.outputs["reused"], ended.outputs["version"]])).toEqual([
    ["true", "v0.1.0"],
    ["true", "v0.1.0"],
  ]);
  expect(git(repository.git.path, "tag", "--list").trim().split("\n")).toEqual([
    "fraud#production#1",
    "fraud@v0.1.0",
    "tiny#production#1",
    "tiny@v0.1.0",
  ]);
  // A change of one is none of the other's; a change of what both read is both's.
  git(work, "fetch", "--quiet", "origin");
  s.branch("one", { "fraud/params.json": '{ "train": { "skill": 0.71 } }\n' });
  const one = await each(pullRequestRun(repository, repository.openPullRequest({ head: "one" })), "report");
  expect(one.map(({ trained }) => trained.outputs["reused"])).toEqual(["true", "false"]);
  s.branch("shared", { "train.txt": "another way for both\n" });
  const shared = await each(pullRequestRun(repository, repository.openPullRequest({ head: "shared" })), "report");
  expect(shared.map(({ trained }) => trained.outputs["reused"])).toEqual(["false", "false"]);
});
