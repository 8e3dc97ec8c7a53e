/** Ratios against peers, measured in one go: `npm run bench`. A table to be read; nothing is asserted. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { git, gitEnv } from "../support/git.ts";
import { commit, project } from "../support/project.ts";

const runs = 9;
const dist = (entry: string) => resolve(`dist/${entry}.js`);

interface Command {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const folder = mkdtempSync(join(tmpdir(), "mainline-bench-"));
try {
  const rows = [...starts(), noOp(), registry()];
  console.log(
    "| work | peer | goal | median ratio | ours | peer's | peak memory of ours |\n|---|---|---|---|---|---|---|",
  );
  for (const row of rows) console.log(row);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Both in turn, so that a noisy machine is noisy for both. */
function pair(work: string, peer: string, goal: string, ours: Command, theirs: Command, extra = 0): string {
  const times = Array.from({ length: runs + 1 }, () => [time(ours), time(theirs) + extra] as const).slice(1);
  const ratio = median(times.map(([a, b]) => a / b));
  const ms = (i: 0 | 1) => `${median(times.map((both) => both[i])).toFixed(0)} ms`;
  return `| ${work} | ${peer} | ${goal} | ${ratio.toFixed(2)} | ${ms(0)} | ${ms(1)} | ${memory(ours)} |`;
}

function starts(): string[] {
  const empty: Command = { argv: [process.execPath, "-e", "0"], cwd: folder };
  const action = (entry: string): Command => ({ argv: [process.execPath, dist(entry)], cwd: folder, env: {} });
  return [
    pair(
      "`mainline --version`",
      "`node -e 0`",
      "≤ 2",
      { argv: [process.execPath, dist("cli"), "--version"], cwd: folder },
      empty,
    ),
    ...["train", "report", "promote"].map((entry) =>
      pair(`${entry} action up to its first input`, "`node -e 0`", "≤ 3", action(entry), empty),
    ),
  ];
}

/** 200 legs whose results are all there, against make with 200 targets that are up to date. */
function noOp(): string {
  const repo = join(folder, "legs");
  const names = Array.from({ length: 200 }, (_, i) => `s${i}`);
  const steps = names.map(
    (name) => `  ${name}: { run: "echo ${name} > out/${name}.txt", inputs: [in.txt], outputs: [out/${name}.txt] }`,
  );
  const rules = names.map((name) => `out/${name}.mk: in.txt\n\t@echo ${name} > $@`);
  project(repo, {
    "mainline.yml": `name: p\nsteps:\n${steps.join("\n").replaceAll('run: "', 'run: "mkdir -p out; ')}\n`,
    "in.txt": "x\n",
    ".gitignore": "/out/\n",
    Makefile: `all: ${names.map((name) => `out/${name}.mk`).join(" ")}\n${rules.join("\n")}\n`,
  });
  const ours: Command = { argv: [process.execPath, dist("cli"), "run", "--quiet"], cwd: repo };
  const make: Command = { argv: ["make", "--silent"], cwd: repo };
  execFileSync(ours.argv[0], ours.argv.slice(1), { cwd: repo, env: { ...process.env, ...gitEnv } });
  execFileSync("make", ["--silent"], { cwd: repo });
  return pair("no-op run of 200 legs", "make + 3 × `node -e 0`", "≤ 1", ours, make, 3 * nodeStart());
}

function registry(): string {
  const repo = join(folder, "tags");
  project(repo, { "a.txt": "a" });
  const head = commit(repo, {}, "x");
  const input = Array.from({ length: 1500 }, (_, i) => {
    const tag = `object ${head}\ntype commit\ntag m${i % 30}@v0.${i}.0\ntagger A <a@example.org> ${1_700_000_000 + i} +0000\n\nRegistering\n`;
    const object = execFileSync("git", ["hash-object", "-t", "tag", "-w", "--stdin"], {
      cwd: repo,
      input: tag,
      encoding: "utf8",
    }).trim();
    return `create refs/tags/m${i % 30}@v0.${i}.0 ${object}\n`;
  });
  writeFileSync(join(repo, "refs"), input.join(""));
  execFileSync("git", ["update-ref", "--stdin"], { cwd: repo, input: input.join("") });
  git(repo, "pack-refs", "--all");
  const ours: Command = { argv: [process.execPath, dist("cli"), "registry"], cwd: repo };
  const theirs: Command = {
    argv: ["git", "for-each-ref", "--format=%(refname) %(taggerdate:unix) %(contents)", "refs/tags"],
    cwd: repo,
  };
  return pair("registry of 1,500 tags", "`git for-each-ref` + 3 × `node -e 0`", "≤ 1", ours, theirs, 3 * nodeStart());
}

function nodeStart(): number {
  return median(Array.from({ length: runs }, () => time({ argv: [process.execPath, "-e", "0"], cwd: folder })));
}

/** Milliseconds of wall clock. */
function time({ argv, cwd, env }: Command): number {
  const start = process.hrtime.bigint();
  spawnSync(argv[0], argv.slice(1), {
    cwd,
    env: env ? { PATH: process.env.PATH, ...env } : { ...process.env, ...gitEnv },
    stdio: "ignore",
  });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Peak resident memory, as the kernel reports it of the finished child. */
function memory({ argv, cwd, env }: Command): string {
  const script =
    "import resource,subprocess,sys; subprocess.run(sys.argv[1:], stdout=-3, stderr=-3); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)";
  const done = spawnSync("python3", ["-c", script, ...argv], {
    cwd,
    env: env ? { PATH: process.env.PATH, ...env } : { ...process.env, ...gitEnv },
    encoding: "utf8",
  });
  return `${done.stdout.trim()} MB`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
