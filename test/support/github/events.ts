import type { PullRequest, WorkflowRun } from "./model.ts";
import { workflowObject, workflowRunObject } from "./objects/actions.ts";
import { pushedCommit, simpleCommit } from "./objects/commit.ts";
import { labelObject, pullRequestObject } from "./objects/pull-request.ts";
import { repositoryObject } from "./objects/repository.ts";
import { userObject } from "./objects/user.ts";
import type { Repository } from "./repository.ts";

/** What people do to a pull request, as far as workflows here listen to it. */
export type PullRequestAction = "opened" | "synchronize" | "reopened" | "labeled" | "unlabeled" | "ready_for_review";

type Payload = Readonly<Record<string, unknown>>;

/** What every event carries. */
const common = (repository: Repository, actor: string): Payload => ({
  repository: repositoryObject(repository),
  sender: userObject(actor, repository.site.url),
  ...(repository.organization ? { organization: repository.organization.object() } : {}),
});

/** Payload of `pull_request`. */
export const pullRequest = (
  repository: Repository,
  pull: PullRequest,
  { action, label }: { action: PullRequestAction; label?: string | undefined },
  actor: string,
): Payload => ({
  ...common(repository, actor),
  action,
  number: pull.number,
  pull_request: pullRequestObject(pull, repository),
  ...(action === "synchronize" ? { before: pull.headBefore ?? pull.head, after: pull.head } : {}),
  ...(label === undefined ? {} : { label: labelObject(label, repository) }),
});

/** Payload of `push` to a branch. */
export function push(
  repository: Repository,
  { branch, before, after }: { branch: string; before: string; after: string },
  actor: string,
): Payload {
  const isNew = /^0+$/.test(before);
  const commits = isNew ? [after] : repository.git.between(before, after);
  const forced = !isNew && repository.git.ask("merge-base", "--is-ancestor", before, after) === null;
  return {
    ...common(repository, actor),
    ref: `refs/heads/${branch}`,
    before,
    after,
    base_ref: null,
    created: isNew,
    deleted: false,
    forced,
    compare: `https://github.com/${repository.name}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: commits.map((commit) => pushedCommit(repository, commit)),
    head_commit: pushedCommit(repository, after),
    pusher: { name: actor, email: `${actor.replace("[bot]", "")}@users.noreply.github.com` },
  };
}

/** Payload of `merge_group`; it names no pull request. */
export const mergeGroup = (
  repository: Repository,
  { ref, sha, base, baseSha }: { ref: string; sha: string; base: string; baseSha: string },
  actor: string,
): Payload => ({
  ...common(repository, actor),
  action: "checks_requested",
  merge_group: {
    head_sha: sha,
    head_ref: ref,
    base_sha: baseSha,
    base_ref: `refs/heads/${base}`,
    head_commit: simpleCommit(repository, sha),
  },
});

/** Payload of `workflow_run`, once a run has ended. */
export const workflowRun = (repository: Repository, run: WorkflowRun, actor: string): Payload => ({
  ...common(repository, actor),
  action: "completed",
  workflow: workflowObject(run, repository),
  workflow_run: workflowRunObject(run, repository),
});

/** Payload of `workflow_dispatch`. */
export const workflowDispatch = (
  repository: Repository,
  { branch, inputs, path }: { branch: string; inputs: Readonly<Record<string, string>>; path: string },
  actor: string,
): Payload => ({ ...common(repository, actor), ref: `refs/heads/${branch}`, inputs, workflow: path });

/** What a scheduled run is told. */
export const schedule = (
  repository: Repository,
  { cron, path }: { cron: string; path: string },
  actor: string,
): Payload => ({ ...common(repository, actor), schedule: cron, workflow: path });
