import { join } from "node:path";
import { expect, test } from "vitest";
import { predicting } from "../support/predicting.ts";
import { commit, project } from "../support/project.ts";
import { mainline, temporary } from "../support/rig.ts";

interface Report {
  judgement: { decisions: { method: string; verdict: string; estimate: number; sentence: string }[] };
}

test("predictions alone decide: computed, joined by id with production's, by slice as well", async () => {
  using folder = temporary();
  const root = project(join(folder.path, "p"), predicting);
  await mainline(root, "run");
  expect((await mainline(root, "promote", "--accept", "no-baseline", "-m", "the first")).code).toBe(0);
  commit(root, { "right.txt": "90\n" }, "better");
  await mainline(root, "run");
  const { stdout } = await mainline(root, "judge", "--json");
  const { decisions } = (JSON.parse(stdout) as Report).judgement;
  expect(decisions.map(({ method, verdict, estimate }) => [method, verdict, Number(estimate.toFixed(6))])).toEqual([
    ["wilson", "pass", 0.9],
    ["tango", "pass", 0.1],
    ["mcnemar", "pass", 0.2],
  ]);
});
