import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import type { RunnerContext, RunnerEdges } from "../app/runner-edges.ts";
import { Stop } from "../core/failure.ts";
import { openArtifacts } from "../edge/artifacts/artifacts.ts";
import { readBundle } from "../edge/bundle/bundle.ts";
import { readMeasured } from "../edge/bundle/measured-bundle.ts";
import { versionFiles } from "../edge/bundle/version-files.ts";
import { openGitHub } from "../edge/forge/open-github.ts";
import { authEnv } from "../edge/git/auth-env.ts";
import { initBareGit } from "../edge/git/open-git.ts";

/** The edges that all actions share. The token is masked, and goes to Git by command-scoped configuration only. */
export async function runnerEdges(context: RunnerContext, token: string, env: NodeJS.ProcessEnv): Promise<RunnerEdges> {
  if (token === "")
    throw new Stop({
      code: "not-here",
      words: "The input `token` is empty.",
      todo: "Leave it out, so that the job's own token is used.",
    });
  core.setSecret(token);
  const [owner = "", repo = ""] = context.repository.split("/");
  const folder = await mkdtemp(join(env["RUNNER_TEMP"] ?? tmpdir(), "mainline-"));
  const temporary = async (name: string) => join(folder, name);
  return {
    forge: openGitHub({ apiUrl: context.apiUrl, token, owner, repo }),
    artifacts: openArtifacts(),
    bare: await initBareGit(join(folder, "bare.git"), `${context.url}.git`, authEnv(env, token)),
    temporary,
    files: versionFiles,
    readBundle,
    readMeasured,
  };
}

/** An input with its surrounding blanks gone; empty is undefined. */
export const input = (name: string): string | undefined => core.getInput(name) || undefined;

/** Writes the job's summary; where there is none to write (another runner than GitHub's, say), that is no failure. */
export async function summarize(markdown: string): Promise<void> {
  await core.summary
    .addRaw(markdown)
    .write()
    .catch(() => core.warning("The job summary could not be written."));
}
