import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { commit, project } from "../support/project.ts";
import { mainline, temporary } from "../support/rig.ts";
import { running } from "../support/running.ts";

/** A step that says when it begins, and goes on when somebody opens the other end of a pipe. */
const gated = (more: string) => `name: p
steps:
  s:
    run: |
      echo begun >> "$STARTS"
      echo half > out.txt
      cat "$GATE" > /dev/null
      echo whole > out.txt
    outputs: [out.txt]
    ${more}
`;

function stage(folder: string, yml: string) {
  const repo = project(join(folder, "repo"), { "mainline.yml": yml, ".gitignore": "*.txt\n" });
  const env = { STARTS: join(folder, "starts"), GATE: join(folder, "gate") };
  execFileSync("mkfifo", [env.GATE]);
  return {
    repo,
    run: (...args: string[]) => running(repo, ["run", ...args], env),
    starts: () => (existsSync(env.STARTS) ? readFileSync(env.STARTS, "utf8").trim().split("\n").length : 0),
    open: () => execFileSync("sh", ["-c", 'echo open > "$0"', env.GATE]),
    out: () => readFileSync(join(repo, "out.txt"), "utf8"),
    locks: () => readdirSync(join(repo, ".mainline", "locks")),
  };
}

test("of two runs at once the second waits for the leg that the first one makes, and reuses it", async () => {
  using folder = temporary();
  const { repo, run, starts, open, out, locks } = stage(folder.path, gated("inputs: []"));
  const first = run();
  await first.says("s started");
  const second = run();
  await second.says("s waits for run");
  open();
  const [a, b] = await Promise.all([first.ended, second.ended]);
  expect([a.code, b.code, starts(), out()]).toEqual([0, 0, 1, "whole\n"]);
  expect(b.stdout).toMatch(/s waits for run [0-9a-f]{12}, which does the same\ns reused\n/);
  expect([locks(), readdirSync(join(repo, ".mainline", "work"))]).toEqual([[], []]);
});

test("who waits takes over from a run that was killed, and leaves nothing half made", async () => {
  using folder = temporary();
  const { run, starts, open, out, locks } = stage(folder.path, gated("inputs: []"));
  const first = run();
  await first.says("s started");
  const second = run();
  await second.says("s waits for run");
  first.kill("SIGKILL");
  await second.says("s started");
  open();
  expect([(await second.ended).code, starts(), out(), locks()]).toEqual([0, 2, "whole\n", []]);
});

test("who waits can be interrupted, which does not concern the other", async () => {
  using folder = temporary();
  const { run, starts, open, out } = stage(folder.path, gated("inputs: []"));
  const first = run();
  await first.says("s started");
  const second = run();
  await second.says("s waits for run");
  second.kill("SIGTERM");
  const ended = await second.ended;
  expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining("Interrupted.")]);
  open();
  expect([(await first.ended).code, starts(), out()]).toEqual([0, 1, "whole\n"]);
});

test("two runs do not use one work tree at once: not for a step in place, not for what others lay beside it", async () => {
  using folder = temporary();
  const yml = `${gated("isolated: false")}  t: { run: 'echo t > t.txt', inputs: [], outputs: [t.txt] }\n`;
  const { repo, run, starts, open, out, locks } = stage(folder.path, yml);
  const first = run("--jobs", "1");
  await first.says("s started");
  // What the first has half made is no file of the user's; what it may be reading is not replaced meanwhile.
  const second = run("--jobs", "2");
  await second.says("s waits for run");
  await second.says("t started");
  expect([starts(), existsSync(join(repo, "t.txt"))]).toEqual([1, false]);
  open();
  await second.says("s started");
  open();
  const [a, b] = await Promise.all([first.ended, second.ended]);
  expect([a.code, b.code, starts(), out(), locks()]).toEqual([0, 0, 2, "whole\n", []]);
  expect(readFileSync(join(repo, "t.txt"), "utf8")).toBe("t\n");
});

