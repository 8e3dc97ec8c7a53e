import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { commit, project } from "./project.ts";
import { type Ended, environment, start, temporary } from "./rig.ts";

export const files = {
  "mainline.yml": `name: p
params: params.yml
steps:
  gather:
    run: mkdir -p out/all; cat data/*.csv link > out/all/text; find . -name '*.txt' -perm -u+x | wc -l >> out/all/text
    inputs: ['data/*.csv', 'deep/**/*.txt', link, nowhere]
    outputs: [out/all]
  count: { run: 'wc -c < out/all/text > out/count', params: [rate], inputs: [out/all/text], outputs: [out/count] }
  here: { run: 'mkdir -p out; cp code.sh out/code', isolated: false, inputs: [code.sh], outputs: [out/code] }
`,
  "params.yml": "rate: 1\n",
  "data/a.csv": "one\n",
  "data/b.csv": "two\n",
  "deep/x.txt": "x\n",
  "code.sh": "true\n",
  "notes.md": "unread\n",
  ".gitignore": "/out/\n*.tmp.csv\n",
};

export function repository(folder: string): string {
  const repo = project(join(folder, "repo"), files);
  symlinkSync("data/a.csv", join(repo, "link"));
  symlinkSync("data/missing", join(repo, "nowhere"));
  mkdirSync(join(repo, "deep/empty"));
  commit(repo, {}, "links");
  return repo;
}

/** Its legs that ran, or how it ended. */
export const ran = ({ code, stdout }: Looked): string =>
  code === 0
    ? [...stdout.matchAll(/^(\w+) started$/gm)]
        .map(([, leg]) => leg)
        .sort()
        .join(" ")
    : `code ${code}`;

/** A change, done alone, and what the next run does about it. `undo`: where that left something in the way. */
export type Case = readonly [
  what: string,
  change: (at: Place) => unknown,
  expected: string,
  undo?: (at: Place) => unknown,
];
export interface Place {
  readonly repo: string;
  readonly home: string;
}

export async function eachIsSeen(cases: readonly Case[]): Promise<void> {
  using folder = temporary();
  const repo = repository(folder.path);
  const { run, settled, home } = asking(folder.path, repo);
  for (const [what, change, expected, undo] of cases) {
    const before = await settled();
    expect([before.code, before.looked], `before: ${what}\n${before.stdout}${before.stderr}`).toEqual([0, false]);
    await change({ repo, home });
    const after = await run();
    expect([after.looked, ran(after)], `${what}\n${after.stdout}${after.stderr}`).toEqual([true, expected]);
    await undo?.({ repo, home });
  }
}

/** A run, and whether it looked for itself: it did if it asked Git. */
export interface Looked extends Ended {
  readonly looked: boolean;
}

/** `mainline run` in a repository, with a Git that leaves a note when it is asked. Its home is a folder of its own, with files that Git reads. */
export function asking(folder: string, repo: string) {
  const [bin, note, home] = [join(folder, "bin"), join(folder, "asked"), join(folder, "home")];
  mkdirSync(bin);
  mkdirSync(home);
  writeFileSync(join(bin, "git"), `#!/bin/sh\necho >> '${note}'\nPATH="$REST"\nexec git "$@"\n`);
  chmodSync(join(bin, "git"), 0o755);
  const rest = process.env["PATH"] ?? "";
  const base = { PATH: `${bin}:${rest}`, REST: rest, HOME: home, GIT_CONFIG_GLOBAL: join(home, ".gitconfig") };

  const run = async (words: readonly string[] = [], env: Record<string, string> = {}, cwd = repo): Promise<Looked> => {
    rmSync(note, { force: true });
    const ended = await start("cli", ["run", ...words], { cwd, env: { ...base, ...env } });
    return { ...ended, looked: existsSync(note) };
  };

  return {
    home,
    run,
    env: { ...environment(repo), ...base },
    /** Runs until nothing is left to look at; the last answer. What changed just before a run is not trusted by it, and that one is a moment later. */
    async settled(words: readonly string[] = [], cwd = repo): Promise<Looked> {
      let last = await run(words, {}, cwd);
      for (let i = 0; last.looked && last.code === 0 && i < 8; i++) last = await run(words, {}, cwd);
      return last;
    },
  };
}

/** Writes other bytes into a file so that nobody sees it in its size, its time or its inode. */
export function editUnseen(path: string, edit: (text: string) => string): void {
  const { atime, mtime, size } = statSync(path);
  writeFileSync(path, edit(readFileSync(path, "utf8")));
  utimesSync(path, atime, mtime);
  if (statSync(path).size !== size) throw new Error(`${path} has another size`);
}

export function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
