import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { git } from "../support/git.ts";
import { commit, project } from "../support/project.ts";
import { type Command, mainline, nodeStart, pair } from "./measure.ts";

/** The state of a registry of 1,500 tags. */
export function rows(folder: string): string[] {
  const repo = join(folder, "tags");
  project(repo, { "a.txt": "a" });
  const head = commit(repo, {}, "x");
  const input = Array.from(
    { length: 1500 },
    (_, i) => `create refs/tags/m${i % 30}@v0.${i}.0 ${tagObject(repo, head, i)}\n`,
  );
  execFileSync("git", ["update-ref", "--stdin"], { cwd: repo, input: input.join("") });
  git(repo, "pack-refs", "--all");
  const theirs: Command = {
    argv: ["git", "for-each-ref", "--format=%(refname) %(taggerdate:unix) %(contents)", "refs/tags"],
    cwd: repo,
  };
  const starts = 3 * nodeStart(folder);
  return [
    pair({
      work: "registry of 1,500 tags",
      peer: "`git for-each-ref` + 3 × `node -e 0`",
      goal: "≤ 1",
      ours: mainline(repo, "registry"),
      theirs,
      worth: (ms) => ms + starts,
    }),
  ];
}

function tagObject(repo: string, head: string, i: number): string {
  const input = `object ${head}\ntype commit\ntag m${i % 30}@v0.${i}.0\ntagger A <a@example.org> ${1_700_000_000 + i} +0000\n\nRegistering\n`;
  return execFileSync("git", ["hash-object", "-t", "tag", "-w", "--stdin"], {
    cwd: repo,
    input,
    encoding: "utf8",
  }).trim();
}
