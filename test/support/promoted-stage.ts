import { join } from "node:path";
import { expect } from "vitest";
import { git } from "./git.ts";
import { pushRun, startGitHub } from "./github/index.ts";
import { commit, project } from "./project.ts";
import { Runner } from "./runner.ts";

/** A repository on the fake with `main` trained and promoted, as v0.1.0. */
export async function promotedStage(folder: string) {
  const github = await startGitHub({ repositories: ["acme/demo"] });
  const repository = github.repository("acme/demo");
  const runner = new Runner(repository, folder);
  const work = project(join(folder, "work"));
  git(work, "remote", "add", "origin", repository.git.path);
  git(work, "push", "--quiet", "origin", "main");
  const job = pushRun(repository);
  const trained = await runner.train(job);
  expect(trained.stdout + trained.stderr).not.toMatch(/error/i);
  const promoted = await runner.promote(job, trained);
  expect([promoted.code, promoted.outputs["version"]], promoted.stdout + promoted.stderr).toEqual([0, "v0.1.0"]);
  git(work, "fetch", "--quiet", "origin");
  return {
    github,
    runner,
    repository,
    work,
    /** The run of main, and what its train job said. */
    main: { run: job, trained },
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

/** The params of a model that is this good. */
export const skill = (value: number) => ({ "params.json": JSON.stringify({ train: { skill: value } }) });
