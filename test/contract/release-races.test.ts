import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runnerEdges } from "../../src/actions/runner.ts";
import { runnerContext } from "../../src/actions/runner-context.ts";
import { promoteOnRunner } from "../../src/app/promote/promote-on-runner.ts";
import { readSummary } from "../../src/core/registry/payload.ts";
import type { Run } from "../../src/core/run/run.ts";
import { releaseFiles } from "../../src/edge/bundle/release-files.ts";
import { git, gitEnv } from "../support/git.ts";
import { sha256 } from "../support/github/blobs.ts";
import {
  type GitHub,
  pushRun,
  type Repository,
  runnerJob,
  startGitHub,
  type WorkflowRun,
} from "../support/github/index.ts";
import { interleaved } from "../support/interleaved.ts";
import { plant, uploaded } from "../support/planted.ts";
import { commit, project } from "../support/project.ts";
import { temporary } from "../support/rig.ts";
import { Runner } from "../support/runner.ts";

/** A pipeline whose model is a copy of a file: a release of it has three assets. */
const files = {
  "mainline.yml": `name: copy
steps:
  train:
    run: cp recipe.txt model.txt && echo '{"accuracy":0.9}' > metrics.json
    inputs: [recipe.txt]
    outputs: [model.txt]
    metrics: [metrics.json]
models: { copy: { path: model.txt } }
evaluation: train
metrics: { accuracy: { goal: maximize } }
gates: [{ metric: accuracy, min: 0.5 }]
`,
  "recipe.txt": "first\n",
  ".gitignore": "/model.txt\n/metrics.json\n",
};

const seeds = Array.from({ length: 12 }, (_, seed) => seed);
const folder = temporary();
let github: GitHub;
let work: string;
/** What main was, push by push; the third changes nothing of the source. */
let commits: string[];
/** What the train jobs of the first two made. */
let artifacts: { name: string; bytes: Buffer }[];

beforeAll(async () => {
  github = await startGitHub({ repositories: ["acme/demo", ...seeds.map((seed) => `acme/demo-${seed}`)] });
  const repository = github.repository("acme/demo");
  work = project(join(folder.path, "work"), files);
  const second = commit(work, { "recipe.txt": "second\n" }, "second");
  commits = [git(work, "rev-parse", `${second}^`).trim(), second, commit(work, { "notes.md": "none\n" }, "third")];
  const runner = new Runner(repository, folder.path);
  artifacts = [];
  for (const run of pushes(repository).slice(0, 2)) {
    const { name, blob } = uploaded(repository, await runner.train(run));
    artifacts.push({ name, bytes: blob.bytes ?? Buffer.alloc(0) });
  }
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

/** Pushes one commit after another to main; answers the run of each. */
function pushes(repository: Repository): WorkflowRun[] {
  return commits.map((sha, i) => {
    git(work, "push", "--quiet", repository.git.path, `${sha}:refs/heads/main`);
    return pushRun(repository, i === 0 ? {} : { before: commits[i - 1] ?? "" });
  });
}

/** The promote job of a run in this process, whose every call of GitHub and of Git waits for its turn. */
async function promoteJob(
  repository: Repository,
  run: WorkflowRun,
  artifact: { id: number; digest: string | null },
  turn: <E extends object>(edge: E) => E,
) {
  const place = join(folder.path, repository.name.replace("/", "-"), String(run.id));
  const permissions = { contents: "write", actions: "read", "pull-requests": "read" } as const;
  const job = runnerJob(repository, { run, permissions, folder: place, workspace: place });
  const env = { PATH: process.env["PATH"], HOME: place, ...gitEnv, ...job.env };
  const context = await runnerContext(env);
  const edges = await runnerEdges(context, job.token, env);
  const asked = {
    artifactId: artifact.id,
    digest: artifact.digest ?? "",
    measured: null,
    reused: false,
    reason: "trained",
    context,
  };
  return await promoteOnRunner(
    { ...asked, file: "mainline.yml", accept: null, tested: null, now: 1_800_000_000 },
    {
      ...edges,
      forge: turn(edges.forge),
      bare: turn(edges.bare),
      releaseFiles: (bundle, model) => releaseFiles(bundle, model, edges.temporary),
      async writeText(name, text) {
        const file = await edges.temporary(name);
        writeFileSync(file, text);
        return file;
      },
    },
  );
}

describe.concurrent("two promotions at once, and a third of the second one's source", () => {
  test.each(seeds)("seed %i: each version has one release, published, with its own bytes", async (seed) => {
    const repository = github.repository(`acme/demo-${seed}`);
    const runs = pushes(repository);
    const own = artifacts.map(({ name, bytes }, i) => plant(repository, runs[i] as WorkflowRun, name, bytes));
    const { order } = await interleaved(
      seed,
      runs.map((run, i) => (turn) => promoteJob(repository, run, own[Math.min(i, 1)] as (typeof own)[0], turn)),
    );
    expect(new Set(order.slice(0, 12)).size).toBeGreaterThan(1);
    const versions = git(repository.git.path, "tag", "--list", "copy@*").trim().split("\n");
    // The second and the third are one model: whoever of them comes later promotes nothing.
    expect(versions).toEqual(["copy@v0.1.0", "copy@v0.1.1"]);
    expect(repository.releases.map(({ tag, draft }) => [tag, draft]).sort()).toEqual(
      versions.map((tag) => [tag, false]),
    );
    for (const tag of versions) {
      const summary = await readSummary(
        git(repository.git.path, "tag", "--list", "--format=%(contents)", tag),
        "version",
      );
      if (!summary.ok) throw new Error(summary.error);
      const release = repository.releases.find((one) => one.tag === tag);
      expect(release?.name).toBe(tag.replace("@", " "));
      expect(release?.body).toContain(`# ${tag.replace("@", " ")}\n`);
      const assets = new Map(release?.assets.map(({ name, blob }) => [name, blob.bytes ?? Buffer.alloc(0)]));
      expect([...assets.keys()].sort()).toEqual(["README.md", "copy-model.txt", "details.json", "run.json"]);
      expect((JSON.parse(String(assets.get("run.json"))) as Run).id).toBe(summary.value.run);
      expect(sha256(assets.get("copy-model.txt") ?? Buffer.alloc(0))).toBe(
        sha256(Buffer.from(summary.value.commit === commits[0] ? "first\n" : "second\n")),
      );
    }
  });
});
