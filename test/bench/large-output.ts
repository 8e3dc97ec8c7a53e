import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../support/project.ts";
import { fill } from "./hashing.ts";
import { type Command, mainline, memory, row, time } from "./measure.ts";

const output = "big.bin";

/** A leg with 1 GiB of output, stored, and restored. What a run costs without it does not count. */
export function rows(folder: string): string[] {
  const made = join(folder, output);
  const make = () => fill(made, 1 << 30);
  const big = pipeline(join(folder, "big"), `mv '${made}' .`);
  const small = pipeline(join(folder, "small"), `echo > ${output}`);
  const copy = copyAndHash(folder, make);
  return [
    compare("a leg with 1 GiB of output, stored", [cold(big, make), cold(small), copy]),
    compare("a leg with 1 GiB of output, restored", [restore(big), restore(small), copy]),
  ];
}

function compare(work: string, [ours, without, copy]: readonly [Command, Command, Command]): string {
  const times = Array.from({ length: 4 }, () => [time(ours) - time(without), time(copy)] as const).slice(1);
  return row({ work, peer: "`cp` + `node:crypto`", goal: "≤ 1.2", times, memory: memory(ours) });
}

function pipeline(repo: string, run: string): string {
  return project(repo, {
    ".gitignore": `/${output}\n`,
    "mainline.yml": `name: p\nsteps:\n  s: { run: "${run}", inputs: [], outputs: [${output}] }\n`,
  });
}

const cold = (repo: string, make: () => void = () => {}): Command => ({
  ...mainline(repo, "run", "--quiet"),
  before() {
    for (const path of [".mainline", output]) rmSync(join(repo, path), { recursive: true, force: true });
    make();
  },
});

const restore = (repo: string): Command => ({
  ...mainline(repo, "run", "--quiet"),
  before: () => rmSync(join(repo, output)),
});

function copyAndHash(folder: string, make: () => void): Command {
  const file = join(folder, "copy-and-hash.cjs");
  const script = `const { createHash } = require("node:crypto");
require("node:child_process").execFileSync("cp", ["${output}", "copy"]);
const hash = createHash("sha256");
require("node:fs").createReadStream("copy", { highWaterMark: 1 << 20 }).pipe(hash).on("finish", () => hash.digest());
`;
  writeFileSync(file, script);
  const before = () => {
    rmSync(join(folder, "copy"), { force: true });
    make();
  };
  return { argv: [process.execPath, file], cwd: folder, before };
}
