import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Octokit } from "@octokit/rest";
import { afterAll, afterEach, beforeEach, vi } from "vitest";
import { git } from "../git.ts";
import { pushRun, runnerJob, type Storage, startGitHub, type WorkflowRun } from "../github/index.ts";
import { project } from "../project.ts";
import { temporary } from "../rig.ts";

/** What the artifact service answers, as JSON: strings, but for `ok`. */
type Answer = Readonly<Record<string, string>>;

/**
 * A fake for a test file, with its own storage for artifacts or another's, and the client behind it: that reads GITHUB_API_URL when it
 * is imported. The process is a job of whatever run it became last.
 */
export async function artifactStage(artifactStorage?: Storage) {
  const folder = temporary();
  const github = await startGitHub({ repositories: ["acme/demo"], ...(artifactStorage ? { artifactStorage } : {}) });
  const repository = github.repository("acme/demo");
  git(project(join(folder.path, "work"), { "a.txt": "a" }), "push", "--quiet", repository.git.path, "main");
  const before = { ...process.env };
  let jobs = 0;
  const become = (run: WorkflowRun) => {
    const place = join(folder.path, `job ${++jobs}`);
    const options = { run, permissions: { actions: "write" }, folder: place, workspace: place, job: jobs } as const;
    const job = runnerJob(repository, options);
    Object.assign(process.env, job.env);
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const { rest } = new Octokit({ baseUrl: github.url, auth: job.token, log });
    const runtime = job.env["ACTIONS_RUNTIME_TOKEN"] ?? "";
    return {
      ...job,
      rest,
      twirp: (method: string, message: object) => twirp(github.resultsUrl, method, message, runtime),
    };
  };
  become(pushRun(repository));
  const { DefaultArtifactClient } = await import("@actions/artifact");

  beforeEach(() => {
    // What the client says of its progress is no part of the report.
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    repository.artifacts.length = 0;
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(async () => {
    process.env = before;
    folder[Symbol.dispose]();
    await github[Symbol.asyncDispose]();
  });
  return {
    github,
    repository,
    client: new DefaultArtifactClient(),
    folder: folder.path,
    become,
    files: (name: string, contents: Readonly<Record<string, Buffer | string>>) =>
      filesIn(join(folder.path, name), contents),
  };
}

export type ArtifactStage = Awaited<ReturnType<typeof artifactStage>>;

function filesIn(root: string, contents: Readonly<Record<string, Buffer | string>>) {
  for (const [path, bytes] of Object.entries(contents)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return { root, paths: Object.keys(contents).map((path) => join(root, path)) };
}

/** A call of the service as nobody's client makes it. */
async function twirp(origin: string, method: string, message: object, token: string): Promise<Answer> {
  const { scp } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as { scp: string };
  const [, workflow_run_backend_id, workflow_job_run_backend_id] = scp.split(":");
  const answer = await fetch(`${origin}/twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ workflow_run_backend_id, workflow_job_run_backend_id, ...message }),
  });
  return (await answer.json()) as Answer;
}
