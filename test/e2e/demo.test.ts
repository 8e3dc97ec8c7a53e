import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { commit } from "../support/project.ts";
import { mainline, temporary } from "../support/rig.ts";

test("the demo tells its story, and leaves what it says", async () => {
  using folder = temporary();
  const { code, stdout, stderr } = await mainline(folder.path, "demo", "--into", "look");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("penguins: All gates pass");
  expect(stdout).toContain("What would decide it:");
  expect(stdout).toContain("no step was started, and those very bytes were promoted");
  const repository = join(folder.path, "look", "penguins");
  expect(git(repository, "tag", "--list").trim().split("\n")).toHaveLength(4);
  expect(
    git(join(folder.path, "look", "penguins.git"), "tag", "--list")
      .trim()
      .split("\n"),
  ).toHaveLength(4);
  expect(readdirSync(join(folder.path, "look", "reports")).sort()).toEqual(["bill-depth.md", "flipper.md"]);
  expect(readFileSync(join(folder.path, "look", "reports", "flipper.md"), "utf8")).toContain("Inconclusive");
  expect(git(repository, "status", "--porcelain")).toBe("");

  const again = await mainline(folder.path, "demo", "--into", "look");
  expect([again.code, again.stderr.includes("is not empty")]).toEqual([2, true]);

  const shuffled = await mainline(repository, "run", "--json", "--set", "train.shuffle_labels=true");
  const legs = (JSON.parse(shuffled.stdout) as { legs: { metrics: { accuracy?: number } }[] }).legs;
  const accuracies = legs.flatMap((leg) => leg.metrics.accuracy ?? []);
  expect(accuracies).toHaveLength(5);
  expect(accuracies.reduce((a, b) => a + b) / 5).toBeLessThan(0.6);
});

test("init writes a pipeline that runs and the workflow, and never overwrites", async () => {
  using folder = temporary();
  git(folder.path, "init", "--quiet");
  writeFileSync(join(folder.path, ".gitignore"), "/eval/");
  const first = await mainline(folder.path, "init");
  expect([first.code, first.stdout]).toEqual([0, expect.stringContaining("wrote .github/workflows/mainline.yml")]);
  expect((await mainline(folder.path, "validate")).code).toBe(0);
  const ran = await mainline(folder.path, "run");
  expect([ran.code, ran.stdout], ran.stderr).toEqual([0, expect.stringContaining("10 ran")]);
  expect(existsSync(join(folder.path, "model", "0", "model.json"))).toBe(true);
  const compared = await mainline(folder.path, "compare");
  expect([compared.code, compared.stderr]).toEqual([2, expect.stringContaining("Only one run has succeeded")]);
  expect(readFileSync(join(folder.path, ".gitignore"), "utf8")).toBe("/eval/\n/model/\n");
  commit(folder.path, {}, "all that is there");
  expect((await mainline(folder.path, "run")).code).toBe(0);
  const before = readFileSync(join(folder.path, "train.py"), "utf8");
  const second = await mainline(folder.path, "init");
  expect([second.code, second.stderr]).toEqual([2, expect.stringContaining("nothing is overwritten")]);
  expect(readFileSync(join(folder.path, "train.py"), "utf8")).toBe(before);
});
