import type { Repository } from "../repository.ts";
import { nodeId } from "./node-id.ts";
import { userObject } from "./user.ts";

/** GitHub's `full-repository`: the repository asked for itself. */
export const fullRepositoryObject = (repository: Repository): object => ({
  ...repositoryObject(repository),
  network_count: 0,
  subscribers_count: 0,
});

/** GitHub's `repository` and `repository-webhooks`: as pull requests and events name it. */
export function repositoryObject(repository: Repository): object {
  const { createdAt } = repository;
  return {
    ...repositoryLite(repository),
    ...places(repository),
    ...counts,
    ...settings,
    visibility: repository.settings.visibility,
    default_branch: repository.defaultBranch,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    pushed_at: createdAt,
    created_at: createdAt,
    updated_at: createdAt,
  };
}

/** GitHub's "Repository Lite": as workflow runs name it. */
export function repositoryLite({ id, name, parent, site, organization, isPublic }: Repository): object {
  const [owner = "", short = ""] = name.split("/");
  const url = `${site.url}/repos/${name}`;
  return {
    id,
    node_id: nodeId("R", id),
    name: short,
    full_name: name,
    private: !isPublic,
    owner: { ...userObject(owner, site.url), ...(organization ? { type: "Organization" } : {}) },
    description: null,
    fork: parent !== null,
    url,
    html_url: `https://github.com/${name}`,
    ...Object.fromEntries(Object.entries(templates).map(([key, template]) => [`${key}_url`, `${url}/${template}`])),
  };
}

const templates = {
  archive: "{archive_format}{/ref}",
  assignees: "{/user}",
  blobs: "git/blobs{/sha}",
  branches: "branches{/branch}",
  collaborators: "collaborators{/collaborator}",
  comments: "comments{/number}",
  commits: "commits{/sha}",
  compare: "compare/{base}...{head}",
  contents: "contents/{+path}",
  contributors: "contributors",
  deployments: "deployments",
  downloads: "downloads",
  events: "events",
  forks: "forks",
  git_commits: "git/commits{/sha}",
  git_refs: "git/refs{/sha}",
  git_tags: "git/tags{/sha}",
  hooks: "hooks",
  issue_comment: "issues/comments{/number}",
  issue_events: "issues/events{/number}",
  issues: "issues{/number}",
  keys: "keys{/key_id}",
  labels: "labels{/name}",
  languages: "languages",
  merges: "merges",
  milestones: "milestones{/number}",
  notifications: "notifications{?since,all,participating}",
  pulls: "pulls{/number}",
  releases: "releases{/id}",
  stargazers: "stargazers",
  statuses: "statuses/{sha}",
  subscribers: "subscribers",
  subscription: "subscription",
  tags: "tags",
  teams: "teams",
  trees: "git/trees{/sha}",
};

function places({ name }: Repository): object {
  const html = `https://github.com/${name}`;
  return {
    clone_url: `${html}.git`,
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    svn_url: html,
    mirror_url: null,
  };
}

const counts = {
  forks: 0,
  forks_count: 0,
  open_issues: 0,
  open_issues_count: 0,
  size: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
};

const settings = {
  archived: false,
  disabled: false,
  has_discussions: false,
  has_downloads: true,
  has_issues: true,
  has_pages: false,
  has_projects: true,
  has_wiki: true,
};
