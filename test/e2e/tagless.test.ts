import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeMessage } from "../../src/core/registry/payload.ts";
import { git, gitEnv } from "../support/git.ts";
import { commit, project } from "../support/project.ts";
import { start, temporary } from "../support/rig.ts";
import { summaryOf } from "../support/summaries.ts";

/** A remote with a registry and other tags, and a checkout of one commit of it, as a workflow makes it. */
function checkout(folder: string) {
  const work = project(join(folder, "work"), { "a.txt": "a" });
  const tag = (name: string, i: number) =>
    execFileSync("git", ["tag", "-a", "-m", `About ${name}\n\nmore`, name], {
      cwd: work,
      env: { PATH: process.env["PATH"], ...gitEnv, GIT_COMMITTER_DATE: `${1_800_000_000 + i} +0000` },
    });
  for (const [i, name] of ["m@v0.1.0", "m#prod#1", "v1.0", "m@v0.2.0", "m#prod#2"].entries()) {
    if (i === 3) commit(work, { "a.txt": "b" }, "second");
    tag(name, i);
  }
  git(work, "tag", "m@v0.3.0");
  const bare = join(folder, "bare.git");
  git(folder, "clone", "--quiet", "--bare", work, bare);
  commit(work, { "a.txt": "c" }, "third");
  git(work, "push", "--quiet", bare, "main");
  const clone = join(folder, "clone");
  git(folder, "clone", "--quiet", "--depth=1", "--no-tags", `file://${bare}`, clone);
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const real = git(clone, "--exec-path").trim();
  writeFileSync(join(bin, "git"), `#!/bin/sh\necho "$1" >> "${folder}/starts"\nexec "${real}/git" "$@"\n`);
  chmodSync(join(bin, "git"), 0o755);
  const cli = (...args: string[]) =>
    start("cli", args, { cwd: clone, env: { NO_COLOR: "1", PATH: `${bin}:${process.env["PATH"]}` } });
  /** The starts of Git since the last time. */
  const starts = () => {
    const words = existsSync(join(folder, "starts")) ? readFileSync(join(folder, "starts"), "utf8").split("\n") : [];
    writeFileSync(join(folder, "starts"), "");
    return words.filter(Boolean);
  };
  return { bare, clone, cli, starts };
}

const state = (clone: string) =>
  [["for-each-ref"], ["count-objects", "-v"], ["config", "--local", "--list"], ["rev-list", "--count", "--all"]].map(
    (args) => git(clone, ...args),
  );

test("in a checkout of one commit, the registry is read from the remote's tags, and the clone stays as it is", async () => {
  using folder = temporary();
  const { clone, cli, starts } = checkout(folder.path);
  const before = state(clone);
  starts();
  const { stdout, stderr, code } = await cli("registry", "--json");
  expect([code, stderr, JSON.parse(stdout)]).toEqual([
    0,
    "",
    { m: { version: "v0.2.0", stage: { prod: "v0.2.0" }, registered: true, active: true } },
  ]);
  // Few and always as many, however many tags there are.
  expect(starts()).toEqual([
    "rev-parse",
    "for-each-ref",
    "config",
    "ls-remote",
    "config",
    "init",
    "fetch",
    "for-each-ref",
  ]);
  const { stdout: history } = await cli("history", "m", "--format", "gto");
  expect(
    (JSON.parse(history) as { ref: string; message: string }[]).map(({ ref, message }) => [ref, message]).sort(),
  ).toEqual(["m#prod#1", "m#prod#2", "m@v0.1.0", "m@v0.2.0"].map((name) => [name, `About ${name}\n\nmore`]));
  expect((await cli("doctor", "--json")).stdout).toContain("shallow");
  expect(state(clone)).toEqual(before);
});

test("two versions are compared from the remote's tags, which are asked for once", async () => {
  using folder = temporary();
  const { bare, clone, cli, starts } = checkout(folder.path);
  for (const [version, accuracy] of [
    ["1.0.0", 0.9],
    ["1.1.0", 0.95],
  ] as const) {
    const summary = summaryOf({ accuracy: [accuracy] });
    const message = writeMessage("Registering", { mainline: 1, kind: "version", model: "m", version, summary });
    git(bare, "tag", "-a", "-m", message, `m@v${version}`, "main");
  }
  const before = state(clone);
  starts();
  const { stdout, stderr, code } = await cli("compare", "m@v1.0.0", "m@v1.1.0");
  expect([code, stderr, stdout]).toEqual([0, "", expect.stringMatching(/accuracy +0\.9 +0\.95/)]);
  expect(starts().filter((word) => word === "ls-remote")).toHaveLength(1);
  expect(state(clone)).toEqual(before);
});

test("where the remote has no registry one question is enough, and where it cannot be asked that is said", async () => {
  using folder = temporary();
  const { bare, clone, cli, starts } = checkout(folder.path);
  for (const name of git(bare, "tag", "--list", "m*").trim().split("\n")) git(bare, "tag", "-d", name);
  starts();
  expect((await cli("registry")).stdout).toBe("No model is registered yet. `mainline promote` registers the first.\n");
  expect(starts()).toEqual(["rev-parse", "for-each-ref", "config", "ls-remote"]);
  git(clone, "remote", "set-url", "origin", join(folder.path, "nowhere"));
  expect(await cli("registry", "--json")).toEqual({
    code: 0,
    stdout: "{}\n",
    stderr: "origin could not be asked for its tags: what follows is from those that are here alone.\n",
  });
});