test("a step that fails fast while it waits for the work tree keeps no other step's outputs from it", async () => {
  using folder = temporary();
  const [legs, bad] = [join(folder.path, "repo", ".mainline", "legs"), join(folder.path, "bad")];
  const { repo, run, open } = stage(folder.path, gated("isolated: false"));
  execFileSync("mkfifo", [bad, `${bad}.other`]);
  const other = `name: q
steps:
  f:
    run: \${{ matrix.kind == 'bad' && 'cat "$BAD"; exit 1' || 'echo f > good.txt' }}
    strategy: { matrix: { kind: [good, bad] } }
    inputs: []
    env: { KIND: "\${{ matrix.kind }}", BAD: "${bad}" }
    outputs: ["\${{ matrix.kind }}.txt"]
  g: { run: 'cat "$BAD"; echo g > g.txt', env: { BAD: "${bad}.other" }, inputs: [], outputs: [g.txt] }
`;
  writeFileSync(join(repo, "other.yml"), other);
  const first = run();
  await first.says("s started");
  const second = run("--config", "other.yml", "--jobs", "3");
  await second.says("f+good waits for run");
  execFileSync("sh", ["-c", 'echo > "$0"', `${bad}.other`]);
  // Of the leg that waits, and of g, which is about to.
  while (readdirSync(legs).length < 2) await new Promise(setImmediate);
  execFileSync("sh", ["-c", 'echo > "$0"', bad]);
  await second.says("f+bad failed");
  open();
  expect([(await first.ended).code, (await second.ended).code]).toEqual([0, 1]);
  expect(readFileSync(join(repo, "g.txt"), "utf8")).toBe("g\n");
});

test("what a killed step left in place does not stand in the way of the next run", async () => {
  using folder = temporary();
  const { repo, run, open, out } = stage(folder.path, gated("isolated: false"));
  const first = run();
  await first.says("s started");
  while (!existsSync(join(repo, "out.txt"))) await new Promise(setImmediate);
  first.kill("SIGKILL");
  await first.ended;
  const second = run();
  await second.says("s started");
  open();
  expect([(await second.ended).code, out()]).toEqual([0, "whole\n"]);
  writeFileSync(join(repo, "out.txt"), "mine\n");
  expect((await mainline(repo, "run")).stderr).toContain("out.txt is an output of s, but Mainline did not write");
});

test("a step may start a run of its own, whose step may start another, all in place", async () => {
  using folder = temporary();
  const starts = (config: string) =>
    `name: p\nsteps:\n  s: { run: '"$NODE" "$CLI" run --config ${config}', isolated: false, outputs: [o.txt] }\n`;
  const { repo } = stage(folder.path, starts("other.yml"));
  const innermost =
    "name: i\nsteps:\n  t: { run: 'echo o > o.txt; echo $MAINLINE_PARENT_RUNS | wc -w', isolated: false, outputs: [o.txt] }\n";
  commit(repo, { "other.yml": starts("inner.yml"), "inner.yml": innermost }, "runs within runs");
  const ended = await running(repo, ["run"], { NODE: process.execPath, CLI: join(process.cwd(), "dist/cli.js") }).ended;
  expect([ended.code, readFileSync(join(repo, "o.txt"), "utf8")]).toEqual([0, "o\n"]);
  expect(ended.stdout).toContain("s | s | t | 2\n");
  expect(git(repo, "status", "--porcelain")).toBe("");
});

test("a leg that waits for another of its own run that does the same is told so", async () => {
  using folder = temporary();
  const gatedBy = (name: string) => `  ${name}: { run: 'echo start >> "$STARTS"; cat "$GATE"', inputs: [] }\n`;
  const { run, starts, open } = stage(folder.path, `name: p\nsteps:\n${gatedBy("s")}${gatedBy("t")}`);
  const child = run("--jobs", "2");
  await child.says("t waits for another leg, which does or fetches the same\n");
  open();
  const { code, stdout } = await child.ended;
  expect([code, stdout, starts()]).toEqual([0, expect.stringMatching(/\nt reused\n/), 1]);
});
