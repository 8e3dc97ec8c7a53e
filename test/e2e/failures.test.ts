import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { git } from "../support/git.ts";
import { pullRequestRun, pushRun, rerun, workflowRunRun } from "../support/github/index.ts";
import type { Asset, PullRequest } from "../support/github/model.ts";
import { freshStage, promotedStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";
import type { JobEnd } from "../support/runner.ts";

type Stage = Awaited<ReturnType<typeof freshStage>>;

/** A repository whose bad days follow one another. */
function badDays(s: Stage) {
  let count = 0;
  return {
    /** A pull request of a model of its own, from a fork where one is named, and its run. */
    opened(owner?: string) {
      const name = `change-${++count}`;
      git(s.work, "fetch", "--quiet", "origin");
      const fork = owner === undefined ? undefined : s.repository.fork(owner);
      s.branch(name, skill(0.8 + count / 1000), fork?.git.path);
      const head = fork === undefined ? name : { repository: fork, branch: name };
      const pull = s.repository.openPullRequest({ head });
      return { pull, run: pullRequestRun(s.repository, pull) };
    },
    /** Merges it and answers the run of the push. */
    merged({ pull }: { pull: PullRequest }) {
      const before = s.repository.tip();
      s.repository.merge(pull, "squash");
      return pushRun(s.repository, { before });
    },
    commentsOn: ({ pull }: { pull: PullRequest }) =>
      s.repository.comments.filter(({ number }) => number === pull.number),
  };
}

const said = ({ stdout, stderr }: JobEnd) => stdout + stderr;

type Kind = "lost" | "truncated" | 500;

/**
 * The artifact client gives up where these break, or waits for ever for the rest of an answer; and GitHub keeps the name of a half-made artifact until
 * the job's next attempt. So these fail the job, in words, and its next attempt mends it.
 */
const unrepeatable: Record<Kind, string[]> = {
  500: [],
  lost: ["CreateArtifact"],
  truncated: ["CreateArtifact", "FinalizeArtifact", "ListArtifacts", "DeleteArtifact", "blob/put"],
};

// They mostly wait until it is time to try again.
describe.concurrent.each<Kind>([500, "lost", "truncated"])("the first call of each operation ends in: %s", (kind) => {
  test("all is done, and nothing twice", async () => {
    using folder = temporary();
    await using s = await promotedStage(folder.path);
    const { opened, merged, commentsOn } = badDays(s);
    const early = async (job: () => Promise<JobEnd>) => {
      s.github.fail({ operation: "*", nth: 1, with: kind, except: unrepeatable[kind] });
      const ended = await job();
      s.github.recover();
      expect(ended.code, said(ended)).toBe(0);
      return ended;
    };
    const change = opened();
    const trained = await early(() => s.runner.train(change.run));
    await early(() => s.runner.report(change.run, trained));
    expect(commentsOn(change)).toHaveLength(1);
    const push = merged(change);
    const reused = await s.runner.train(push);
    expect(reused.outputs["reused"], said(reused)).toBe("true");
    const promoted = await early(() => s.runner.promote(push, reused));
    const version = promoted.outputs["version"];
    const releases = s.repository.releases.filter(({ tag }) => tag === `tiny@${version}`);
    expect(releases.map(({ draft }) => draft)).toEqual([false]);
    const names = releases[0]?.assets.map(({ name }) => name) ?? [];
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(names).size).toBe(names.length);

    const forked = opened("mallory");
    await s.runner.train(forked.run);
    await early(() => s.runner.followed(workflowRunRun(s.repository, forked.run)));
    expect(commentsOn(forked)).toHaveLength(1);
  });
});

