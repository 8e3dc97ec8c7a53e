import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { latestMetrics } from "../../src/core/metrics/latest-metrics.ts";
import { followFiles } from "../../src/edge/files/follow-files.ts";
import { temporary } from "../support/rig.ts";

test("what grows is told, what was there before, a pipe and a secret are not; of a large file its ends", async () => {
  using folder = temporary();
  const [old, pipe, grows] = ["old.csv", "pipe.csv", "grows.csv"].map((name) => join(folder.path, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(old, "loss\n1\n");
  const told = new Promise<[string, string]>((done) => {
    const stop = followFiles([old, pipe, grows], {
      secrets: ["correct-horse-battery"],
      changed(path, text) {
        stop();
        done([path, text]);
      },
    });
  });
  spawnSync("mkfifo", [pipe]);
  const rows = Array.from({ length: 100_000 }, (_, i) => `${i},${i / 4}\n`).join("");
  writeFileSync(grows, `step,correct-horse-battery\n${rows}100000,9`);
  const [path, text] = await told;
  expect([path, latestMetrics(path, text)]).toEqual([grows, { "***": 24999.75 }]);
});
