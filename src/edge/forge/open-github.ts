import { setTimeout } from "node:timers/promises";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import { Stop } from "../../core/failure.ts";
import type { Ask, AskOrNull } from "./ask.ts";
import { download } from "./download.ts";
import type { Forge, ForgeArtifact, ForgePullRequest } from "./forge.ts";
import { releases } from "./releases.ts";
import { retried } from "./retried.ts";
import { wholeAnswers } from "./whole-answers.ts";

export interface GitHubOptions {
  /** `GITHUB_API_URL`: never assumed. */
  readonly apiUrl: string;
  /** Null: only what is public can be asked for. */
  readonly token: string | null;
  readonly owner: string;
  readonly repo: string;
}

/** GitHub's REST API for one repository. Throws Stop (code `forge`) with the call, the status and GitHub's words. */
export function openGitHub({ apiUrl, token, owner, repo }: GitHubOptions): Forge {
  const octokit = new (Octokit.plugin(wholeAnswers, retry, throttling))({
    ...(token === null ? {} : { auth: token }),
    baseUrl: apiUrl,
    log: silent,
    // Limits are a token's.
    throttle: { id: token ?? "nobody", onRateLimit, onSecondaryRateLimit: onRateLimit },
    // Of what the one repeats, the other must not make four times as many.
    retry: { retries: 3, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
  });
  const here = { owner, repo };
  const { rest } = octokit;
  const ask: Ask = (what, request) =>
    request.then(({ data }) => data).catch((error: unknown) => Promise.reject(failed(what, error)));
  const orNull: AskOrNull = (what, request) =>
    request
      .then(({ data }) => data)
      .catch((error: unknown) => (statusOf(error) === 404 ? null : Promise.reject(failed(what, error))));

  return {
    async artifacts(name) {
      const { artifacts } = await ask(
        "list artifacts",
        rest.actions.listArtifactsForRepo({ ...here, name, per_page: 30 }),
      );
      return artifacts.map(toArtifact).sort((a, b) => b.id - a.id);
    },
    async artifact(id) {
      const found = await orNull("get artifact", rest.actions.getArtifact({ ...here, artifact_id: id }));
      return found && toArtifact(found);
    },
    async artifactsOfRun(run, name) {
      const { artifacts } = await ask(
        "list artifacts of run",
        rest.actions.listWorkflowRunArtifacts({ ...here, run_id: run, per_page: 100, ...(name ? { name } : {}) }),
      );
      return artifacts.map(toArtifact).sort((a, b) => b.id - a.id);
    },
    async downloadArtifact(id, file, maxBytes) {
      // The address is asked for each time, for it expires within a minute.
      return await retried(async () => {
        const url = await redirected(
          octokit,
          "download artifact",
          `/repos/${owner}/${repo}/actions/artifacts/${id}/zip`,
        );
        return await download(url, file, maxBytes);
      });
    },
    async workflowRun(id) {
      const run = await ask("get workflow run", rest.actions.getWorkflowRun({ ...here, run_id: id }));
      return {
        id: run.id,
        event: run.event,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        actor: run.actor?.login ?? "",
        repository: run.repository.full_name,
        headRepository: run.head_repository?.full_name ?? null,
        path: run.path.split("@")[0] ?? "",
        attempt: run.run_attempt ?? 1,
        conclusion: run.conclusion,
      };
    },
    async whose() {
      // The REST API tells it to people's tokens only.
      const { viewer } = await octokit
        .graphql<{ viewer: { login: string } | null }>("query { viewer { login } }")
        .catch(() => ({ viewer: null }));
      return viewer?.login ?? null;
    },
    pullRequest: async (number) =>
      toPullRequest(await ask("get pull request", rest.pulls.get({ ...here, pull_number: number }))),
    async reviews(pullRequest) {
      const all = await octokit
        .paginate(rest.pulls.listReviews, { ...here, pull_number: pullRequest, per_page: 100 })
        .catch((error: unknown) => Promise.reject(failed("list reviews", error)));
      return all.map(({ user, state, commit_id, body, html_url }) => ({
        author: user?.login ?? null,
        person: user?.type === "User",
        state,
        commit: commit_id,
        body,
        url: html_url,
      }));
    },
    async mayWrite(username) {
      // What GitHub calls an author's association does not tell: private members of an organization are strangers by it.
      const level = await orNull(
        "ask for a permission",
        rest.repos.getCollaboratorPermissionLevel({ ...here, username }),
      );
      return level?.permission === "write" || level?.permission === "admin";
    },
    async comments(pullRequest) {
      const all = await octokit
        .paginate(rest.issues.listComments, { ...here, issue_number: pullRequest, per_page: 100 })
        .catch((error: unknown) => Promise.reject(failed("list comments", error)));
      return all.map(toComment);
    },
    createComment: async (pullRequest, body) =>
      toComment(await ask("create comment", rest.issues.createComment({ ...here, issue_number: pullRequest, body }))),
    async updateComment(id, body) {
      return (await orNull("update comment", rest.issues.updateComment({ ...here, comment_id: id, body }))) !== null;
    },
    async deleteComment(id) {
      await orNull("delete comment", rest.issues.deleteComment({ ...here, comment_id: id }));
    },
    async openPullRequests({ headRepository, headBranch, headSha }) {
      if (headRepository === null || headBranch === null) return [];
      const head = `${headRepository.split("/")[0]}:${headBranch}`;
      const found = await ask("list pull requests", rest.pulls.list({ ...here, state: "open", head, per_page: 100 }));
      return found
        .filter((one) => one.head.sha === headSha && one.head.repo?.full_name === headRepository)
        .map(toPullRequest);
    },
    async testMerge(pullRequest) {
      const get = () => ask("get pull request", rest.pulls.get({ ...here, pull_number: pullRequest }));
      let pull = await get();
      // Having been asked, GitHub merges it, which takes it some seconds.
      for (let seconds = 1; pull.mergeable === null && seconds <= 8; seconds *= 2) {
        await setTimeout(seconds * 1000);
        pull = await get();
      }
      if (pull.mergeable !== null) return pull.mergeable ? pull.merge_commit_sha : null;
      const words = `it has not found out yet whether #${pullRequest} can be merged`;
      throw new Stop({ code: "forge", call: "merge for testing", status: null, words });
    },
    async mergedPullRequest(commit) {
      const found = await ask(
        "list pull requests of commit",
        rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: commit }),
      );
      const merged = found.filter((one) => one.merged_at !== null);
      const pull = merged.find((one) => one.merge_commit_sha === commit) ?? merged[0];
      return pull ? toPullRequest(pull) : null;
    },
    ...releases({ rest, here, ask, orNull, addressOf: (path) => redirected(octokit, "download release asset", path) }),
  };
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Waits where GitHub says for how long and it is short; a job that sleeps for an hour helps nobody. */
const onRateLimit = (retryAfter: number, _options: object, _octokit: object, retryCount: number): boolean =>
  retryCount < 2 && retryAfter <= 60;

