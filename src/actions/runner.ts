import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import type { RunnerContext, RunnerEdges } from "../app/runner-edges.ts";
import { Stop } from "../core/failure.ts";
import { openArtifacts } from "../edge/artifacts/artifacts.ts";
import { readBundle } from "../edge/bundle/bundle.ts";
import { openGitHub } from "../edge/forge/open-github.ts";
import { authEnv } from "../edge/git/auth-env.ts";
import { initBareGit } from "../edge/git/open-git.ts";
import { renderFailure } from "../render/failure.ts";

/** Runs an action's body: the one place where a Stop becomes words, annotations and a failed job. */
export async function runAction(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const { failure } = error;
    if (failure.code === "invalid-config") {
      for (const { file, range, message, hint, code } of failure.diagnostics.slice(0, 10)) {
        core.error([message, hint].filter(Boolean).join(" "), {
          title: code,
          file,
          startLine: range.start.line,
          startColumn: range.start.column,
        });
      }
    }
    const { text } = renderFailure(failure, { color: false });
    core.setFailed(text);
  }
}

interface Payload {
  readonly number?: number;
  readonly before?: string;
  readonly repository?: { readonly default_branch?: string; readonly full_name?: string };
  readonly pull_request?: {
    readonly number: number;
    readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
  };
  readonly merge_group?: { readonly base_sha: string };
}

/** What the environment says of this job. Names and texts in the event are a stranger's: they are data, and reach no shell. */
export async function runnerContext(env: NodeJS.ProcessEnv): Promise<RunnerContext> {
  const need = (name: string): string => {
    const value = env[name];
    if (!value)
      throw new Stop({
        code: "not-here",
        words: `${name} is not set: this runs inside a GitHub Actions job.`,
        todo: "On a laptop use the command line: mainline --help.",
      });
    return value;
  };
  const payload = JSON.parse(await readFile(need("GITHUB_EVENT_PATH"), "utf8")) as Payload;
  const repository = need("GITHUB_REPOSITORY");
  const pull = payload.pull_request;
  return {
    repository,
    event: need("GITHUB_EVENT_NAME"),
    sha: need("GITHUB_SHA"),
    ref: need("GITHUB_REF"),
    workflowRun: Number(need("GITHUB_RUN_ID")),
    attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
    defaultBranch: payload.repository?.default_branch ?? "main",
    pullRequest: pull
      ? { number: pull.number, head: pull.head.sha, fork: pull.head.repo?.full_name !== repository }
      : null,
    before: payload.before && !/^0+$/.test(payload.before) ? payload.before : null,
    mergeGroupBase: payload.merge_group?.base_sha ?? null,
    actor: env["GITHUB_ACTOR"] ?? "unknown",
    url: `${need("GITHUB_SERVER_URL")}/${repository}`,
  };
}

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
    forge: openGitHub({ apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com", token, owner, repo }),
    artifacts: openArtifacts(),
    bare: await initBareGit(join(folder, "bare.git"), `${context.url}.git`, authEnv(env, token)),
    temporary,
    readBundle,
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
