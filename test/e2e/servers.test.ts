import { join } from "node:path";
import { expect, test } from "vitest";
import { isGhes } from "../../node_modules/@actions/artifact/lib/internal/shared/config.js";
import { hasArtifacts } from "../../src/actions/artifact-service.ts";
import { forksOf } from "../support/forked.ts";
import { actionInputs, pullRequestRun, pushRun, runnerJob, workflowRunRun } from "../support/github/index.ts";
import { freshStage, skill } from "../support/promoted-stage.ts";
import { start, temporary } from "../support/rig.ts";
import { Runner } from "../support/runner.ts";

/** A repository with a pull request, on a GitHub that calls itself so. */
async function on(server: string, folder: string) {
  const stage = await freshStage(folder);
  stage.branch("change", skill(0.85));
  const pull = stage.repository.openPullRequest({ head: "change" });
  const runner = new Runner(stage.repository, folder, { server });
  return { ...stage, runner, pull, run: pullRequestRun(stage.repository, pull) };
}

test("where GitHub has no artifacts of version 4, each action says so at once, before anything is asked or trained", async () => {
  using folder = temporary();
  await using s = await on("https://git.acme.example", folder.path);
  const train = await s.runner.train(s.run);
  const followed = await s.runner.followed(workflowRunRun(s.repository, s.run));
  for (const ended of [train, await s.runner.report(s.run, train), await s.runner.promote(s.run, train), followed]) {
    expect(ended.code).toBe(1);
    expect(ended.stdout).toMatch(
      /^::error.*git\.acme\.example is a GitHub Enterprise Server, which has no workflow artifacts/m,
    );
    expect(ended.stdout + ended.stderr).toContain("mainline run");
  }
  expect([s.runner.starts(), s.github.requests]).toEqual([0, []]);
});

test.each([
  "https://github.com",
  "https://GitHub.com",
  "https://acme.ghe.com",
  "http://gh.localhost:3000",
  "http://localhost:3000",
  "http://127.0.0.1:3000",
  "https://ghe.com",
  "https://git.acme.example",
  "https://github.com.acme.example",
  "https://notgithub.com",
  "https://acme.ghe.com.example",
])("%s: we and GitHub's own client agree whether it has artifacts", (server) => {
  const before = process.env["GITHUB_SERVER_URL"];
  process.env["GITHUB_SERVER_URL"] = server;
  try {
    expect(hasArtifacts(server)).toBe(!isGhes());
  } finally {
    if (before === undefined) delete process.env["GITHUB_SERVER_URL"];
    else process.env["GITHUB_SERVER_URL"] = before;
  }
});

test.each(["GITHUB_API_URL", "GITHUB_SERVER_URL", "ACTIONS_RESULTS_URL", "ACTIONS_RUNTIME_TOKEN"])(
  "without %s nothing is trained, and no other server is taken for it",
  async (name) => {
    using folder = temporary();
    await using s = await on("https://github.com", folder.path);
    const options = { run: s.run, permissions: { contents: "read", actions: "read" }, workspace: s.work } as const;
    const { env, token } = runnerJob(s.repository, { ...options, folder: join(folder.path, "runner") });
    const { [name]: _, ...rest } = env;
    const given = actionInputs("action.yml", { config: "mainline.yml" }, token);
    const ended = await start("train", [], { cwd: s.work, env: { ...rest, ...given, STARTS: s.runner.startsFile } });
    expect([ended.code, ended.stdout]).toEqual([
      1,
      expect.stringMatching(new RegExp(`^::error.*${name} is not set`, "m")),
    ]);
    expect([s.runner.starts(), s.github.requests]).toEqual([0, []]);
  },
);

test("on ghe.com every address comes from the environment: of the comments, the summaries, the release and the tags", async () => {
  using folder = temporary();
  await using s = await on("https://acme.ghe.com", folder.path);
  const { repository, runner, run } = s;
  const train = await runner.train(run);
  const report = await runner.report(run, train);
  expect([train.code, report.code], train.stdout + report.stdout + report.stderr).toEqual([0, 0]);
  const forked = await forksOf({ ...s, runner }).trained("mallory", skill(0.86));
  const followed = await runner.followed(workflowRunRun(repository, forked.run));
  const before = repository.tip();
  repository.merge(s.pull, "squash");
  const push = pushRun(repository, { before });
  const promoted = await runner.promote(push, await runner.train(push));
  expect([promoted.code, promoted.outputs["version"]], promoted.stdout).toEqual([0, "v0.1.0"]);

  const jobs = [train, report, followed, promoted];
  const written = [
    ...repository.comments.map(({ body }) => body),
    ...jobs.map(({ summary }) => summary),
    ...repository.releases.map(({ body }) => body ?? ""),
    repository.git.run(["for-each-ref", "--format=%(contents)", "refs/tags", "refs/mainline"]),
  ];
  expect(hostsIn(written)).toEqual(["acme.ghe.com"]);
  // The log also has where GitHub's client uploads to.
  const given = ["acme.ghe.com", new URL(s.github.url).host, new URL(s.github.resultsUrl).host];
  expect(hostsIn(jobs.map(({ stdout }) => stdout)).filter((host) => !given.includes(host))).toEqual([]);
  for (const { id } of [run, forked.run])
    expect(repository.comments.map(({ body }) => body).join()).toContain(
      `https://acme.ghe.com/acme/demo/actions/runs/${id}`,
    );
});

const hostsIn = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(/https?:\/\/([^/\s)"]+)/g)].map(([, host = ""]) => host))),
];
