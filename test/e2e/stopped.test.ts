import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dice } from "../support/dice.ts";
import { git } from "../support/git.ts";
import { pullRequestRun, pushRun, rerun, type WorkflowRun } from "../support/github/index.ts";
import { commit, tiny } from "../support/project.ts";
import { promotedStage } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";

// One repository, whose main is pushed what its policy stops.
const folder = temporary();
let s: Awaited<ReturnType<typeof promotedStage>>;
beforeAll(async () => {
  s = await promotedStage(folder.path);
});
afterAll(async () => {
  await s[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const luckFile = () => `${s.runner.startsFile}.luck`;
const refs = (below: string) =>
  git(s.repository.git.path, "for-each-ref", "--format=%(refname)", below).split("\n").filter(Boolean);

/** Commits straight to main, and answers the run for it. */
function direct(files: Record<string, string>): WorkflowRun {
  const before = s.repository.tip();
  git(s.work, "fetch", "--quiet", "origin");
  git(s.work, "checkout", "--quiet", "--detach", "origin/main");
  commit(s.work, files, "straight to main");
  git(s.work, "push", "--quiet", "origin", "HEAD:main");
  return pushRun(s.repository, { before });
}

async function jobsOf(run: WorkflowRun) {
  const trained = await s.runner.train(run);
  const promoted = await s.runner.promote(run, trained);
  const { code, stdout, summary } = promoted;
  return { reused: trained.outputs["reused"], code, promoted: promoted.outputs["promoted"], stdout, summary };
}

test("what main's policy stopped stays stopped, whatever the dice say in a second run of its source", async () => {
  const [tags, ledger] = [refs("refs/tags"), refs("refs/mainline")];
  const run = direct(dice);
  const first = await jobsOf(run);
  expect([first.reused, first.code, first.promoted], first.stdout).toEqual(["false", 1, "false"]);
  expect(first.stdout).toContain("The verdict is inconclusive, and the policy stops there: nothing was promoted.");
  const entries = refs("refs/mainline").filter((ref) => !ledger.includes(ref));
  expect([entries.length, refs("refs/tags")]).toEqual([1, tags]);
  expect(git(s.repository.git.path, "cat-file", "tag", entries[0] ?? "")).toContain('"verdict":"inconclusive"');

  // The same run again says the same, and leaves the ledger as it is.
  const same = await jobsOf(rerun(s.repository, run));
  expect([same.reused, same.code], same.stdout).toEqual(["true", 1]);
  expect(refs("refs/mainline")).toEqual([...ledger, ...entries].sort());

  // The artifacts expire, those of the base too, and now the dice fall well.
  s.repository.artifacts.splice(0);
  writeFileSync(luckFile(), "");
  const again = await jobsOf(rerun(s.repository, run));
  expect([again.reused, again.code, again.promoted], again.stdout).toEqual(["false", 1, "false"]);
  expect(again.summary).toMatch(/trained again\. .*the verdict of run [0-9a-f]{12} stands, inconclusive\./);
  expect(refs("refs/tags")).toEqual(tags);

  // A pull request that brings the same source back has no fresh throw either.
  direct({ "train.txt": "another\n" });
  s.repository.artifacts.splice(0);
  git(s.work, "fetch", "--quiet", "origin");
  s.branch("back", { "train.txt": tiny["train.txt"] });
  const proposed = pullRequestRun(s.repository, s.repository.openPullRequest({ head: "back" }));
  const report = await s.runner.report(proposed, await s.runner.train(proposed));
  expect([report.code, report.outputs["verdict"]], report.stdout).toEqual([1, "inconclusive"]);
  rmSync(luckFile());
});

test("a ledger that takes nothing is said to, and the report is there all the same", async () => {
  const run = direct({ "train.txt": "a third\n" });
  const trained = await s.runner.train(run);
  const promoted = await s.runner.promote(run, trained, { contents: "read", actions: "read", "pull-requests": "read" });
  expect(promoted.code, promoted.stdout).toBe(1);
  expect(promoted.stdout).toMatch(/::warning::The ledger could not be told of the verdict, .* judged anew: /);
  expect(promoted.summary).toContain("Inconclusive");

  // Nor one that cannot even be written on the runner.
  const bin = join(folder.path, "bin");
  mkdirSync(bin);
  const path = process.env["PATH"] ?? "";
  const full =
    'case "$*" in *"hash-object -t tag"*) echo "fatal: unable to write file: No space left" >&2; exit 128;; esac';
  writeFileSync(join(bin, "git"), `#!/bin/sh\n${full}\nPATH='${path}' exec git "$@"\n`, { mode: 0o755 });
  const unwritten = await s.runner.promote(run, trained, undefined, { PATH: `${bin}:${path}` });
  expect(unwritten.code, unwritten.stdout).toBe(1);
  expect(unwritten.stdout).toMatch(
    /::warning::The ledger could not be told .* judged anew: git hash-object -t tag: fatal: unable to write file/,
  );
  expect(unwritten.stdout).toContain("The verdict is inconclusive, and the policy stops there");
  expect(unwritten.summary).toContain("Inconclusive");
});
