import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { commit, project, tiny } from "../support/project.ts";
import { start, temporary } from "../support/rig.ts";

/** A model of as many bytes as `size.txt` says. */
const files = {
  "mainline.yml": `name: tiny
steps:
  train:
    run: head -c $(cat size.txt) /dev/zero > model.bin
    inputs: [size.txt]
    outputs: [model.bin]
models: { tiny: { path: model.bin } }
gates:
  - { step-time: train, max: 600 }
  - { model-size: tiny, max: 5000 }
  - { model-size: tiny, no-worse-than: production, by: 100 }
`,
  "size.txt": "1000\n",
  ".gitignore": "/model.bin\n",
  ".github/workflows/mainline.yml": tiny[".github/workflows/mainline.yml"],
};

test("what a model and its training cost is measured by the run, kept by the version, and holds a merge back", async () => {
  using folder = temporary();
  const work = project(join(folder.path, "work"), files);
  const cli = (...args: string[]) => start("cli", args, { cwd: work });
  const judged = async (change: Record<string, string>) => {
    commit(work, change, "another size");
    expect((await cli("run")).code).toBe(0);
    const { code, stdout } = await cli("judge", "--json");
    const { judgement } = JSON.parse(stdout) as {
      judgement: { decisions: { verdict: string; sentence: string; estimate: number }[] };
    };
    return { code, decisions: judgement.decisions };
  };
  expect((await cli("run")).code).toBe(0);
  const first = await cli("promote");
  expect(first.code, first.stdout + first.stderr).toBe(0);
  git(work, "checkout", "--quiet", "-b", "larger");

  const larger = await judged({ "size.txt": "1100\n" });
  expect([larger.code, larger.decisions.map(({ verdict }) => verdict)]).toEqual([0, ["pass", "pass", "pass"]]);
  expect(larger.decisions[0]?.sentence).toMatch(/^step-time of train must be at most 600 s; it is \d.* s\.$/);
  expect(larger.decisions[0]?.estimate).toBeGreaterThan(0);
  expect(larger.decisions[2]?.sentence).toBe(
    "model-size of tiny must be no more than that of production by 100 bytes; it is 1,100 bytes against 1,000 bytes.",
  );
  const tooLarge = await judged({ "size.txt": "1101\n" });
  expect([tooLarge.code, tooLarge.decisions.map(({ verdict }) => verdict)]).toEqual([1, ["pass", "pass", "fail"]]);
  const huge = await judged({ "size.txt": "5001\n" });
  expect(huge.decisions[1]?.sentence).toBe("model-size of tiny must be at most 5,000 bytes; it is 5,001 bytes.");
  expect([huge.code, huge.decisions.map(({ verdict }) => verdict)]).toEqual([1, ["pass", "fail", "fail"]]);
});

test("a step that took longer than the policy of the base allows fails, also where it is reused", async () => {
  using folder = temporary();
  const work = project(join(folder.path, "work"), {
    ...files,
    "mainline.yml": files["mainline.yml"].replace("max: 600", "max: 0.000001"),
  });
  const cli = (...args: string[]) => start("cli", args, { cwd: work });
  for (const often of ["1 ran", "1 reused"]) {
    expect((await cli("run")).stdout).toContain(often === "1 ran" ? often : "reused");
    const { code, stdout } = await cli("judge");
    expect([code, stdout]).toEqual([1, expect.stringContaining("step-time of train must be at most 1.00e-6 s")]);
  }
});
