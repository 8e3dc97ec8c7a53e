import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { mergeGroup, mergeGroupRun, pushRun } from "../support/github/index.ts";
import { promotedStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";

test("two pull requests in one queue: the second is judged upon the first, and its group's run is what is promoted", async () => {
  using folder = temporary();
  await using s = await promotedStage(folder.path);
  const queue = (name: string, files: Record<string, string>) => {
    s.branch(name, files);
    return s.repository.openPullRequest({ head: name, author: "bob" });
  };
  const pulls = [queue("first", skill(0.85)), queue("second", { "train.txt": "another way\n" })] as const;
  const first = mergeGroupRun(s.repository, pulls[0]);
  const second = mergeGroupRun(s.repository, pulls[1], { behind: first });
  const trained = [await s.runner.train(first), await s.runner.train(second)] as const;
  const reports = [await s.runner.report(first, trained[0]), await s.runner.report(second, trained[1])];
  expect(reports.map(({ code, outputs }) => [code, outputs["verdict"]])).toEqual([
    [0, "pass"],
    [0, "pass"],
  ]);
  // What the first group changed is the second one's base: it is no change of its own.
  expect(reports[0]?.summary).toContain("train.skill");
  expect(reports[1]?.summary).toContain("train.txt");
  expect(s.repository.comments).toEqual([]);

  const before = s.repository.tip();
  mergeGroup(s.repository, second);
  const starts = s.runner.starts();
  const push = pushRun(s.repository, { before }, { actor: "github-merge-queue[bot]" });
  const reused = await s.runner.train(push);
  expect([reused.outputs["reused"], s.runner.starts()], reused.stdout).toEqual(["true", starts]);
  expect(reused.outputs["artifact-id"]).toBe(trained[1].outputs["artifact-id"]);
  const promoted = await s.runner.promote(push, reused);
  expect([promoted.code, promoted.outputs["version"]], promoted.stdout).toEqual([0, "v0.1.1"]);
  // The queue merges for somebody.
  expect(git(s.repository.git.path, "cat-file", "tag", "tiny#production#2")).toContain('"by":"bob"');
});
