import { join } from "node:path";
import { expect, test } from "vitest";
import { commit, project, tiny } from "../support/project.ts";
import { mainline, start, temporary } from "../support/rig.ts";

test("the graph says what would run, before and after a run, by step and by leg", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"));
  const graph = async (...args: string[]) => (await mainline(repo, "graph", ...args)).stdout;
  expect(await graph()).toBe(
    [
      "● train ×5     run            no result has this key",
      "● evaluate ×5  run if needed  depends on what train@0 makes",
      "",
    ].join("\n"),
  );
  await start("cli", ["run", "--quiet"], { cwd: repo, env: { STARTS: join(folder.path, "starts") } });
  commit(repo, { "mainline.yml": tiny["mainline.yml"].replace("% 2)", "% 3)") }, "another exam");
  const { nodes } = JSON.parse(await graph("--json")) as { nodes: object[] };
  expect(nodes).toMatchObject([
    { id: "train", needs: [], legs: 5, would: { reuse: 5 } },
    { id: "evaluate", needs: ["train"], legs: 5, would: { run: 5 }, why: "no result has this key" },
  ]);
  expect(await graph("--format", "dot", "--legs")).toContain('  "train@4" -> "evaluate@4";');
  expect(await graph("--format", "mermaid")).toContain("  n0 --> n1\n");
  const wrong = await mainline(repo, "graph", "--format", "svg");
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("There are: terminal, mermaid, dot.")]);
});

test("what Mermaid would refuse to draw is refused with the way out", async () => {
  using folder = temporary();
  const numbers = Array.from({ length: 30 }, (_, i) => i);
  const step = (name: string, needs: string) =>
    `  ${name}: { run: echo, inputs: [], needs: [${needs}], strategy: { matrix: { ${name}: [${numbers}] } } }`;
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": `name: p\nsteps:\n${step("a", "")}\n${step("b", "a")}\n`,
  });
  const { code, stderr } = await mainline(repo, "graph", "--legs", "--format", "mermaid");
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /The graph has 900 arrows in \d+ characters; Mermaid draws 500 in 50000\.[\s\S]*without --legs/,
  );
  expect((await mainline(repo, "graph", "--format", "mermaid")).stdout).toContain("a ×30");
});