const statusOf = (error: unknown): number | null =>
  error instanceof Error && "status" in error ? Number(error.status) : null;

function failed(call: string, error: unknown): Stop {
  const words = error instanceof Error ? error.message : String(error);
  return new Stop({ code: "forge", call, status: statusOf(error), words });
}

const toArtifact = (artifact: {
  id: number;
  name: string;
  size_in_bytes: number;
  expired: boolean;
  digest?: string | null;
  created_at: string | null;
  workflow_run?: { id?: number } | null;
}): ForgeArtifact => ({
  id: artifact.id,
  name: artifact.name,
  size: artifact.size_in_bytes,
  expired: artifact.expired,
  digest: artifact.digest ?? null,
  createdAt: artifact.created_at ?? "",
  workflowRun: artifact.workflow_run?.id ?? null,
});

const toComment = (comment: { id: number; body?: string; user: { login: string } | null; html_url: string }) => ({
  id: comment.id,
  body: comment.body ?? "",
  author: comment.user?.login ?? "",
  url: comment.html_url,
});

const toPullRequest = (pull: {
  number: number;
  title: string;
  user: { login: string } | null;
  labels: readonly { name: string }[];
  head: { sha: string };
  merge_commit_sha: string | null;
  base: { ref: string };
  html_url: string;
}): ForgePullRequest => ({
  number: pull.number,
  title: pull.title,
  author: pull.user?.login ?? null,
  labels: pull.labels.map(({ name }) => name),
  headSha: pull.head.sha,
  mergeCommit: pull.merge_commit_sha,
  base: pull.base.ref,
  url: pull.html_url,
});

/** GitHub answers with a short-lived address of another host, which must not get our token. */
async function redirected(octokit: Octokit, what: string, path: string): Promise<string> {
  try {
    const { status, headers } = await octokit.request(`GET ${path}`, {
      headers: { accept: "application/octet-stream" },
      // Who asks for it asks again, with all that follows.
      request: { redirect: "manual", retries: 0 },
    });
    if (status === 302 && headers.location) return headers.location;
    throw new Error(`GitHub answered ${status} without an address`);
  } catch (error) {
    throw failed(what, error);
  }
}
