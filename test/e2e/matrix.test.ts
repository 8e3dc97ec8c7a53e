import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { commit, project } from "../support/project.ts";
import { mainline, start, temporary } from "../support/rig.ts";

const pipeline = (strategy: string, run: string) => `name: p
steps:
  s:
    run: ${run}
    inputs: []
    outputs: ['out/\${{ matrix.n }}']
    strategy: ${strategy}
  after: { run: cat out/* > all.txt, inputs: [out], outputs: [all.txt] }
`;
const files = (yml: string) => ({ "mainline.yml": yml, ".gitignore": "/out/\n/all.txt\n" });
const pipes = (folder: string, ...names: string[]) =>
  execFileSync(
    "mkfifo",
    names.map((name) => join(folder, name)),
  );
const ends = (stdout: string) =>
  stdout
    .split("\n")
    .filter((line) => /^\S+ (done in|failed:|skipped:|reused)/.test(line))
    .map((line) => line.replace(/done in .*/, "done"))
    .sort();

test("variants have a folder, an output and a key of their own; only a new one runs", async () => {
  using folder = temporary();
  const yml = pipeline(
    "{ matrix: { n: [1, 2], include: [{ n: 2, more: { deep: x } }] } }",
    'mkdir -p out && echo "${{ matrix.n }} ${{ matrix.more.deep }}" > out/${{ matrix.n }}',
  );
  const repo = project(join(folder.path, "repo"), files(yml.replace(" ${{ matrix.more.deep }}", "")));
  const first = await mainline(repo, "run");
  expect(ends(first.stdout)).toEqual(["after done", "s+1 done", "s+2+more0 done"]);
  expect(readFileSync(join(repo, "all.txt"), "utf8")).toBe("1\n2\n");
  commit(
    repo,
    { "mainline.yml": readFileSync(join(repo, "mainline.yml"), "utf8").replace("[1, 2]", "[1, 2, 3]") },
    "3",
  );
  const second = await mainline(repo, "run");
  expect(ends(second.stdout)).toEqual(["after done", "s+1 reused", "s+2+more0 reused", "s+3 done"]);
  const [newest] = readdirSync(join(repo, ".mainline", "runs"))
    .sort()
    .reverse();
  expect(readdirSync(join(repo, ".mainline", "runs", newest ?? "", "logs")).sort()).toEqual(["after.log", "s+3.log"]);
  expect((await mainline(repo, "why", "s")).stdout).toMatch(/s\+1[\s\S]*s\+2\+more0[\s\S]*s\+3/);
  expect(git(repo, "status", "--porcelain")).toBe("");
});

// Each end of a pipe waits for the other: leg 2 fails when leg 1 runs, which goes on when it is let; leg 3 waits for a place.
const race = (last: string) => `|
      mkdir -p out
      case \${{ matrix.n }} in
        1) echo > "$PLACE/began"; read -r go < "$PLACE/go" ;;
        2) read -r began < "$PLACE/began"; ${last} ;;
      esac
      echo \${{ matrix.n }} > out/\${{ matrix.n }}`;

test("a leg that fails ends the step's other legs, and says so", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), files(pipeline("{ matrix: { n: [1, 2, 3] } }", race("exit 3"))));
  pipes(folder.path, "began", "go");
  const env = { PLACE: folder.path };
  const { code, stdout } = await start("cli", ["run", "--jobs", "2"], { cwd: repo, env });
  expect(code).toBe(1);
  expect(ends(stdout)).toEqual([
    "after skipped: not started, because s+2 failed",
    "s+1 skipped: not finished, because s+2 failed (fail-fast)",
    "s+2 failed: exit code 3",
    "s+3 skipped: not finished, because s+2 failed (fail-fast)",
  ]);
  expect(existsSync(join(repo, "out"))).toBe(false);
});

test("fail-fast: false lets the others go on", async () => {
  using folder = temporary();
  const strategy = "{ matrix: { n: [1, 2, 3] }, fail-fast: false }";
  const repo = project(join(folder.path, "repo"), files(pipeline(strategy, race('echo > "$PLACE/go"; exit 3'))));
  pipes(folder.path, "began", "go");
  const env = { PLACE: folder.path };
  const { code, stdout } = await start("cli", ["run", "--jobs", "2"], { cwd: repo, env });
  expect(code).toBe(1);
  expect(ends(stdout)).toEqual([
    "after skipped: not started, because s+2 failed",
    "s+1 done",
    "s+2 failed: exit code 3",
    "s+3 done",
  ]);
});

