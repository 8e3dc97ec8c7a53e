import { afterAll, beforeAll, expect, test } from "vitest";
import type { Run } from "../../src/core/run/run.ts";
import { sha256 } from "../support/github/blobs.ts";
import { dispatchRun, pullRequestRun, pushRun, type WorkflowRun } from "../support/github/index.ts";
import type { Artifact } from "../support/github/model.ts";
import { entriesOf, forged, plant, uploaded } from "../support/planted.ts";
import { tiny } from "../support/project.ts";
import { promotedStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";
import { zip } from "../support/zip.ts";

// One merged pull request for all: each test plants another artifact of the wanted name before the train job of the push.
const folder = temporary();
let s: Awaited<ReturnType<typeof promotedStage>>;
/** The pull request's run, and what its train job uploaded. */
let own: { run: WorkflowRun; artifact: Artifact };
let runs: Record<"fork" | "elsewhere" | "edited" | "other" | "byHand", WorkflowRun>;
let push: WorkflowRun;

beforeAll(async () => {
  s = await promotedStage(folder.path);
  const { repository, branch } = s;
  const better = skill(0.85);
  branch("better", better);
  const pull = repository.openPullRequest({ head: "better" });
  const run = pullRequestRun(repository, pull);
  own = { run, artifact: uploaded(repository, await s.runner.train(run)) };
  const fork = repository.fork("mallory");
  branch("forked", better, fork.git.path);
  branch("edited", {
    ...better,
    ".github/workflows/mainline.yml": `${tiny[".github/workflows/mainline.yml"]}# more\n`,
  });
  branch("other", skill(0.99));
  runs = {
    fork: pullRequestRun(repository, repository.openPullRequest({ head: { repository: fork, branch: "forked" } })),
    elsewhere: pullRequestRun(repository, pull, { path: ".github/workflows/other.yml" }),
    edited: pullRequestRun(repository, repository.openPullRequest({ head: "edited" })),
    other: pullRequestRun(repository, repository.openPullRequest({ head: "other" })),
    byHand: dispatchRun(repository, {}, { branch: "better" }),
  };
  const before = repository.tip();
  repository.merge(pull, "squash");
  push = pushRun(repository, { before });
});
afterAll(async () => {
  await s[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

interface Planted {
  /** The run that the artifact is of; the pull request's own when not said. */
  readonly by?: keyof typeof runs;
  readonly change?: (run: Run) => object;
  readonly spoil?: (artifact: Artifact) => void | Promise<void>;
}

/** Only this artifact is there when the push is trained. */
async function trainWith({ by, change, spoil }: Planted) {
  const bytes = await forged(own.artifact, change ?? ((run) => run));
  s.repository.artifacts.length = 0;
  const artifact = plant(s.repository, by ? runs[by] : own.run, own.artifact.name, bytes);
  await spoil?.(artifact);
  const starts = s.runner.starts();
  const trained = await s.runner.train(push);
  return { trained, artifact, started: s.runner.starts() - starts };
}

const origin = (change: (origin: NonNullable<Run["origin"]>) => object): Planted => ({
  change: (run) => ({ ...run, origin: run.origin && { ...run.origin, ...change(run.origin) } }),
});

const refused: Record<string, Planted & { readonly words: string }> = {
  "of a fork's run": { by: "fork", words: "it is the run of a fork (mallory/demo)" },
  "of another workflow": { by: "elsewhere", words: "it is a run of another workflow (.github/workflows/other.yml)" },
  "of a run that somebody started by hand": { by: "byHand", words: "it was started by workflow_dispatch" },
  "of a pull request that edits .github": { by: "edited", words: "its .github folder differs" },
  "planted by a pull request of another source": {
    by: "other",
    words: "the tree that it trained has another source key",
  },
  "that names a base outside of the branch": {
    ...origin(() => ({ base: runs.other.headSha })),
    words: "is no ancestor of",
  },
  "that names no base": { ...origin(() => ({ base: null })), words: "it names no base commit" },
  "that names a base that is nowhere": {
    ...origin(() => ({ base: "a".repeat(40) })),
    words: "the commits that it was made from are not to be had any more",
  },
  "that has expired": {
    spoil: (artifact) => void (artifact.expired = true),
    words: "its artifact has expired",
  },
  "whose bytes are not those of its digest": {
    spoil: (artifact) => void (artifact.digest = sha256(Buffer.from("other bytes"))),
    words: "does not have the digest",
  },
  "with a model of other bytes": {
    async spoil(artifact) {
      const entries = await entriesOf(artifact);
      const bytes = zip(
        entries.map((one) => (one.name.endsWith("/model.json") ? { ...one, bytes: Buffer.from("{}") } : one)),
      );
      artifact.blob.bytes = bytes;
      artifact.digest = sha256(bytes);
    },
    words: "is missing, or is not what run.json says",
  },
  "with another source key": {
    change: (run) => ({ ...run, sourceKey: "f".repeat(64) }),
    words: "its run.json has another source key",
  },
  "of a run that failed": { change: (run) => ({ ...run, status: "failed" }), words: "it did not succeed" },
  "with overridden params": {
    change: (run) => ({ ...run, overrides: { "train.skill": 1 } }),
    words: "its params were overridden",
  },
  "made on another kind of machine": {
    change: (run) => ({ ...run, platform: { os: "plan9", arch: "mips" } }),
    words: "it ran on plan9 mips",
  },
  "made in another environment": {
    change: (run) => ({ ...run, probes: [{ command: "python --version", output: "Python 2" }] }),
    words: "its environment differs",
  },
};

test("the pull request's own artifact is reused by the push, and nothing is trained", async () => {
  const { trained, started, artifact } = await trainWith({});
  expect([trained.outputs["reused"], started]).toEqual(["true", 0]);
  expect(trained.outputs["artifact-id"]).toBe(String(artifact.id));
  expect(trained.summary).toContain(`workflow run ${own.run.id} trained this very source`);
});

test.each(Object.entries(refused))(
  "an artifact %s is not reused: trained again, with the reason in the summary",
  async (_, { words, ...planted }) => {
    const { trained, started } = await trainWith(planted);
    expect([trained.code, trained.outputs["reused"], started], trained.stdout).toEqual([0, "false", 5]);
    expect(trained.summary.replaceAll("\\", "")).toContain(words);
    expect(trained.outputs["reason"]).toContain(words);
  },
);

test("promote proves again what it is handed, trains nothing, and writes nothing where the proof does not hold", async () => {
  const refs = () => s.repository.git.run(["for-each-ref", "refs/tags", "refs/mainline"]);
  const before = refs();
  const { trained } = await trainWith({});
  const planted = plant(s.repository, runs.fork, own.artifact.name, own.artifact.blob.bytes ?? Buffer.alloc(0));
  const handed = { "artifact-id": String(planted.id), digest: String(planted.digest), reused: "true" };
  const starts = s.runner.starts();
  const promoted = await s.runner.promote(push, { ...trained, outputs: handed });
  expect([promoted.code, s.runner.starts(), refs()]).toEqual([1, starts, before]);
  expect(promoted.stdout).toContain("The artifact is not taken: it is the run of a fork (mallory/demo)");
  expect(s.repository.releases.map(({ tag }) => tag)).toEqual(["tiny@v0.1.0"]);
});
