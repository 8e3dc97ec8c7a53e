import { join } from "node:path";
import { expect, test } from "vitest";
import { predicting } from "../support/predicting.ts";
import { commit, project } from "../support/project.ts";
import { mainline, temporary } from "../support/rig.ts";

interface Report {
  judgement: { decisions: { method: string; verdict: string; estimate: number; sentence: string }[] };
}

test("validate warns of a gate that can never pass, and fails nothing", async () => {
  using folder = temporary();
  const never = predicting["mainline.yml"].replace(", compute: accuracy", "");
  const root = project(join(folder.path, "p"), { ...predicting, "mainline.yml": `${never}confidence: 0.9\n` });
  const { code, stdout } = await mainline(root, "validate");
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/^mainline\.yml:10:5 gate-never-passes: [\s\S]*is valid: pipeline p/),
  ]);
  const json = JSON.parse((await mainline(root, "validate", "--json")).stdout) as {
    valid: boolean;
    warnings: unknown[];
  };
  expect([json.valid, json.warnings.length]).toEqual([true, 3]);
});

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
  const explained = await mainline(root, "judge", "--explain", "--gate", "better-than");
  expect([explained.code, explained.stdout]).toEqual([
    0,
    expect.stringMatching(
      /^3 of 3: accuracy\[b\] better-than base by 0: pass\n[\s\S]*McNemar's test in its exact form/,
    ),
  ]);
  expect(await mainline(root, "judge", "--explain", "--gate", "f1")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('No gate has the words "f1".'),
  });
});
