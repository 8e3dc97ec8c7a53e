import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { git } from "../support/git.ts";
import { commit, project, tiny } from "../support/project.ts";
import { skill } from "../support/promoted-stage.ts";
import { start, temporary } from "../support/rig.ts";

const folder = temporary();
const work = join(folder.path, "work");
const cli = (...args: string[]) => start("cli", args, { cwd: work, env: { STARTS: join(folder.path, "starts") } });
afterAll(() => folder[Symbol.dispose]());

/** The policy with one more gate, against this version. */
const anchored = (version: string) => ({
  "mainline.yml": `${tiny["mainline.yml"]}  - { metric: accuracy, no-worse-than: anchor, by: 0.015 }\nanchor: tiny@${version}\n`,
});

async function promoted(value: number): Promise<void> {
  commit(work, skill(value), `skill ${value}`);
  expect((await cli("run")).code).toBe(0);
  const ended = await cli("promote");
  expect(ended.code, ended.stdout + ended.stderr).toBe(0);
}

beforeAll(async () => {
  project(work);
  await promoted(0.8);
  commit(work, anchored("v0.1.0"), "an anchor");
  for (const value of [0.794, 0.788]) await promoted(value);
});

test("many small steps down, each within the margin to production, are a fall from the anchor", async () => {
  git(work, "checkout", "--quiet", "-b", "another-step");
  commit(work, skill(0.781), "another small step down");
  expect((await cli("run")).code).toBe(0);
  const judged = await cli("judge", "--json");
  expect(judged.code, judged.stderr).toBe(1);
  const { judgement, baselines, rows } = JSON.parse(judged.stdout) as {
    judgement: { decisions: { gate: { baseline?: string }; verdict: string }[] };
    baselines: { name: string; version: string | null }[];
    rows: { metric: string; others: { name: string; values: number[] }[] }[];
  };
  expect(judgement.decisions.map(({ gate, verdict }) => [gate.baseline, verdict])).toEqual([
    [undefined, "pass"],
    ["production", "pass"],
    ["anchor", "fail"],
  ]);
  expect(baselines.map(({ name, version }) => [name, version])).toEqual([
    ["production", "tiny@v0.1.2"],
    ["base", null],
    ["anchor", "tiny@v0.1.0"],
  ]);
  expect(rows[0]?.others.map(({ name, values }) => [name, values[0]])).toEqual([["anchor", 0.8]]);
  const report = await cli("report", "--out", "../report.md");
  expect(report.code, report.stderr).toBe(0);
  const [head] = readFileSync(join(folder.path, "report.md"), "utf8").match(/^\| metric.*$/m) ?? [];
  const titles = head?.split("|").map((cell) => cell.replaceAll(/[\\\u200b]/g, "").trim());
  expect(titles?.slice(2, 4)).toEqual(["production (tiny@v0.1.2)", "anchor (tiny@v0.1.0)"]);
});

test("the base's policy chooses the anchor: a change moves it for those that come after", async () => {
  commit(work, anchored("v0.1.2"), "an anchor of its own");
  const judged = await cli("judge", "--json");
  const { baselines, policyChanges } = JSON.parse(judged.stdout) as {
    baselines: { name: string; version: string | null }[];
    policyChanges: string[];
  };
  expect([judged.code, baselines[2]?.version, policyChanges]).toEqual([
    1,
    "tiny@v0.1.0",
    ["anchor: tiny@v0.1.0 → tiny@v0.1.2"],
  ]);
});

test("an anchor that is not registered is nothing to compare with", async () => {
  git(work, "checkout", "--quiet", "main");
  commit(work, anchored("v9.9.9"), "a version that is none");
  commit(work, skill(0.9), "better");
  expect((await cli("run")).code).toBe(0);
  const judged = await cli("judge");
  expect(judged.stdout).toContain("There is nothing to compare with: tiny@v9.9.9, the anchor, is not registered.");
  expect(judged.code).toBe(1);
});
