import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { gitEnv } from "../support/git.ts";
import { project } from "../support/project.ts";
import { node, temporary } from "../support/rig.ts";

/** Each output is the digest of what its leg reads; each is half there for a moment. `b` runs in the work tree itself. */
const step = (name: string, inputs: string[], more = "") => `  ${name}:
    run: |
      echo $$ >> "$PIDS"; echo ${name} >> "$STARTS"
      printf half > ${name}.out
      cat ${inputs.join(" ")} | sha256sum | cut -c1-64 > whole; cat whole > ${name}.out; rm whole
    inputs: [${inputs.join(", ")}]
    outputs: [${name}.out]
${more}`;
const yml = `name: p
steps:
${step("a", ["a.txt"])}${step("b", ["a.out"], "    isolated: false\n")}${step("c", ["a.out"])}${step("d", ["b.out", "c.out"])}`;

const line = (text: string) => `${createHash("sha256").update(text).digest("hex")}\n`;
function built(text: string): Record<string, string> {
  const a = line(text);
  const [b, c] = [line(a), line(a)];
  return { a, b, c, d: line(b + c) };
}

interface Stage {
  readonly repo: string;
  readonly env: Record<string, string>;
}

/** Who is killed: the CLI as it changes the file system for the nth time, its process group at its nth line, the nth step. */
type Kill = { readonly who: "cli" | "group" | "step"; readonly nth: number };

test("after each of 200 kills nothing finished is lost, nothing half made is seen, nobody is left, and the next run is right", async () => {
  using folder = temporary();
  const chains = [1, 2, 3, 4].map((seed) => chain(join(folder.path, String(seed)), seed, 50));
  const kills = await Promise.all(chains);
  expect(kills).toEqual([50, 50, 50, 50]);
});

async function chain(folder: string, seed: number, wanted: number): Promise<number> {
  const repo = project(join(folder, "repo"), { "mainline.yml": yml, "a.txt": "0", ".gitignore": "*.out\nwhole\n" });
  const stage = { repo, env: { PIDS: join(folder, "pids"), STARTS: join(folder, "starts") } };
  const draw = drawer(seed);
  let kills = 0;
  for (let text = 0; kills < wanted; text++) {
    writeFileSync(join(repo, "a.txt"), String(text));
    const done = new Set<string>();
    // Some kills come too late: then the run has ended, and something else is to be made.
    for (let killed = true; killed && kills < wanted; ) {
      const kill: Kill = { who: (["cli", "cli", "group", "step"] as const)[draw(4)] ?? "cli", nth: 0 };
      killed = await runAndKill(stage, { ...kill, nth: 1 + draw({ cli: 190, group: 9, step: 4 }[kill.who]) }, done);
      if (killed) kills++;
      await nobodyIsLeft(stage);
      storeIsWhole(stage, built(String(text)));
    }
    await run(stage, [], done);
    for (const [name, content] of Object.entries(built(String(text))))
      expect(readFileSync(join(repo, `${name}.out`), "utf8"), `${name} of seed ${seed}, text ${text}`).toBe(content);
  }
  await run(stage, ["--force"], new Set());
  expect([readdirSync(join(repo, ".mainline/locks")), readdirSync(join(repo, ".mainline/work"))]).toEqual([[], []]);
  return kills;
}

/** A run to its end: no leg that had finished starts again, and it is right. */
async function run(stage: Stage, args: readonly string[], done: Set<string>): Promise<void> {
  const { code, output } = await watch(stage, start(stage, [], {}, args), done, () => {});
  expect(code, output).toBe(0);
}

async function runAndKill(stage: Stage, { who, nth }: Kill, done: Set<string>): Promise<boolean> {
  const args = who === "cli" ? ["--require", resolve("test/support/crash.cjs")] : [];
  const child = start(stage, args, who === "cli" ? { CRASH_AT: String(nth) } : {});
  const before = lines(stage.env["PIDS"]).length;
  let left = nth;
  const { code, signal } = await watch(stage, child, done, () => {
    left--;
    const pid = Number(lines(stage.env["PIDS"])[before + nth - 1]);
    if (who === "group" && left === 0) end(-(child.pid ?? 0));
    if (who === "step" && pid > 0 && left <= 0) end(-pid);
  });
  return signal === "SIGKILL" || (who === "step" && code === 1);
}

function start(
  { repo, env }: Stage,
  args: readonly string[],
  more: Record<string, string>,
  last: readonly string[] = [],
): ChildProcess {
  return spawn(node, [...args, resolve("dist/cli.js"), "run", "--jobs", "2", ...last], {
    cwd: repo,
    env: { PATH: process.env["PATH"] ?? "", HOME: repo, ...gitEnv, ...env, ...more },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
}

async function watch(stage: Stage, child: ChildProcess, done: Set<string>, onLine: () => void) {
  const before = lines(stage.env["STARTS"]).length;
  const finished = new Set(done);
  let output = "";
  child.stderr?.on("data", (chunk: Buffer) => (output += chunk));
  child.stdout?.on("data", (chunk: Buffer) => {
    output += chunk;
    for (const text of String(chunk).trimEnd().split("\n")) {
      const [, leg] = /^(\w) (?:done in|reused)/.exec(text) ?? [];
      if (leg) done.add(leg);
      onLine();
    }
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((ended) =>
    child.on("close", (...how) => ended(how)),
  );
  // Who was killed may have said it and not been heard: what is heard is a part of what has finished.
  expect(
    lines(stage.env["STARTS"])
      .slice(before)
      .filter((leg) => finished.has(leg)),
    output,
  ).toEqual([]);
  // A program of ours that broke is not a killed one.
  expect(output).not.toMatch(/\n\s+at |Error:/);
  return { code, signal, output };
}

/** Ended by whoever outlives the CLI, or dead already: a step's processes are gone before anything else is looked at. */
async function nobodyIsLeft(stage: Stage): Promise<void> {
  for (const pid of lines(stage.env["PIDS"])) while (isAlive(Number(pid))) await new Promise(setImmediate);
}

/** What stands under a name is whole: objects by their digest, legs and runs as JSON, outputs in the work tree as a fresh build's, or an earlier one's. */
function storeIsWhole({ repo }: Stage, wanted: Record<string, string>): void {
  for (const path of files(join(repo, ".mainline", "objects")).filter((name) => !name.includes("incoming")))
    expect(createHash("sha256").update(readFileSync(path)).digest("hex")).toBe(path.split("/").slice(-2).join(""));
  const texts = [...files(join(repo, ".mainline", "legs")), ...files(join(repo, ".mainline", "runs"))];
  for (const path of texts.filter((name) => name.endsWith(".json"))) JSON.parse(readFileSync(path, "utf8"));
  for (const name of ["a", "c", "d"].filter((output) => existsSync(join(repo, `${output}.out`)))) {
    const text = readFileSync(join(repo, `${name}.out`), "utf8");
    expect(text === wanted[name] || /^[0-9a-f]{64}\n$/.test(text), `${name}.out: ${text}`).toBe(true);
  }
}

const files = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isFile())
    : [];

const lines = (file = ""): string[] => (existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : []);

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** The same numbers each time (a linear congruence), from 0 to below `most`. */
function drawer(seed: number): (most: number) => number {
  let state = seed * 2_654_435_761;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}
