import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Octokit } from "@octokit/rest";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { git } from "../support/git.ts";
import { pushRun, rerun, runnerJob, startGitHub, type WorkflowRun } from "../support/github/index.ts";
import { project } from "../support/project.ts";
import { temporary } from "../support/rig.ts";

// The client reads GITHUB_API_URL when it is imported: one fake for the file, and the import behind it.
const folder = temporary();
const github = await startGitHub({ repositories: ["acme/demo"] });
const repository = github.repository("acme/demo");
git(project(join(folder.path, "work"), { "a.txt": "a" }), "push", "--quiet", repository.git.path, "main");
const before = { ...process.env };
let jobs = 0;

/** From here on this process is a job of the run. */
function become(run: WorkflowRun) {
  const place = join(folder.path, `job ${++jobs}`);
  const job = runnerJob(repository, {
    run,
    permissions: { actions: "write" },
    folder: place,
    workspace: place,
    job: jobs,
  });
  Object.assign(process.env, job.env);
  const octokit = new Octokit({
    baseUrl: github.url,
    auth: job.token,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  return { ...job, rest: octokit.rest };
}

become(pushRun(repository));
const { DefaultArtifactClient } = await import("@actions/artifact");
const client = new DefaultArtifactClient();
const here = { owner: "acme", repo: "demo" };

function files(name: string, contents: Record<string, Buffer | string>) {
  const root = join(folder.path, name);
  for (const [path, bytes] of Object.entries(contents)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return { root, paths: Object.keys(contents).map((path) => join(root, path)) };
}

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

test("what is uploaded is downloaded, within the run and by the API, and its digest is said", async () => {
  const run = pushRun(repository);
  become(run);
  const { root, paths } = files("small", { "a.txt": "a\n", "deep/b ü.bin": randomBytes(1000) });
  const sent = await client.uploadArtifact("mainline-demo", paths, root, { retentionDays: 7 });

  const place = join(folder.path, "got");
  const got = await client.downloadArtifact(sent.id ?? 0, { path: place, expectedHash: `sha256:${sent.digest}` });
  expect([got.digestMismatch, readFileSync(join(place, "a.txt"), "utf8")]).toEqual([false, "a\n"]);
  expect(readFileSync(join(place, "deep/b ü.bin"))).toEqual(readFileSync(paths[1] ?? ""));

  const { rest, token } = become(pushRun(repository));
  const { data } = await rest.actions.getArtifact({ ...here, artifact_id: sent.id ?? 0 });
  expect(data).toMatchObject({
    name: "mainline-demo",
    size_in_bytes: sent.size,
    digest: `sha256:${sent.digest}`,
    expired: false,
  });
  expect(data.workflow_run).toMatchObject({ id: run.id, head_sha: run.headSha });
  const days = (Date.parse(data.expires_at ?? "") - Date.parse(data.created_at ?? "")) / 86_400_000;
  expect(Math.round(days)).toBe(7);
  const findBy = { token, workflowRunId: run.id, repositoryOwner: "acme", repositoryName: "demo" };
  const across = await client.downloadArtifact(sent.id ?? 0, { path: join(folder.path, "across"), findBy });
  expect(readFileSync(join(across.downloadPath ?? "", "a.txt"), "utf8")).toBe("a\n");
});

test("a large one arrives in blocks, in whatever order, and is put together as the list says", async () => {
  become(pushRun(repository));
  const bytes = randomBytes(20 * 1024 * 1024);
  const { root, paths } = files("large", { "model.bin": bytes });
  const sent = await client.uploadArtifact("large", paths, root, { compressionLevel: 0 });
  const { downloadPath } = await client.downloadArtifact(sent.id ?? 0, { path: join(folder.path, "large-got") });
  expect(readFileSync(join(downloadPath ?? "", "model.bin")).equals(bytes)).toBe(true);
});

test("a run has one artifact of a name, another attempt has its own, another run sees none of them", async () => {
  const run = pushRun(repository);
  become(run);
  const { root, paths } = files("twice", { a: "1" });
  const upload = () => client.uploadArtifact("twice", paths, root);
  const first = await upload();
  await expect(upload()).rejects.toThrow(/already exists/);
  expect((await client.listArtifacts()).artifacts.map(({ name }) => name)).toEqual(["twice"]);
  become(rerun(repository, run));
  const second = await upload();
  const other = become(pushRun(repository));
  expect((await client.listArtifacts()).artifacts).toEqual([]);
  const { data } = await other.rest.actions.listWorkflowRunArtifacts({ ...here, run_id: run.id, name: "twice" });
  expect(data.artifacts.map(({ id }) => id)).toEqual([second.id, first.id]);
});

test("deleted is gone, for the run and for the API", async () => {
  const { rest } = become(pushRun(repository));
  const { root, paths } = files("gone", { a: "1" });
  const one = await client.uploadArtifact("one", paths, root);
  const two = await client.uploadArtifact("two", paths, root);
  await client.deleteArtifact("one");
  await expect(client.getArtifact("one")).rejects.toThrow(/not found/i);
  await rest.actions.deleteArtifact({ ...here, artifact_id: two.id ?? 0 });
  await expect(rest.actions.getArtifact({ ...here, artifact_id: one.id ?? 0 })).rejects.toMatchObject({ status: 404 });
  expect((await rest.actions.listArtifactsForRepo(here)).data.total_count).toBe(0);
});

test("the list is filtered by the whole name, newest first, in pages", async () => {
  const { root, paths } = files("many", { a: "1" });
  for (const name of ["x", "xy", "x"]) {
    become(pushRun(repository));
    await client.uploadArtifact(name, paths, root);
  }
  const { rest } = become(pushRun(repository));
  const list = async (query: object) => (await rest.actions.listArtifactsForRepo({ ...here, ...query })).data;
  const named = await list({ name: "x" });
  expect(named.artifacts.map(({ id }) => id)).toEqual(
    repository.artifacts
      .filter(({ name }) => name === "x")
      .map(({ id }) => id)
      .toReversed(),
  );
  expect((await list({ per_page: 2, page: 2 })).artifacts).toHaveLength(1);
});

test("an expired one is listed, and its bytes are gone", async () => {
  const { rest } = become(pushRun(repository));
  const { root, paths } = files("old", { a: "1" });
  const { id = 0 } = await client.uploadArtifact("old", paths, root);
  for (const artifact of repository.artifacts) artifact.expired = true;
  expect((await rest.actions.getArtifact({ ...here, artifact_id: id })).data.expired).toBe(true);
  const zip = rest.actions.downloadArtifact({ ...here, artifact_id: id, archive_format: "zip" });
  await expect(zip).rejects.toMatchObject({ status: 410 });
});

test("a token of no run, and of another run's, is refused", async () => {
  const [mine, other] = [pushRun(repository), pushRun(repository)];
  const ids = { workflow_run_backend_id: `run-${mine.id}-1`, workflow_job_run_backend_id: "job-1" };
  const call = (token: string, body: object) =>
    fetch(`${github.resultsUrl}/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const forged = (become(mine).env["ACTIONS_RUNTIME_TOKEN"] ?? "").replace(/\.[^.]*$/, ".forged");
  expect((await call(forged, ids)).status).toBe(401);
  const theirs = become(other).env["ACTIONS_RUNTIME_TOKEN"] ?? "";
  expect((await call(theirs, ids)).status).toBe(403);
  const unknown = await call(theirs, { ...ids, mime: "x" });
  expect([unknown.status, await unknown.json()]).toMatchObject([400, { code: "malformed" }]);
});

test("a server's error in the protocol is retried by the client, and a broken connection is not", async () => {
  become(pushRun(repository));
  const { root, paths } = files("faults", { a: "1" });
  github.fail({ operation: "CreateArtifact", nth: 1, with: 502 });
  expect((await client.uploadArtifact("a", paths, root)).id).toBeGreaterThan(0);
  github.fail({ operation: "CreateArtifact", nth: 1, with: "reset" });
  await expect(client.uploadArtifact("b", paths, root)).rejects.toThrow(/ECONNRESET/);
});
