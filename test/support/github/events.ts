import type { PullRequest, WorkflowRun } from "./model.ts";
import { workflowRunObject } from "./objects/actions.ts";
import { simpleCommit } from "./objects/commit.ts";
import { pullRequestObject } from "./objects/pull-request.ts";
import { repositoryObject } from "./objects/repository.ts";
import { userObject } from "./objects/user.ts";
import type { Repository } from "./repository.ts";

type Payload = Readonly<Record<string, unknown>>;

/** What every event carries. */
const common = (repository: Repository, actor: string): Payload => ({
  repository: repositoryObject(repository),
  sender: userObject(actor, repository.site.url),
});

/** Payload of `pull_request`. */
export const pullRequest = (repository: Repository, pull: PullRequest, action: string, actor: string): Payload => ({
  ...common(repository, actor),
  action,
  number: pull.number,
  pull_request: pullRequestObject(pull, repository),
});

/** Payload of `push` to a branch. */
export function push(
  repository: Repository,
  { branch, before, after }: { branch: string; before: string; after: string },
  actor: string,
): Payload {
  const isNew = /^0+$/.test(before);
  const commits = isNew ? [after] : repository.git.between(before, after);
  return {
    ...common(repository, actor),
    ref: `refs/heads/${branch}`,
    before,
    after,
    base_ref: null,
    created: isNew,
    deleted: false,
    forced: false,
    compare: `https://github.com/${repository.name}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: commits.map((commit) => simpleCommit(repository, commit)),
    head_commit: simpleCommit(repository, after),
    pusher: { name: actor, email: `${actor}@users.noreply.github.com` },
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
  workflow: null,
  workflow_run: workflowRunObject(run, repository),
});

/** Payload of `workflow_dispatch`. */
export const workflowDispatch = (
  repository: Repository,
  { branch, inputs, path }: { branch: string; inputs: Readonly<Record<string, string>>; path: string },
  actor: string,
): Payload => ({ ...common(repository, actor), ref: `refs/heads/${branch}`, inputs, workflow: path });
