import { lines } from "../bare-git.ts";
import type { PullRequest } from "../model.ts";
import type { Repository } from "../repository.ts";
import { nodeId } from "./node-id.ts";
import { repositoryObject } from "./repository.ts";
import { userObject } from "./user.ts";

/** GitHub's `pull-request-simple`, which stands in lists. */
export function pullRequestSimple(pull: PullRequest, repository: Repository): object {
  const { url } = repository.site;
  return {
    id: pull.id,
    node_id: nodeId("PR", pull.id),
    number: pull.number,
    state: pull.closedAt ? "closed" : "open",
    locked: false,
    draft: pull.draft,
    title: pull.title,
    body: pull.body,
    user: userObject(pull.author, url),
    labels: pull.labels.map((name) => labelObject(name, repository)),
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    active_lock_reason: null,
    auto_merge: null,
    author_association: pull.headRepository === repository ? "COLLABORATOR" : "CONTRIBUTOR",
    created_at: pull.createdAt,
    updated_at: pull.closedAt ?? pull.createdAt,
    closed_at: pull.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.mergeCommit,
    head: side(pull.headRepository, pull.branch, pull.head),
    base: side(repository, pull.base, pull.baseSha),
    ...links(pull, repository),
  };
}

/** GitHub's `pull-request`, with what is counted. */
export function pullRequestObject(pull: PullRequest, repository: Repository): object {
  const changed = lines(repository.git.run(["diff", "--numstat", `${pull.baseSha}...${pull.head}`])).map((line) =>
    line.split("\t").map(Number),
  );
  const sum = (column: number) => changed.reduce((total, row) => total + (row[column] || 0), 0);
  const conflict = pull.mergeCommit === null;
  return {
    ...pullRequestSimple(pull, repository),
    merged: pull.merged !== null,
    merged_by: pull.merged ? userObject(pull.merged.by, repository.site.url) : null,
    mergeable: pull.merged || pull.checking ? null : !conflict,
    mergeable_state: mergeableState(pull, conflict),
    maintainer_can_modify: false,
    comments: repository.comments.filter((comment) => comment.number === pull.number).length,
    review_comments: 0,
    commits: repository.git.between(pull.baseSha, pull.head).length,
    additions: sum(0),
    deletions: sum(1),
    changed_files: changed.length,
  };
}

/** GitHub's `pull-request-minimal`, as a workflow run names it. */
export function pullRequestMinimal(pull: PullRequest, repository: Repository): object {
  const repo = ({ id, name, site }: Repository) => ({
    id,
    name: name.split("/")[1] ?? "",
    url: `${site.url}/repos/${name}`,
  });
  return {
    id: pull.id,
    number: pull.number,
    url: `${repository.site.url}/repos/${repository.name}/pulls/${pull.number}`,
    head: { ref: pull.branch, sha: pull.head, repo: repo(pull.headRepository) },
    base: { ref: pull.base, sha: pull.baseSha, repo: repo(repository) },
  };
}

/** GitHub's `label`. */
export const labelObject = (name: string, repository: Repository): object => ({
  id: Buffer.from(name).reduce((sum, byte) => (sum * 31 + byte) % 1_000_000_007, 7),
  node_id: nodeId("LA", name),
  url: `${repository.site.url}/repos/${repository.name}/labels/${encodeURIComponent(name)}`,
  name,
  description: "",
  color: "ededed",
  default: false,
});

function side(repository: Repository, ref: string, sha: string): object {
  const owner = repository.name.split("/")[0] ?? "";
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: userObject(owner, repository.site.url),
    repo: repositoryObject(repository),
  };
}

function links(pull: PullRequest, { name, site }: Repository): object {
  const html = `https://github.com/${name}/pull/${pull.number}`;
  const url = `${site.url}/repos/${name}/pulls/${pull.number}`;
  const issue = `${site.url}/repos/${name}/issues/${pull.number}`;
  const others = {
    comments: `${issue}/comments`,
    commits: `${url}/commits`,
    review_comments: `${url}/comments`,
    review_comment: `${site.url}/repos/${name}/pulls/comments{/number}`,
    statuses: `${site.url}/repos/${name}/statuses/${pull.head}`,
    issue,
  };
  return {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    ...Object.fromEntries(Object.entries(others).map(([key, value]) => [`${key}_url`, value])),
    _links: Object.fromEntries(Object.entries({ ...others, html, self: url }).map(([key, href]) => [key, { href }])),
  };
}

/** While GitHub has not tried the merge yet, it does not know. */
function mergeableState(pull: PullRequest, conflict: boolean): string {
  if (pull.merged || pull.checking) return "unknown";
  if (conflict) return "dirty";
  return pull.draft ? "draft" : "clean";
}
