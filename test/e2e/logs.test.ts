import { spawn } from "node:child_process";
import { appendFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { gitEnv } from "../support/git.ts";
import { project } from "../support/project.ts";
import { mainline, node, temporary } from "../support/rig.ts";
import { onScreen } from "../support/screen.ts";

/** A process whose words can be waited for. */
function talking(cwd: string, ...args: string[]) {
  const child = spawn(node, [resolve("dist/cli.js"), ...args], {
    cwd,
    env: { PATH: process.env["PATH"], HOME: cwd, ...gitEnv },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const looks = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (bytes) => {
      text += bytes;
      for (const look of looks) look();
    });
  const code = new Promise<number | null>((done) => child.on("close", done));
  const says = (words: string) =>
    new Promise<void>((done) => {
      const look = () => text.includes(words) && looks.delete(look) !== undefined && done();
      looks.add(look);
      look();
    });
  return { code, says, text: () => text, child };
}

const held = (go: string) => `name: p
steps:
  first:
    run: |
      echo begun; printf '\\033[2Jloss 0.5\\n'; echo '{"auc":0.75}' > m.json
      while [ ! -e '${go}' ]; do sleep 0.05; done
      printf last
    inputs: []
    metrics: [m.json]
  second: { run: "echo then; exit 3", inputs: [], needs: first }
`;

test("a run of another terminal is watched until it ends: its screen, and a leg's lines", async () => {
  using folder = temporary();
  const go = join(folder.path, "go");
  const repo = project(join(folder.path, "repo"), { "mainline.yml": held(go) });
  const run = talking(repo, "run");
  await run.says("first | begun");
  const screen = onScreen(["logs", "-f"], { cwd: repo, columns: 140, rows: 12 });
  const follower = talking(repo, "logs", "--follow", "first");
  const lines = talking(repo, "logs", "-f");
  await Promise.all([
    screen.shows(/first .*auc 0\.75.*loss 0\.5/),
    follower.says("loss 0.5\n"),
    lines.says("loss 0.5\n"),
  ]);
  expect(screen.lines().map(timeless)).toEqual([
    "• first   T s  auc 0.75  \ufffd[2Jloss 0.5",
    "  second  waiting",
    "0 of 2 legs ended, 1 running",
  ]);
  const soFar = await mainline(repo, "logs");
  expect([soFar.code, soFar.stdout]).toEqual([0, "first | begun\nfirst | \ufffd[2Jloss 0.5\n"]);
  writeFileSync(go, "");
  expect([await run.code, await screen.code, await follower.code, await lines.code]).toEqual([1, 1, 0, 1]);
  expect(follower.text()).toBe("begun\n\ufffd[2Jloss 0.5\nlast\n");
  const end = (text: string) => text.slice(text.indexOf("first done")).split("\n").map(timeless);
  expect(end(lines.text())).toEqual(end(run.text()));
  expect(screen.lines().map(timeless)).toEqual([
    "✓ first   done in T s  auc 0.75",
    "✗ second  failed: exit code 3",
    "2 of 2 legs ended, 0 running, 1 failed",
    "second | then",
    ...end(run.text()).slice(-3, -1),
  ]);
});

test("a journal whose lines a full disk has cut is watched all the same", async () => {
  using folder = temporary();
  const go = join(folder.path, "go");
  const repo = project(join(folder.path, "repo"), { "mainline.yml": held(go) });
  const run = talking(repo, "run");
  await run.says("first | begun");
  const work = join(repo, ".mainline", "work");
  const [id = ""] = readdirSync(work).filter((name) => !name.startsWith("."));
  appendFileSync(join(work, id, "events.jsonl"), '{"at":17,"event":{"kind":"leg-\n');
  const lines = talking(repo, "logs", "-f");
  await lines.says("first | begun");
  writeFileSync(go, "");
  expect([await run.code, await lines.code]).toEqual([1, 1]);
  expect(lines.text()).toContain("second failed: exit code 3\n");
});

test("the logs of a run that is over are printed by leg, those of a reused leg are of the run that made it", async () => {
  using folder = temporary();
  const yml = (word: string) =>
    `name: p\nsteps:\n  a: { run: "printf 'one\\\\n\\\\033[31mtwo'", inputs: [] }\n  b: { run: "echo ${word}", inputs: [] }\n`;
  const repo = project(join(folder.path, "repo"), { "mainline.yml": yml("first") });
  await mainline(repo, "run");
  writeFileSync(join(repo, "mainline.yml"), yml("second"));
  await mainline(repo, "run");
  expect((await mainline(repo, "logs")).stdout).toBe("a | one\na | \ufffd[31mtwo\nb | second\n");
  expect((await mainline(repo, "logs", "b")).stdout).toBe("second\n");
  const [first = ""] = readdirSync(join(repo, ".mainline", "runs")).sort();
  expect((await mainline(repo, "logs", "-f", "b", "--run", first)).stdout).toBe("first\n");
  const wrong = await mainline(repo, "logs", "bb");
  expect([wrong.code, wrong.stderr]).toEqual([
    2,
    expect.stringContaining('The run has no leg "bb".\nDid you mean "b"?'),
  ]);
});

test("a watched run that is killed is called interrupted, and leaves nothing to watch", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { "mainline.yml": held(join(folder.path, "go")) });
  const run = talking(repo, "run");
  await run.says("first | begun");
  const follower = talking(repo, "logs", "-f");
  await follower.says("first | begun");
  run.child.kill("SIGKILL");
  writeFileSync(join(folder.path, "go"), "");
  expect([await follower.code, follower.text()]).toEqual([1, expect.stringContaining("Interrupted.")]);
  const after = await mainline(repo, "logs", "-f");
  expect([after.code, after.stderr]).toEqual([2, expect.stringContaining("There is no run yet.")]);
});

const timeless = (line: string) => line.replace(/\d+(\.\d)? s\b/, "T s");
