import { component, type Operation } from "./openapi.ts";
import type { Permission, State, StoredComment, StoredRelease, Token } from "./state.ts";

export interface Asked {
  readonly operation: Operation;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  readonly bytes: Buffer;
  readonly token: Token;
  readonly repository: string;
  readonly url: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** What each call needs: the table of GitHub's documentation for apps. Any one of the alternatives suffices. */
const needs: Record<string, readonly (readonly [Permission, "read" | "write"])[]> = {
  "actions/list-artifacts-for-repo": [["actions", "read"]],
  "actions/get-artifact": [["actions", "read"]],
  "actions/download-artifact": [["actions", "read"]],
  "actions/get-workflow-run": [["actions", "read"]],
  "issues/list-comments": [
    ["pull-requests", "read"],
    ["issues", "read"],
  ],
  "issues/create-comment": [
    ["pull-requests", "write"],
    ["issues", "write"],
  ],
  "issues/update-comment": [
    ["pull-requests", "write"],
    ["issues", "write"],
  ],
  "repos/list-pull-requests-associated-with-commit": [["pull-requests", "read"]],
  "repos/list-releases": [["contents", "read"]],
  "repos/create-release": [["contents", "write"]],
  "repos/update-release": [["contents", "write"]],
  "repos/upload-release-asset": [["contents", "write"]],
};

const refuse = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
});

export function answer(state: State, asked: Asked): Answer {
  const { operation, token, repository } = asked;
  const required = needs[operation.id];
  const handler = handlers[operation.id];
  if (!required || !handler) throw new Error(`the fake has no ${operation.id} yet`);
  if (token.repository !== repository) return refuse(404, "Not Found");
  const granted = required.some(
    ([permission, level]) => token.permissions[permission] === "write" || token.permissions[permission] === level,
  );
  return granted ? handler(state, asked) : refuse(403, "Resource not accessible by integration");
}

type Handler = (state: State, asked: Asked) => Answer;