test("max-parallel holds whatever --jobs says, and leaves the places to other steps", async () => {
  using folder = temporary();
  const run = `|
      mkdir "$PLACE/alone" || exit 9
      if [ \${{ matrix.n }} = 1 ]; then read -r go < "$PLACE/other"; fi
      mkdir -p out; echo \${{ matrix.n }} > out/\${{ matrix.n }}
      rmdir "$PLACE/alone"`;
  const strategy = "{ matrix: { n: [1, 2, 3, 4] }, max-parallel: 1 }";
  const yml = `${pipeline(strategy, run)}  other: { run: echo > "$PLACE/other", inputs: [] }\n`;
  const repo = project(join(folder.path, "repo"), files(yml));
  pipes(folder.path, "other");
  const env = { PLACE: folder.path };
  const { code, stdout } = await start("cli", ["run", "--jobs", "8"], { cwd: repo, env });
  expect(code, stdout).toBe(0);
  expect(ends(stdout)).toEqual(["after done", "other done", "s+1 done", "s+2 done", "s+3 done", "s+4 done"]);
});

const judged = (accuracy: { tree: string; linear: string }, more = ""): Record<string, string> => ({
  "mainline.yml": `name: m
steps:
  train:
    run: mkdir out && cp \${{ matrix.model }}.txt out/\${{ matrix.model }}
    inputs: ['\${{ matrix.model }}.txt']
    outputs: ['out/\${{ matrix.model }}']
    strategy: { matrix: { model: [tree, linear${more}] } }
  evaluate:
    run: echo "{\\"accuracy\\":$(cat out/\${{ matrix.model }})}" > \${{ matrix.model }}.json
    inputs: ['out/\${{ matrix.model }}']
    metrics: ['\${{ matrix.model }}.json']
    strategy: { matrix: { model: [tree, linear${more}] } }
models: { m: { path: out/tree } }
evaluation: evaluate
metrics: { accuracy: { goal: maximize } }
gates:
  - { metric: accuracy, matrix: { model: tree }, min: 0.9 }
  - { metric: accuracy, no-worse-than: production, by: 0.01 }
`,
  "tree.txt": `${accuracy.tree}\n`,
  "linear.txt": `${accuracy.linear}\n`,
  ".gitignore": "*.json\n/out/\n",
});

test("variants are judged each by itself, from the first run to one that has another variant", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), judged({ tree: "0.95", linear: "0.7" }));
  const verdicts = async () => {
    await mainline(repo, "run");
    const { judgement, rows } = JSON.parse((await mainline(repo, "judge", "--json")).stdout) as Report;
    return {
      rows: rows.map(({ metric, production }) => [metric, production]),
      gates: judgement.decisions.map(({ gate, verdict }) => [gate.metric, verdict]),
    };
  };
  await mainline(repo, "run");
  expect((await mainline(repo, "promote", "--accept", "no-baseline", "-m", "the first")).code).toBe(0);
  commit(repo, judged({ tree: "0.96", linear: "0.6" }), "linear falls");
  expect(await verdicts()).toEqual({
    rows: [
      ["accuracy{model=tree}", [0.95]],
      ["accuracy{model=linear}", [0.7]],
    ],
    gates: [
      ["accuracy{model=tree}", "pass"],
      ["accuracy{model=tree}", "pass"],
      ["accuracy{model=linear}", "fail"],
    ],
  });
  commit(repo, { ...judged({ tree: "0.96", linear: "0.7" }, ", forest"), "forest.txt": "0.97\n" }, "a third");
  const { gates } = await verdicts();
  expect(gates.slice(1)).toEqual([
    ["accuracy{model=tree}", "pass"],
    ["accuracy{model=linear}", "pass"],
    ["accuracy{model=forest}", "no-baseline"],
  ]);
  const { stdout } = await mainline(repo, "judge");
  expect(stdout).toContain("There is nothing to compare with: production did not measure accuracy{model=forest}.");
});

interface Report {
  rows: { metric: string; production: number[] | null }[];
  judgement: { decisions: { gate: { metric: string }; verdict: string }[] };
}
