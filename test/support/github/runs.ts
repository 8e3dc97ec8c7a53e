import * as events from "./events.ts";
import { queued } from "./merging.ts";
import type { Conclusion, PullRequest, WorkflowRun } from "./model.ts";
import type { Repository } from "./repository.ts";

interface RunOptions {
  /** `.github/workflows/mainline.yml` when not said. */
  readonly path?: string;
  readonly actor?: string;
}

/** A run as GitHub would start it for a pull request that was opened or pushed to. */
export function pullRequestRun(
  repository: Repository,
  pull: PullRequest,
  options: RunOptions & { action?: string } = {},
): WorkflowRun {
  repository.synchronize();
  if (pull.mergeCommit === null) throw new Error("GitHub starts no run for a pull request with conflicts");
  return start(repository, {
    event: "pull_request",
    headSha: pull.head,
    headBranch: pull.branch,
    headRepository: pull.headRepository,
    pullRequest: pull,
    sha: pull.mergeCommit,
    ref: `refs/pull/${pull.number}/merge`,
    payload: events.pullRequest(repository, pull, options.action ?? "synchronize", options.actor ?? pull.author),
    actor: options.actor ?? pull.author,
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

/** A run for a pull request in the merge queue. */
export function mergeGroupRun(repository: Repository, pull: PullRequest, options: RunOptions = {}): WorkflowRun {
  repository.synchronize();
  const { ref, sha } = queued(repository, pull);
  const actor = options.actor ?? "github-merge-queue[bot]";
  const payload = events.mergeGroup(repository, { ref, sha, base: pull.base, baseSha: pull.baseSha }, actor);
  return start(repository, {
    ...onBranch(repository, ref.slice("refs/heads/".length), sha),
    event: "merge_group",
    payload,
    actor,
    path: options.path,
  });
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
  sha,
  ref: `refs/heads/${branch}`,
});

type Started = Omit<WorkflowRun, "id" | "number" | "attempt" | "createdAt" | "path" | "conclusion"> & {
  readonly path: string | undefined;
};

function start(repository: Repository, { path, ...given }: Started): WorkflowRun {
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