const handlers: Record<string, Handler> = {
  "actions/list-artifacts-for-repo": (state, { query, repository, operation }) => {
    const own = state.artifacts.filter(
      (one) =>
        !one.deleted &&
        one.digest &&
        state.runs.get(one.run)?.repository === repository &&
        (!query.get("name") || one.name === query.get("name")),
    );
    const page = own.toReversed().slice(0, Number(query.get("per_page") ?? 30));
    return {
      status: 200,
      body: operation.sample(200, { total_count: own.length, artifacts: page.map((one) => artifactOf(state, one.id)) }),
    };
  },
  "actions/get-artifact": (state, { operation }) => {
    const body = artifactOf(state, Number(operation.parameters["artifact_id"]));
    return body ? { status: 200, body } : refuse(404, "Not Found");
  },
  "actions/download-artifact": (state, { operation, url }) => {
    const artifact = state.artifacts.find(
      (one) => one.id === Number(operation.parameters["artifact_id"]) && !one.deleted,
    );
    if (!artifact) return refuse(404, "Not Found");
    return artifact.expired
      ? refuse(410, "Artifact has expired")
      : { status: 302, headers: { location: `${url}/blob/${artifact.blob}?sig=download` } };
  },
  "actions/get-workflow-run": (state, { operation, repository }) => {
    const run = state.runs.get(Number(operation.parameters["run_id"]));
    if (run?.repository !== repository) return refuse(404, "Not Found");
    const values = {
      id: run.id,
      event: run.event,
      head_sha: run.headSha,
      path: run.path,
      run_attempt: run.attempt,
      repository: component("minimal-repository", { full_name: run.repository, name: run.repository.split("/")[1] }),
      head_repository: component("minimal-repository", {
        full_name: run.headRepository,
        name: run.headRepository.split("/")[1],
      }),
    };
    return { status: 200, body: operation.sample(200, values) };
  },
  "issues/list-comments": (state, { operation, repository, query, url }) => {
    const all = state.comments.filter(
      (one) => one.repository === repository && one.issue === Number(operation.parameters["issue_number"]),
    );
    const size = Math.min(100, Number(query.get("per_page") ?? 30));
    const page = Number(query.get("page") ?? 1);
    const more = all.length > page * size;
    const next = `${url}/repos/${repository}/issues/${operation.parameters["issue_number"]}/comments?per_page=${size}&page=${page + 1}`;
    return {
      status: 200,
      body: all.slice((page - 1) * size, page * size).map(commentOf),
      ...(more ? { headers: { link: `<${next}>; rel="next"` } } : {}),
    };
  },
  "issues/create-comment": (state, { operation, body, repository, token }) => {
    if (tooLong(body["body"])) return refuse(422, "Validation Failed: body is too long (maximum is 65536 characters)");
    const comment: StoredComment = {
      id: state.nextId(),
      repository,
      issue: Number(operation.parameters["issue_number"]),
      body: String(body["body"]),
      login: token.login,
      type: token.type,
    };
    state.comments.push(comment);
    return { status: 201, body: commentOf(comment) };
  },
  "issues/update-comment": (state, { operation, body }) => {
    const comment = state.comments.find((one) => one.id === Number(operation.parameters["comment_id"]));
    if (!comment) return refuse(404, "Not Found");
    if (tooLong(body["body"])) return refuse(422, "Validation Failed: body is too long (maximum is 65536 characters)");
    comment.body = String(body["body"]);
    return { status: 200, body: commentOf(comment) };
  },
  "repos/list-pull-requests-associated-with-commit": (state, { operation, repository }) => {
    const sha = operation.parameters["commit_sha"];
    const pulls = state.pulls.filter((one) => one.repository === repository && one.merge === sha && one.merged);
    return {
      status: 200,
      body: pulls.map((pull) =>
        component("pull-request-simple", {
          number: pull.number,
          title: pull.title,
          merge_commit_sha: pull.merge,
          merged_at: "2026-01-01T00:00:00Z",
          user: component("simple-user", { login: pull.author }),
          head: {
            sha: pull.head,
            ref: pull.branch,
            label: pull.branch,
            repo: component("repository", {}),
            user: component("simple-user", {}),
          },
          base: {
            sha: pull.base,
            ref: pull.base,
            label: pull.base,
            repo: component("repository", {}),
            user: component("simple-user", {}),
          },
        }),
      ),
    };
  },
  "repos/list-releases": (state, { repository, url }) => ({
    status: 200,
    body: state.releases
      .filter((one) => one.repository === repository)
      .toReversed()
      .map((one) => releaseOf(one, url)),
  }),
  "repos/create-release": (state, { body, repository, url }) => {
    const release: StoredRelease = {
      id: state.nextId(),
      repository,
      tag: String(body["tag_name"]),
      target: String(body["target_commitish"]),
      name: String(body["name"]),
      body: String(body["body"]),
      draft: body["draft"] === true,
      assets: [],
    };
    state.releases.push(release);
    return { status: 201, body: releaseOf(release, url) };
  },
  "repos/update-release": (state, { operation, body, url }) => {
    const release = state.releases.find((one) => one.id === Number(operation.parameters["release_id"]));
    if (!release) return refuse(404, "Not Found");
    if (typeof body["draft"] === "boolean") release.draft = body["draft"];
    return { status: 200, body: releaseOf(release, url) };
  },
  "repos/upload-release-asset": (state, { operation, query, bytes }) => {
    const release = state.releases.find((one) => one.id === Number(operation.parameters["release_id"]));
    const name = (query.get("name") ?? "").replace(/[^A-Za-z0-9._-]/g, ".");
    if (!release) return refuse(404, "Not Found");
    if (release.assets.some((asset) => asset.name === name))
      return refuse(422, "Validation Failed: name already_exists");
    const asset = { id: state.nextId(), name, bytes };
    release.assets.push(asset);
    return { status: 201, body: assetOf(asset) };
  },
};

const tooLong = (text: unknown): boolean => [...String(text)].length > 65_536;

function artifactOf(state: State, id: number): unknown {
  const artifact = state.artifacts.find((one) => one.id === id && !one.deleted);
  const run = artifact && state.runs.get(artifact.run);
  if (!artifact || !run) return null;
  return component("artifact", {
    id,
    name: artifact.name,
    size_in_bytes: artifact.bytes?.length ?? 0,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: "2026-01-01T00:00:00Z",
    workflow_run: { id: run.id, head_sha: run.headSha },
  });
}

const commentOf = (comment: StoredComment): unknown =>
  component("issue-comment", {
    id: comment.id,
    body: comment.body,
    user: component("simple-user", { login: comment.login, type: comment.type }),
    html_url: `https://github.com/${comment.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
  });

const releaseOf = (release: StoredRelease, url: string): unknown =>
  component("release", {
    id: release.id,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    upload_url: `${url}/repos/${release.repository}/releases/${release.id}/assets{?name,label}`,
    html_url: `https://github.com/${release.repository}/releases/tag/${encodeURIComponent(release.tag)}`,
    author: component("simple-user", {}),
    assets: release.assets.map(assetOf),
  });

const assetOf = (asset: StoredRelease["assets"][number]): unknown =>
  component("release-asset", {
    id: asset.id,
    name: asset.name,
    size: asset.bytes.length,
    state: "uploaded",
    label: "",
    uploader: component("simple-user", {}),
  });
