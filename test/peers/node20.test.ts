import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { peerNode } from "../support/peers.ts";

const bin = peerNode(20);

test("the CLI's end-to-end tests pass on Node 20", () => {
  const node = join(bin, "node");
  expect(execFileSync(node, ["--version"], { encoding: "utf8" })).toMatch(/^v20\./);
  const files = ["cli", "demo", "engine"].map((name) => `test/e2e/${name}.test.ts`);
  const report = execFileSync("vitest", ["run", "--project", "e2e", "--reporter=json", ...files], {
    env: { ...process.env, MAINLINE_TEST_NODE: node },
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { numPassedTests, numFailedTests } = JSON.parse(report.slice(report.indexOf("{"))) as Record<string, number>;
  expect(numFailedTests).toBe(0);
  expect(numPassedTests).toBeGreaterThan(30);
});