// One repository for all that follow.
const folder = temporary();
let s: Stage;
let days: ReturnType<typeof badDays>;
beforeAll(async () => {
  s = await promotedStage(folder.path);
  days = badDays(s);
});
afterAll(async () => {
  await s[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

test.each([
  ["ListArtifacts", "truncated", "An answer of GitHub's artifact service broke off. Run the job again."],
  ["CreateArtifact", "lost", "GitHub refused to upload artifact"],
] as const)("%s %s: the train job fails in words, and its next attempt does it all", async (operation, kind, words) => {
  const { run } = days.opened();
  s.github.fail({ operation, nth: 1, with: kind });
  const failed = await s.runner.train(run);
  s.github.recover();
  expect([failed.code, said(failed)]).toEqual([1, expect.stringContaining(words)]);
  expect(said(failed)).not.toMatch(/^\s+at /m);
  expect((await s.runner.train(rerun(s.repository, run))).code).toBe(0);
});

describe("a call that GitHub refuses for good", () => {
  const trainedAgain = Buffer.from("a model of an attempt before");
  let change: ReturnType<typeof days.opened>;
  let trained: JobEnd;
  let forked: typeof change;
  beforeAll(async () => {
    change = days.opened();
    trained = await s.runner.train(change.run);
    forked = days.opened("mallory");
    await s.runner.train(forked.run);
  });

  /** What a job says when one operation is refused each time. */
  async function refused(operation: string, job: () => Promise<JobEnd>): Promise<JobEnd> {
    s.github.fail({ operation, nth: "every", with: 403 });
    const ended = await job();
    s.github.recover();
    expect(said(ended)).not.toMatch(/^\s+at /m);
    return ended;
  }

  test.each([
    ["actions/list-artifacts-for-repo", "GitHub refused to list artifacts"],
    ["git", "git fetch"],
  ])("train, %s: the job fails and says which", async (operation, words) => {
    const { run } = days.opened();
    const ended = await refused(operation, () => s.runner.train(run));
    expect([ended.code, said(ended)]).toEqual([1, expect.stringContaining(words)]);
  });

  test.each(["issues/list-comments", "issues/create-comment"])(
    "report, %s: no comment, and the verdict as ever",
    async (operation) => {
      const ended = await refused(operation, () => s.runner.report(change.run, trained));
      expect([ended.code, ended.outputs["verdict"], days.commentsOn(change)], said(ended)).toEqual([0, "pass", []]);
      expect(said(ended)).toContain("no comment: the token may only read");
    },
  );

  test.each([
    ["actions/download-artifact", "GitHub refused to download artifact"],
    ["git", "git fetch"],
  ])("report, %s: the check fails and says which", async (operation, words) => {
    const ended = await refused(operation, () => s.runner.report(change.run, trained));
    expect([ended.code, said(ended)]).toEqual([1, expect.stringContaining(words)]);
  });

  test.each([
    ["actions/get-workflow-run", "GitHub refused to get workflow run"],
    ["pulls/list", "GitHub refused to list pull requests"],
    ["pulls/get", "GitHub refused to get pull request"],
    ["actions/list-workflow-run-artifacts", "GitHub refused to list artifacts of run"],
    ["actions/download-artifact", "GitHub refused to download artifact"],
    ["git", "git fetch"],
  ])(
    "the report of a fork, %s: the job fails and says which, since it is no stranger's doing",
    async (operation, words) => {
      const ended = await refused(operation, () => s.runner.followed(workflowRunRun(s.repository, forked.run)));
      expect([ended.code, said(ended)]).toEqual([1, expect.stringContaining(words)]);
      expect(days.commentsOn(forked)).toEqual([]);
    },
  );

  test.each(["issues/list-comments", "issues/create-comment"])(
    "the report of a fork, %s: no comment",
    async (operation) => {
      const ended = await refused(operation, () => s.runner.followed(workflowRunRun(s.repository, forked.run)));
      expect([ended.code, days.commentsOn(forked)], said(ended)).toEqual([0, []]);
      expect(said(ended)).toContain("no comment: the token may only read");
    },
  );

  test("promote: whatever step of the release fails, no version is there without its bytes, and the next attempt finishes", async () => {
    const run = days.merged(change);
    const reused = await s.runner.train(run);
    const versions = () => git(s.repository.git.path, "tag", "--list", "tiny@*").trim().split("\n").sort();
    const before = versions();
    const steps = [
      ["actions/get-artifact", "every", "GitHub refused to get artifact", false],
      [
        "repos/list-pull-requests-associated-with-commit",
        "every",
        "GitHub refused to list pull requests of commit",
        false,
      ],
      ["repos/list-releases", "every", "GitHub refused to list releases", false],
      ["repos/create-release", "every", "GitHub refused to create release", false],
      ["repos/upload-release-asset", 1, "GitHub refused to upload release asset", false],
      ["repos/list-release-assets", "every", "GitHub refused to list release assets", false],
      ["git-receive-pack", 1, "refused", false],
      ["repos/update-release", "every", "GitHub refused to publish release", true],
    ] as const;
    for (const [operation, nth, words, tagged] of steps) {
      s.github.fail({ operation, nth, with: 403 });
      // The upload that is cut short leaves an asset that has its name, and no bytes; this job comes to nothing before it can look.
      if (operation === "repos/list-release-assets")
        s.github.fail({ operation: "repos/upload-release-asset", nth: 4, with: "starter" });
      const ended = await s.runner.promote(rerun(s.repository, run), reused);
      s.github.recover();
      if (operation === "repos/list-release-assets") spoil(s.repository.releases.at(-1)?.assets ?? []);
      expect([operation, ended.code, said(ended)]).toEqual([operation, 1, expect.stringContaining(words)]);
      expect(said(ended)).not.toMatch(/^\s+at /m);
      expect([operation, versions().length]).toEqual([operation, before.length + (tagged ? 1 : 0)]);
    }
    const [version = ""] = versions().filter((tag) => !before.includes(tag));
    const drafts = s.repository.releases.filter(({ tag }) => tag === version);
    expect(drafts.map(({ draft }) => draft)).toEqual([true]);
    const ended = await s.runner.promote(rerun(s.repository, run), reused);
    expect(ended.code, said(ended)).toBe(0);
    const [release, ...others] = s.repository.releases.filter(({ tag }) => tag === version);
    expect([release?.draft, others, versions().length]).toEqual([false, [], before.length + 1]);
    expect(release?.assets.map(({ name }) => name)).toContain("run.json");
    expect(
      release?.assets
        .filter(({ blob }) => !blob.bytes?.length || blob.bytes.equals(trainedAgain))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test("promote: a version whose release somebody deleted, or whose draft got lost, gets it back by a re-run, with all its bytes", async () => {
    const [run] = s.repository.runs
      .filter(({ event, sha }) => event === "push" && sha === s.repository.tip())
      .slice(-1);
    const [tag = ""] = git(s.repository.git.path, "tag", "--list", "tiny@*", "--points-at", s.repository.tip()).split(
      "\n",
    );
    const before = s.repository.releases.findIndex((one) => one.tag === tag);
    const [gone] = s.repository.releases.splice(before, 1);
    if (!run) throw new Error("no run of main");
    const again = rerun(s.repository, run);
    const ended = await s.runner.promote(again, await s.runner.train(again));
    expect([ended.code, ended.outputs["promoted"]], said(ended)).toEqual([0, "false"]);
    const names = (assets: readonly Asset[] = []) => assets.map(({ name, blob }) => [name, blob.bytes?.length]).sort();
    const back = s.repository.releases.filter((one) => one.tag === tag);
    expect(back.map(({ draft, assets }) => [draft, names(assets)])).toEqual([[false, names(gone?.assets)]]);
  });

  /** The draft has three assets and a name; another attempt, which trained again, had left one of them. */
  function spoil(assets: readonly Asset[]): void {
    expect(assets.map(({ blob }) => (blob.bytes?.length ?? 0) > 0)).toEqual([true, true, true, false]);
    const [, second] = assets;
    if (second) second.blob.bytes = trainedAgain;
  }
});

describe.concurrent("a call that fails each time is given up after so many attempts, with the call and the reason", () => {
  test.each([
    [500, "pulls/get", "no comment: Server Error", 4],
    [429, "pulls/get", "no comment: You have exceeded a secondary rate limit", 3],
    [500, "issues/create-comment", "no comment: Server Error", 4],
    [500, "actions/download-artifact", "GitHub refused to download artifact (500): Server Error", 4],
  ] as const)("report, %s at %s", async (kind, operation, words, attempts) => {
    using folder = temporary();
    await using s = await freshStage(folder.path);
    const { run } = badDays(s).opened();
    const trained = await s.runner.train(run);
    const before = s.github.requests.length;
    s.github.fail({ operation, nth: "every", with: kind });
    const ended = await s.runner.report(run, trained);
    expect(said(ended)).toContain(words);
    expect(s.github.requests.slice(before).filter((one) => one.operation === operation)).toHaveLength(attempts);
  });
});
