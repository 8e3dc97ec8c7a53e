import { randomFillSync } from "node:crypto";
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { git } from "../support/git.ts";
import { commit, project } from "../support/project.ts";
import { type Command, emptyNode, mainline, memory, row, time } from "./measure.ts";

const gibibyte = 1 << 30;

/**
 * 1 GiB of inputs that nobody has read before, against `node:crypto` over the same files on all the cores there are: nothing but open, read, hash and close.
 * What hashes as many bytes in memory opens and reads nothing, which no program with files can do without: `openssl dgst` takes 1.37 of its time for the
 * one file. It is shown beside that, without a goal. What a plan costs without the inputs does not count.
 */
export function rows(folder: string): string[] {
  const many = Array.from({ length: 10_000 }, (_, i) => `${i % 100}/${i}.bin`);
  return [
    ...hashing("hashing 1 GiB, one file", join(folder, "one"), ["big.bin"], 1),
    ...hashing("hashing 1 GiB, 10,000 files", join(folder, "many"), many, availableParallelism()),
  ];
}

function hashing(work: string, repo: string, names: readonly string[], cores: number): string[] {
  project(repo, { "mainline.yml": "name: p\nsteps:\n  s: { run: 'true', inputs: [data] }\n" });
  git(repo, "config", "core.compression", "0");
  git(repo, "config", "core.bigFileThreshold", "1m");
  for (const name of names) fill(join(repo, "data", name), Math.floor(gibibyte / names.length));
  commit(repo, {}, "data");
  time(mainline(repo, "run", "--quiet"));
  const warm = mainline(repo, "plan");
  const unread: Command = { ...warm, before: () => rmSync(join(repo, ".mainline", "files.json"), { force: true }) };
  const peers = [inMemory(repo, cores), fromFiles(repo, names, cores)] as const;
  const empty = emptyNode(repo);
  const turn = () => [time(unread) - time(warm), ...peers.map((peer) => time(peer) - time(empty))] as const;
  const times = Array.from({ length: 6 }, turn).slice(1);
  const on = cores === 1 ? "one core" : `${cores} cores`;
  const against = (peer: string, i: 1 | 2, goal: string) =>
    row({
      work,
      peer,
      goal,
      times: times.map((all) => [all[0], all[i] ?? Number.NaN] as const),
      memory: memory(unread),
    });
  return [
    against(`\`readSync\` and \`node:crypto\` on ${on}`, 2, "≤ 1.11"),
    against(`\`node:crypto\` over memory on ${on}`, 1, "-"),
  ];
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

const inMemory = (cwd: string, cores: number): Command =>
  onCores(
    cwd,
    "in-memory",
    cores,
    `const hash = crypto.createHash("sha256");
  const block = Buffer.alloc(1 << 20, 7);
  for (let left = ${gibibyte / cores}; left > 0; left -= block.length) hash.update(block);
  hash.digest();`,
  );

/** Each core its share of the files, or of the one: by the fewest calls, and with a buffer that fits its cache (larger and smaller ones are slower). */
function fromFiles(cwd: string, names: readonly string[], cores: number): Command {
  const share = Math.ceil(names.length / cores);
  return onCores(
    cwd,
    "from-files",
    cores,
    `const buffer = Buffer.allocUnsafeSlow(1 << 18);
  for (const name of ${JSON.stringify(names)}.slice(core * ${share}, (core + 1) * ${share})) {
    const file = fs.openSync("data/" + name);
    let read = fs.readSync(file, buffer);
    if (read < buffer.length) crypto.hash("sha256", buffer.subarray(0, read));
    else {
      const hash = crypto.createHash("sha256");
      for (; read > 0; read = fs.readSync(file, buffer)) hash.update(buffer.subarray(0, read));
      hash.digest("hex");
    }
    fs.closeSync(file);
  }`,
  );
}

/** A program whose body runs once a core. From a file, for a worker needs one; where Git does not see it. */
function onCores(cwd: string, name: string, cores: number, body: string): Command {
  const file = join(cwd, ".git", `${name}.cjs`);
  writeFileSync(
    file,
    `const { Worker, isMainThread, workerData: core = 0 } = require("node:worker_threads");
const [fs, crypto] = [require("node:fs"), require("node:crypto")];
if (isMainThread && ${cores} > 1) for (let core = 0; core < ${cores}; core++) new Worker(__filename, { workerData: core });
else {
  ${body}
}
`,
  );
  return { argv: [process.execPath, file], cwd };
}
