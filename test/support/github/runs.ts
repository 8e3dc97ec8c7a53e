import * as events from "./events.ts";
import { type MergeMethod, mergeInto } from "./merging.ts";
import type { Conclusion, PullRequest, WorkflowRun } from "./model.ts";
import type { Repository } from "./repository.ts";
import { wrongPayload } from "./webhooks.ts";

interface RunOptions {
  /** `.github/workflows/mainline.yml` when not said. */
  readonly path?: string;
  readonly actor?: string;
}

/** A run as GitHub would start it for what somebody did to a pull request: when not said, opened it, or pushed to it since. */
export function pullRequestRun(
  repository: Repository,
  pull: PullRequest,
  options: RunOptions & { action?: events.PullRequestAction; label?: string } = {},
): WorkflowRun {
  repository.synchronize();
  const { label, action = pull.headBefore === null ? "opened" : "synchronize" } = options;
  const actor = options.actor ?? pull.author;
  if (pull.mergeCommit === null) throw new Error("GitHub starts no run for a pull request with conflicts");
  return start(repository, {
    event: "pull_request",
    headSha: pull.head,
    headBranch: pull.branch,
    headRepository: pull.headRepository,
    pullRequest: pull,
    group: [],
    sha: pull.mergeCommit,
    ref: `refs/pull/${pull.number}/merge`,
    payload: events.pullRequest(repository, pull, { action, label }, actor),
    actor,
    path: options.path,
  });
}

/** A run for a push to a branch; `before` is what the branch was, zeros when it is new. */
export function pushRun(
  repository: Repository,
  push: { branch?: string; before?: string } = {},
  options: RunOptions = {},
): WorkflowRun {
  const branch = push.branch ?? repository.defaultBranch;
  const after = repository.tip(branch);
  const actor = options.actor ?? "alice";
  const payload = events.push(repository, { branch, before: push.before ?? "0".repeat(40), after }, actor);
  return start(repository, {
    ...onBranch(repository, branch, after),
    event: "push",
    payload,
    actor,
    path: options.path,
  });
}

/**
 * A run for a pull request in the merge queue: on the base as it is, or behind another group, on what that would make of the base.
 * The queue merges by the method that its rule names.
 */
export function mergeGroupRun(
  repository: Repository,
  pull: PullRequest,
  options: RunOptions & { behind?: WorkflowRun; method?: MergeMethod } = {},
): WorkflowRun {
  repository.synchronize();
  const baseSha = options.behind?.sha ?? pull.baseSha;
  const commits = mergeInto(repository, pull, { method: options.method ?? "merge", base: baseSha });
  const sha = commits.at(-1) ?? baseSha;
  const branch = `gh-readonly-queue/${pull.base}/pr-${pull.number}-${baseSha}`;
  repository.git.run(["update-ref", `refs/heads/${branch}`, sha]);
  const actor = options.actor ?? "github-merge-queue[bot]";
  const ref = `refs/heads/${branch}`;
  return start(repository, {
    ...onBranch(repository, branch, sha),
    group: [...(options.behind?.group ?? []), { pull, commits }],
    event: "merge_group",
    payload: events.mergeGroup(repository, { ref, sha, base: pull.base, baseSha }, actor),
    actor,
    path: options.path,
  });
}

/** The queue's end: the base moves to the group's commit, and all its pull requests are merged. Answers the new tip. */
export function mergeGroup(repository: Repository, { group, sha, actor }: WorkflowRun): string {
  for (const { pull, commits } of group) {
    if (pull.closedAt) continue;
    repository.git.run(["update-ref", `refs/heads/${pull.base}`, commits.at(-1) ?? ""]);
    repository.close(pull, { at: repository.site.now(), by: actor, commits });
  }
  return sha;
}

/** A run of a workflow that waits for another one's end: on the default branch, with its own token, whatever the other one was. */
export function workflowRunRun(
  repository: Repository,
  ended: WorkflowRun,
  options: RunOptions & { conclusion?: Conclusion } = {},
): WorkflowRun {
  const actor = options.actor ?? ended.actor;
  const on = onBranch(repository, repository.defaultBranch, repository.tip());
  ended.conclusion = options.conclusion ?? "success";
  return start(repository, {
    ...on,
    event: "workflow_run",
    payload: events.workflowRun(repository, ended, actor),
    actor,
    path: options.path ?? ".github/workflows/mainline-forks.yml",
  });
}

/** A run that somebody started by hand, with inputs. */
export function dispatchRun(
  repository: Repository,
  inputs: Readonly<Record<string, string>> = {},
  options: RunOptions & { branch?: string } = {},
): WorkflowRun {
  const branch = options.branch ?? repository.defaultBranch;
  const actor = options.actor ?? "alice";
  const payload = events.workflowDispatch(repository, { branch, inputs, path: options.path ?? standard }, actor);
  const on = onBranch(repository, branch, repository.tip(branch));
  return start(repository, { ...on, event: "workflow_dispatch", payload, actor, path: options.path });
}

/** A run that the clock started, on the default branch. */
export function scheduleRun(repository: Repository, options: RunOptions & { cron?: string } = {}): WorkflowRun {
  const { cron = "17 3 * * *", actor = "alice", path = standard } = options;
  const payload = events.schedule(repository, { cron, path }, actor);
  const on = onBranch(repository, repository.defaultBranch, repository.tip());
  return start(repository, { ...on, event: "schedule", payload, actor, path });
}

/** The same run again: same id, next attempt. */
export function rerun(repository: Repository, run: WorkflowRun): WorkflowRun {
  const again = { ...run, attempt: run.attempt + 1, conclusion: null };
  repository.runs.splice(repository.runs.indexOf(run), 1, again);
  return again;
}

const standard = ".github/workflows/mainline.yml";

const onBranch = (repository: Repository, branch: string, sha: string) => ({
  headSha: sha,
  headBranch: branch,
  headRepository: repository,
  pullRequest: null,
  group: [],
  sha,
  ref: `refs/heads/${branch}`,
});

type Started = Omit<WorkflowRun, "id" | "number" | "attempt" | "createdAt" | "path" | "conclusion"> & {
  readonly path: string | undefined;
};

function start(repository: Repository, { path, ...given }: Started): WorkflowRun {
  const wrong = wrongPayload(given.event, given.payload);
  if (wrong !== null) throw new Error(`not a payload of ${given.event} as GitHub sends it: ${wrong}`);
  const run: WorkflowRun = {
    ...given,
    id: repository.site.nextId(),
    number: repository.runs.length + 1,
    attempt: 1,
    path: path ?? standard,
    createdAt: repository.site.now(),
    conclusion: null,
  };
  repository.runs.push(run);
  return run;
}
