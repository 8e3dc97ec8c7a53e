import { join } from "node:path";
import { expect } from "vitest";
import { git } from "./git.ts";
import { pushRun, startGitHub } from "./github/index.ts";
import { commit, project, tiny } from "./project.ts";
import { Runner } from "./runner.ts";

/** A repository on the fake with `main`, of which nothing is trained yet. */
export async function freshStage(folder: string, files: Readonly<Record<string, string>> = tiny) {
  const github = await startGitHub({ repositories: ["acme/demo"], organizations: ["acme"] });
  const repository = github.repository("acme/demo");
  const work = project(join(folder, "work"), files);
  git(work, "remote", "add", "origin", repository.git.path);
  git(work, "push", "--quiet", "origin", "main");
  git(work, "fetch", "--quiet", "origin");
  return {
    github,
    runner: new Runner(repository, folder),
    repository,
    work,
    /** Commits on a branch, made from main where there is none, and pushes it. */
    branch: (name: string, files: Record<string, string>, remote = repository.git.path) => {
      const known = git(work, "branch", "--list", name).trim() !== "";
      git(work, "checkout", "--quiet", ...(known ? [name] : ["-b", name, "origin/main"]));
      const sha = commit(work, files, `change on ${name}`);
      git(work, "push", "--quiet", remote, name);
      return sha;
    },
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}

/** The same with `main` trained and promoted, as v0.1.0. */
export async function promotedStage(folder: string, files: Readonly<Record<string, string>> = tiny) {
  const stage = await freshStage(folder, files);
  const run = pushRun(stage.repository);
  const trained = await stage.runner.train(run);
  expect(trained.stdout + trained.stderr).not.toMatch(/error/i);
  const promoted = await stage.runner.promote(run, trained);
  expect([promoted.code, promoted.outputs["version"]], promoted.stdout + promoted.stderr).toEqual([0, "v0.1.0"]);
  git(stage.work, "fetch", "--quiet", "origin");
  /** The run of main, and what its train job said. */
  return { ...stage, main: { run, trained } };
}

/** The params of a model that is this good. */
export const skill = (value: number) => ({ "params.json": JSON.stringify({ train: { skill: value } }) });
