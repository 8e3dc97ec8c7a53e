import { randomFillSync } from "node:crypto";
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { git } from "../support/git.ts";
import { commit, project } from "../support/project.ts";
import { type Command, emptyNode, mainline, memory, row, time } from "./measure.ts";

const gibibyte = 1 << 30;

/** 1 GiB of inputs that nobody has read before, against `node:crypto` over as many bytes in memory. What a plan costs without them does not count. */
export function rows(folder: string): string[] {
  const many = 10_000;
  return [
    hashing("hashing 1 GiB, one file", join(folder, "one"), ["big.bin"], 1),
    hashing(
      "hashing 1 GiB, 10,000 files",
      join(folder, "many"),
      Array.from({ length: many }, (_, i) => `${i % 100}/${i}.bin`),
      availableParallelism(),
    ),
  ];
}

function hashing(work: string, repo: string, names: readonly string[], cores: number): string {
  project(repo, { "mainline.yml": "name: p\nsteps:\n  s: { run: 'true', inputs: [data] }\n" });
  git(repo, "config", "core.compression", "0");
  git(repo, "config", "core.bigFileThreshold", "1m");
  for (const name of names) fill(join(repo, "data", name), Math.floor(gibibyte / names.length));
  commit(repo, {}, "data");
  time(mainline(repo, "run", "--quiet"));
  const warm = mainline(repo, "plan");
  const unread: Command = { ...warm, before: () => rmSync(join(repo, ".mainline", "files.json"), { force: true }) };
  const theirs = inMemory(repo, cores);
  const empty = emptyNode(repo);
  const times = Array.from({ length: 6 }, () => [time(unread) - time(warm), time(theirs) - time(empty)] as const).slice(
    1,
  );
  const peer = `\`node:crypto\` on ${cores === 1 ? "one core" : `${cores} cores`}`;
  return row({ work, peer, goal: "≤ 1.11", times, memory: memory(unread) });
}

/** Bytes that are nowhere alike, so that no file system makes less of them. */
export function fill(path: string, size: number): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w");
  const block = Buffer.alloc(Math.min(size, 1 << 22));
  for (let left = size; left > 0; left -= block.length)
    writeSync(file, randomFillSync(block), 0, Math.min(left, block.length));
  closeSync(file);
}

/** Run from a file: a worker needs one. */
function inMemory(cwd: string, cores: number): Command {
  const file = join(cwd, "in-memory.cjs");
  writeFileSync(
    file,
    `const { Worker, isMainThread } = require("node:worker_threads");
if (isMainThread && ${cores} > 1) for (let i = 0; i < ${cores}; i++) new Worker(__filename);
else {
  const hash = require("node:crypto").createHash("sha256");
  const block = Buffer.alloc(1 << 20, 7);
  for (let left = ${gibibyte / cores}; left > 0; left -= block.length) hash.update(block);
  hash.digest();
}
`,
  );
  return { argv: [process.execPath, file], cwd };
}
