import { createHash } from "node:crypto";
import type { Artifact, WorkflowRun } from "../model.ts";
import type { Repository } from "../repository.ts";
import { isExpired } from "../retention.ts";
import { simpleCommit } from "./commit.ts";
import { nodeId } from "./node-id.ts";
import { pullRequestMinimal } from "./pull-request.ts";
import { repositoryLite } from "./repository.ts";
import { userObject } from "./user.ts";

/** GitHub's `workflow-run`. Its `pull_requests` is empty for a fork's, as GitHub leaves it. */
export function workflowRunObject(run: WorkflowRun, repository: Repository): object {
  const { url } = repository.site;
  const own = run.headRepository === repository;
  return {
    id: run.id,
    node_id: nodeId("WFR", run.id),
    name: workflowName(run),
    display_title: run.pullRequest?.title ?? run.event,
    event: run.event,
    path: run.path,
    run_number: run.number,
    run_attempt: run.attempt,
    status: run.conclusion === null ? "in_progress" : "completed",
    conclusion: run.conclusion,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    head_commit: simpleCommit(repository, run.headSha),
    pull_requests: run.pullRequest && own ? [pullRequestMinimal(run.pullRequest, repository)] : [],
    actor: userObject(run.actor, url),
    triggering_actor: userObject(run.actor, url),
    created_at: run.createdAt,
    updated_at: run.createdAt,
    run_started_at: run.createdAt,
    repository: repositoryLite(repository),
    head_repository: repositoryLite(run.headRepository),
    ...links(run, repository),
  };
}

/** What a workflow is called: here, as its file is. */
export const workflowName = ({ path }: Pick<WorkflowRun, "path">): string =>
  path.replace(/^.*\//, "").replace(/\.ya?ml$/, "");

const workflowId = (path: string, repository: Repository): number =>
  createHash("sha256").update(`${repository.name}/${path}`).digest().readUIntBE(0, 3);

/** GitHub's `workflow`, as events carry it. */
export function workflowObject({ path }: Pick<WorkflowRun, "path">, repository: Repository): object {
  const { name, site, createdAt } = repository;
  const id = workflowId(path, repository);
  return {
    id,
    node_id: nodeId("W", id),
    name: workflowName({ path }),
    path,
    state: "active",
    url: `${site.url}/repos/${name}/actions/workflows/${id}`,
    html_url: `https://github.com/${name}/blob/main/${path}`,
    badge_url: `https://github.com/${name}/workflows/${workflowName({ path })}/badge.svg`,
    created_at: createdAt,
    updated_at: createdAt,
  };
}

/** GitHub's `artifact`. */
export function artifactObject(artifact: Artifact, repository: Repository): object {
  const { id, name, run, blob, size, digest, createdAt, expiresAt } = artifact;
  const url = `${repository.site.url}/repos/${repository.name}/actions/artifacts/${id}`;
  return {
    id,
    node_id: nodeId("A", id),
    name,
    size_in_bytes: size ?? blob.bytes?.length ?? 0,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(artifact, repository.site),
    digest,
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: expiresAt,
    workflow_run: {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: run.headRepository.id,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}

function links(run: WorkflowRun, repository: Repository): object {
  const { name, site } = repository;
  const url = `${site.url}/repos/${name}/actions/runs/${run.id}`;
  const workflow = workflowId(run.path, repository);
  const suite = run.id + 1;
  return {
    workflow_id: workflow,
    workflow_url: `${site.url}/repos/${name}/actions/workflows/${workflow}`,
    url,
    html_url: `https://github.com/${name}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    check_suite_id: suite,
    check_suite_node_id: nodeId("CS", suite),
    check_suite_url: `${site.url}/repos/${name}/check-suites/${suite}`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
  };
}
