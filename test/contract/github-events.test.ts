import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import {
  dispatchRun,
  mergeGroup,
  mergeGroupRun,
  pullRequestRun,
  pushRun,
  scheduleRun,
  workflowRunRun,
} from "../support/github/index.ts";
import { wrongPayload } from "../support/github/webhooks.ts";
import { here, stage } from "../support/github-stage.ts";
import { commit } from "../support/project.ts";

// Every run's payload is held against GitHub's webhook schema before the run starts: one that is not GitHub's throws.

test("the schemas are not satisfied by anything: a field too few, one too many, an action that there is not", async () => {
  await using s = await stage();
  const { payload } = pullRequestRun(s.repository, s.repository.openPullRequest({ head: "feature" }));
  const { sender: _sender, ...anonymous } = payload;
  expect(wrongPayload("pull_request", payload)).toBe(null);
  expect(wrongPayload("pull_request", anonymous)).toContain("must have required property 'sender'");
  expect(wrongPayload("pull_request", { ...payload, sendr: {} })).toBe("/sendr is not described");
  expect(wrongPayload("pull_request", { ...payload, number: "1" })).toContain("/number must be integer");
  const deep = { ...payload, repository: { ...(payload["repository"] as object), stars: 5 } };
  expect(wrongPayload("pull_request", deep)).toBe("/repository/stars is not described");
  expect(wrongPayload("pull_request", { ...payload, action: "pushed" })).toContain("no webhook pull-request-pushed");
  expect(wrongPayload("schedule", { schedule: "0 0 * * *" })).toContain("must have required property");
});

test("pull_request: opened, pushed to, labelled, drafted and made ready, by whom", async () => {
  await using s = await stage();
  const pull = s.repository.openPullRequest({ head: "feature", draft: true, author: "bob" });
  expect(pullRequestRun(s.repository, pull).payload).toMatchObject({
    action: "opened",
    number: 1,
    pull_request: { draft: true, mergeable_state: "draft", labels: [], state: "open" },
    sender: { login: "bob" },
  });
  pull.draft = false;
  const ready = pullRequestRun(s.repository, pull, { action: "ready_for_review", actor: "alice" });
  expect(ready.payload).toMatchObject({ pull_request: { draft: false, mergeable_state: "clean" } });

  const after = commit(s.work, { "b.txt": "b2\n" }, "more");
  git(s.work, "push", "--quiet", s.repository.git.path, "feature");
  const pushed = pullRequestRun(s.repository, pull);
  expect(pushed.payload).toMatchObject({ action: "synchronize", before: s.head, after });
  expect(pushed.sha).toBe(s.repository.git.commit("refs/pull/1/merge"));

  pull.labels.push("bump: minor");
  const labeled = pullRequestRun(s.repository, pull, { action: "labeled", label: "bump: minor", actor: "carol" });
  expect(labeled.payload).toMatchObject({
    action: "labeled",
    label: { name: "bump: minor" },
    pull_request: { labels: [{ name: "bump: minor" }], head: { sha: after } },
    sender: { login: "carol" },
  });
  pull.labels.pop();
  const unlabeled = pullRequestRun(s.repository, pull, { action: "unlabeled", label: "bump: minor" });
  expect(unlabeled.payload).toMatchObject({ label: { name: "bump: minor" }, pull_request: { labels: [] } });
});

test("pull_request of a fork: its head is there, its base is here", async () => {
  await using s = await stage();
  const fork = s.repository.fork("mallory");
  git(s.work, "push", "--quiet", fork.git.path, "feature");
  const pull = s.repository.openPullRequest({ head: { repository: fork, branch: "feature" }, author: "mallory" });
  expect(pullRequestRun(s.repository, pull).payload).toMatchObject({
    pull_request: {
      head: { sha: s.head, label: "mallory:feature", repo: { full_name: "mallory/demo", fork: true } },
      base: { sha: s.repository.tip(), repo: { full_name: "acme/demo" } },
    },
  });
});

