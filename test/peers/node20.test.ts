import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { peers } from "../support/peers.ts";
import { temporary } from "../support/rig.ts";

const bin = peers.node20();

test("the CLI's end-to-end tests pass on Node 20", () => {
  using folder = temporary();
  const node = join(bin, "node");
  expect(execFileSync(node, ["--version"], { encoding: "utf8" })).toMatch(/^v20\./);
  const files = ["cli", "demo", "engine"].map((name) => `test/e2e/${name}.test.ts`);
  const report = join(folder.path, "report.json");
  // A runner of its own, which must not take itself for a part of this one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST|NODE_ENV)/.test(name)));
  const args = ["run", "--project", "e2e", "--reporter=json", `--outputFile=${report}`, ...files];
  const done = spawnSync("vitest", args, { env: { ...env, MAINLINE_TEST_NODE: node }, encoding: "utf8" });
  expect(done.status, done.stdout.slice(-3000) + done.stderr.slice(-3000)).toBe(0);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
  expect([numFailedTests, (numPassedTests ?? 0) > 30]).toEqual([0, true]);
});
