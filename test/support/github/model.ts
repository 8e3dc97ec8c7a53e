import type { Blob } from "./blobs.ts";
import type { Repository } from "./repository.ts";

/** What the fake remembers, in the fewest fields; `objects/` makes GitHub's representations of it. */
export interface PullRequest {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly author: string;
  readonly headRepository: Repository;
  readonly branch: string;
  readonly base: string;
  readonly createdAt: string;
  readonly labels: string[];
  draft: boolean;
  /** Tip of the branch when it was last looked at. */
  head: string;
  /** What the tip was before somebody pushed; null when nobody has. */
  headBefore: string | null;
  /** Tip of the base for which the test merge was made. */
  baseSha: string;
  /** GitHub has not found out yet whether it can be merged: `mergeable` is null for that long. */
  checking: boolean;
  /** The test merge while open (null on a conflict), and what came of it on the base when merged. */
  mergeCommit: string | null;
  merged: { readonly at: string; readonly by: string; readonly commits: readonly string[] } | null;
  /** When it was closed, merged or not. */
  closedAt: string | null;
}

export interface Comment {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
}

export interface Review {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  readonly body: string;
  /** The head of the pull request when it was written. */
  readonly commit: string;
  readonly submittedAt: string;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
}

export interface Release {
  readonly id: number;
  readonly author: string;
  readonly createdAt: string;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  publishedAt: string | null;
  immutable: boolean;
  assets: Asset[];
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly label: string | null;
  readonly contentType: string;
  readonly uploader: string;
  readonly createdAt: string;
  readonly blob: Blob;
}

export type EventName = "pull_request" | "push" | "merge_group" | "workflow_dispatch" | "workflow_run" | "schedule";

/** How a run ends, by GitHub's words. */
export type Conclusion =
  | "success"
  | "failure"
  | "cancelled"
  | "timed_out"
  | "action_required"
  | "neutral"
  | "skipped"
  | "stale"
  | "startup_failure";

export interface WorkflowRun {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  readonly event: EventName;
  /** `.github/workflows/mainline.yml` */
  readonly path: string;
  readonly actor: string;
  /** What the API calls the run's head: a pull request's own head, not its test merge. */
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: Repository;
  readonly pullRequest: PullRequest | null;
  /** The pull requests of a merge group, the first in the queue first. */
  readonly group: readonly { readonly pull: PullRequest; readonly commits: readonly string[] }[];
  /** GITHUB_SHA and GITHUB_REF of its jobs: on a pull request, the test merge. */
  readonly sha: string;
  readonly ref: string;
  /** The event as the webhook tells it. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  /** Null while it is going on. */
  conclusion: Conclusion | null;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly run: WorkflowRun;
  /** The service's id of the job that made it. */
  readonly job: string;
  readonly blob: Blob;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** Known when the upload was finalized; until then nobody sees the artifact. */
  digest: string | null;
  /** Set by a test, instead of uploading that much. */
  size?: number;
  /** Set by a test, instead of letting 90 days pass. */
  expired: boolean;
}
