import { existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { benchPeers } from "../support/peers.ts";
import { project } from "../support/project.ts";
import { type Command, mainline } from "./measure.ts";

/** The same pipeline in the words of three: each in a repository of its own. */
export interface Stage {
  readonly ours: Command;
  readonly make: Command;
  readonly dvc: Command;
}

export interface TrivialStep {
  readonly name: string;
  readonly inputs: readonly string[];
}

/** Steps that each write a line into a file of their own. `files` lie in all three repositories. */
export function stage(folder: string, steps: readonly TrivialStep[], files: Readonly<Record<string, string>>): Stage {
  const [ours, make, dvc] = ["ours", "make", "dvc"].map((name) => join(folder, name)) as [string, string, string];
  const ignored = { ".gitignore": "/out/\n" };
  project(ours, { ...files, ...ignored, "mainline.yml": inOurWords(steps) });
  project(make, { ...files, ...ignored, Makefile: inMakesWords(steps) });
  mkdirSync(join(make, "out"));
  project(dvc, {
    ...files,
    ...ignored,
    ".dvc/config": "[core]\n    analytics = false\n    check_update = false\n",
    "dvc.yaml": inDvcsWords(steps),
  });
  return {
    ours: mainline(ours, "run", "--quiet", "--jobs", "2"),
    make: { argv: ["make", "--silent", "--no-builtin-rules", "-j2"], cwd: make },
    dvc: { argv: [join(benchPeers.dvc(), "dvc"), "repro", "--quiet"], cwd: dvc },
  };
}

/**
 * The same, with all that the program remembers and has made taken away before. It is set aside, not removed: for minutes after files were removed ext4
 * takes many times as long to make new ones, and who removes most would pay most.
 */
export function cold(command: Command, ...kept: readonly string[]): Command {
  let times = 0;
  const before = () => {
    const aside = `${command.cwd}.${times++}`;
    for (const path of ["out", ...kept].filter((one) => existsSync(join(command.cwd, one)))) {
      mkdirSync(dirname(join(aside, path)), { recursive: true });
      renameSync(join(command.cwd, path), join(aside, path));
    }
    mkdirSync(join(command.cwd, "out"));
  };
  return { ...command, before };
}

function inOurWords(steps: readonly TrivialStep[]): string {
  const lines = steps.map(
    ({ name, inputs }) =>
      `  ${name}: { run: "mkdir -p out; echo ${name} > out/${name}.txt", inputs: [${inputs.join(", ")}], outputs: [out/${name}.txt] }`,
  );
  return `name: p\nsteps:\n${lines.join("\n")}\n`;
}

function inMakesWords(steps: readonly TrivialStep[]): string {
  const outputs = steps.map(({ name }) => `out/${name}.txt`);
  const rules = steps.map(
    ({ name, inputs }) => `out/${name}.txt: ${inputs.map(prerequisite).join(" ")}\n\t@mkdir -p out; echo ${name} > $@`,
  );
  return `all: ${outputs.join(" ")}\n${rules.join("\n")}\n`;
}

/** A folder alone would not say whether a file in it has changed. */
const prerequisite = (path: string): string => (path.includes(".") ? path : `$(wildcard ${path}/*)`);

function inDvcsWords(steps: readonly TrivialStep[]): string {
  const stages = steps.map(
    ({ name, inputs }) =>
      `  ${name}:\n    cmd: mkdir -p out; echo ${name} > out/${name}.txt\n    deps: [${inputs.join(", ")}]\n    outs: [out/${name}.txt]`,
  );
  return `stages:\n${stages.join("\n")}\n`;
}