test("push: what was pushed with its files; a force push says so; a new branch has zeros before", async () => {
  await using s = await stage();
  const before = s.repository.tip();
  const after = commit(s.work, { "c.txt": "c\n", "a.txt": "a2\n" }, "two files");
  git(s.work, "push", "--quiet", s.repository.git.path, "HEAD:main");
  expect(pushRun(s.repository, { before }).payload).toMatchObject({
    before,
    after,
    forced: false,
    created: false,
    commits: [{ id: s.head }, { id: after, added: ["c.txt"], modified: ["a.txt"], removed: [] }],
    head_commit: { id: after },
  });
  git(s.work, "push", "--quiet", "--force", s.repository.git.path, `${before}:main`);
  expect(pushRun(s.repository, { before: after }).payload).toMatchObject({ forced: true, commits: [], after: before });
  expect(pushRun(s.repository).payload).toMatchObject({ before: "0".repeat(40), created: true });
});

test("merge_group: alone, and behind another; the queue's end merges both", async () => {
  await using s = await stage();
  const base = s.repository.tip();
  git(s.work, "checkout", "--quiet", "-b", "other", "main");
  commit(s.work, { "o.txt": "o\n" }, "other");
  git(s.work, "push", "--quiet", s.repository.git.path, "other");
  const [one, two] = ["feature", "other"].map((head) => s.repository.openPullRequest({ head }));
  if (!one || !two) throw new Error("two pull requests");
  const first = mergeGroupRun(s.repository, one);
  expect([first.ref, first.headBranch]).toEqual([
    `refs/heads/gh-readonly-queue/main/pr-1-${base}`,
    `gh-readonly-queue/main/pr-1-${base}`,
  ]);
  const second = mergeGroupRun(s.repository, two, { behind: first, method: "squash" });
  expect(second.payload).toMatchObject({
    action: "checks_requested",
    merge_group: {
      head_sha: second.sha,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-2-${first.sha}`,
      base_sha: first.sha,
      base_ref: "refs/heads/main",
    },
  });
  expect(s.repository.git.run(["rev-parse", `${second.sha}^`])).toBe(first.sha);
  expect(s.repository.tip()).toBe(base);

  expect(mergeGroup(s.repository, second)).toBe(s.repository.tip());
  expect(s.repository.git.run(["ls-tree", "--name-only", "main", "b.txt", "o.txt"])).toBe("b.txt\no.txt");
  const { rest } = s.octokit({ "pull-requests": "read" });
  const numbers = async (sha: string) =>
    (await rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: sha })).data.map(
      (pull) => pull.number,
    );
  expect([await numbers(first.sha), await numbers(second.sha)]).toEqual([[1], [2]]);
});

test("workflow_run, workflow_dispatch and schedule run on the default branch, whatever started them", async () => {
  await using s = await stage();
  const ended = pullRequestRun(s.repository, s.repository.openPullRequest({ head: "feature" }));
  const following = workflowRunRun(s.repository, ended, { conclusion: "failure" });
  expect(following.payload).toMatchObject({
    action: "completed",
    workflow: { name: "mainline", path: ".github/workflows/mainline.yml" },
    workflow_run: { id: ended.id, status: "completed", conclusion: "failure", head_sha: s.head },
  });
  const dispatched = dispatchRun(s.repository, { lr: "0.1" });
  expect(dispatched.payload).toMatchObject({ inputs: { lr: "0.1" }, workflow: ".github/workflows/mainline.yml" });
  const scheduled = scheduleRun(s.repository, { cron: "0 4 * * 1" });
  expect(scheduled.payload).toMatchObject({ schedule: "0 4 * * 1", repository: { full_name: "acme/demo" } });
  for (const run of [following, dispatched, scheduled])
    expect([run.ref, run.sha]).toEqual(["refs/heads/main", s.repository.tip()]);
});
