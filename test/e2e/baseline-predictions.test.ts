import { afterAll, beforeAll, expect, test } from "vitest";
import { pullRequestRun } from "../support/github/index.ts";
import { predicting } from "../support/predicting.ts";
import { promotedStage } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";
import type { JobEnd } from "../support/runner.ts";

const folder = temporary();
let s: Awaited<ReturnType<typeof promotedStage>>;
let report: () => Promise<JobEnd>;

beforeAll(async () => {
  s = await promotedStage(folder.path, predicting);
  s.branch("better", { "right.txt": "90\n" });
  const run = pullRequestRun(s.repository, s.repository.openPullRequest({ head: "better" }));
  const trained = await s.runner.train(run);
  report = () => s.runner.report(run, trained);
});
afterAll(async () => {
  await s[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const line = (summary: string, gate: string) => summary.split("\n").find((one) => one.includes(`\`${gate}`)) ?? "";

test("a candidate is compared with production example by example, from the release of its version", async () => {
  const before = s.github.requests.length;
  const { code, summary, stderr } = await report();
  expect([code, stderr]).toEqual([0, ""]);
  for (const gate of ["accuracy no-worse-than production", "accuracy[b] better-than base"])
    expect(line(summary, gate)).toMatch(/ examples joined by id, 10 won, 0 lost\)/);
  // One release for the two baselines, which are of one version; its run.json, and a table of predictions.
  const asked = s.github.requests.slice(before).map(({ operation }) => operation);
  expect(asked.filter((one) => one?.startsWith("repos/"))).toEqual([
    "repos/get-release-by-tag",
    "repos/get-release-asset",
    "repos/get-release-asset",
  ]);
});

test("a table that broke off on its way is fetched on from there", async () => {
  s.github.fail({ operation: "blob/get", nth: 3, with: "truncated" });
  const { code, summary } = await report();
  s.github.recover();
  expect([code, line(summary, "accuracy no-worse-than production")]).toEqual([0, expect.stringContaining("10 won")]);
});

test("what a release says is believed only where it fits the version's tag; else the tag's numbers count", async () => {
  const { assets } = s.repository.releases[0] ?? { assets: [] };
  for (const [name, from, to] of [
    ["predictions.csv", "79,b,1,1", "79,b,1,0"],
    ["run.json", '"sourceKey":"', '"sourceKey":"0'],
  ] as const) {
    const blob = assets.find((asset) => asset.name === name)?.blob ?? expect.fail(name);
    const bytes = blob.bytes ?? expect.fail(name);
    const forged = bytes
      .toString()
      .replace(from, to)
      .replace(/("sourceKey":"0[0-9a-f]{63})./, "$1");
    blob.bytes = Buffer.from(forged);
    const { code, summary } = await report();
    expect([code, forged === bytes.toString()]).toEqual([0, false]);
    expect(line(summary, "accuracy no-worse-than production")).not.toContain("joined by id");
    expect(summary).toContain("| accuracy ↑ | 0.8 | 0.8 | **0.9** |");
    blob.bytes = bytes;
  }
  expect(line((await report()).summary, "accuracy no-worse-than production")).toContain("joined by id");
});
