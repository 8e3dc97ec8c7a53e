import type { Review } from "../../core/judgement/acceptance.ts";

/** The forge as the actions need it: GitHub's REST API for one repository. Every method is one or few requests, retried where that helps. */
export interface Forge {
  /** Artifacts of exactly this name in the repository, newest first. */
  artifacts(name: string): Promise<ForgeArtifact[]>;
  artifact(id: number): Promise<ForgeArtifact | null>;
  /** Artifacts that a run's attempts have made, of exactly this name where one is given; newest first. */
  artifactsOfRun(run: number, name?: string): Promise<ForgeArtifact[]>;
  /** Streams the zip into `file`; answers its SHA-256. */
  downloadArtifact(id: number, file: string, maxBytes: number): Promise<{ sha256: string; size: number }>;
  workflowRun(id: number): Promise<ForgeRun>;
  /** Whose the token is, as comments name their authors; null where GitHub does not say. */
  whose(): Promise<string | null>;
  /** A pull request as it is now. */
  pullRequest(number: number): Promise<ForgePullRequest>;
  /** Reviews of a pull request, the oldest first, through all pages. */
  reviews(pullRequest: number): Promise<Review[]>;
  /** Whether somebody may push to the repository now, whatever they could when they said something. */
  mayWrite(login: string): Promise<boolean>;
  /** Comments of a pull request, through all pages. */
  comments(pullRequest: number): Promise<ForgeComment[]>;
  createComment(pullRequest: number, body: string): Promise<ForgeComment>;
  /** False where it is not there any more. */
  updateComment(id: number, body: string): Promise<boolean>;
  /** One that is not there any more counts as deleted. */
  deleteComment(id: number): Promise<void>;
  /** The open pull requests whose head is that of a run: same commit, branch and repository. One branch may be meant for several bases. */
  openPullRequests(run: ForgeRun): Promise<ForgePullRequest[]>;
  /** GitHub's merge of an open pull request's head into its base, for testing; null on a conflict. Waits while GitHub is still at it. */
  testMerge(pullRequest: number): Promise<string | null>;
  /** The pull request whose merge made this commit of the default branch. */
  mergedPullRequest(commit: string): Promise<ForgePullRequest | null>;
  /** The newest hundred, drafts included; the newest first. */
  releases(): Promise<ForgeRelease[]>;
  createDraftRelease(release: ReleaseWords & { commit: string }): Promise<ForgeRelease>;
  /** Uploads a file, unless the release has it already; what stands in its place, with other bytes or none, is replaced. */
  keepAsset(release: ForgeRelease, name: string, file: string): Promise<void>;
  publishRelease(id: number, words: ReleaseWords): Promise<void>;
  /** One that is not there any more counts as deleted. */
  deleteRelease(id: number): Promise<void>;
  /** The published release of a tag, however old. */
  publishedRelease(tag: string): Promise<ForgeRelease | null>;
  /** Streams an asset into `file`, and goes on where an earlier attempt has left it. */
  downloadAsset(asset: ForgeAsset, file: string, maxBytes: number): Promise<void>;
}

export interface ForgeArtifact {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly expired: boolean;
  /** `sha256:<hex>` of the zip, when GitHub says. */
  readonly digest: string | null;
  readonly createdAt: string;
  readonly workflowRun: number | null;
}
export interface ForgeRun {
  readonly id: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly actor: string;
  readonly repository: string;
  readonly headRepository: string | null;
  /** `.github/workflows/mainline.yml` */
  readonly path: string;
  readonly attempt: number;
  /** `success`, `failure`, `cancelled`, …; null while it is going on. */
  readonly conclusion: string | null;
}
export interface ForgeComment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly url: string;
}
export interface ForgePullRequest {
  readonly number: number;
  readonly title: string;
  readonly author: string | null;
  readonly labels: readonly string[];
  readonly headSha: string;
  /** What its merge has made; while it is open, GitHub's merge for testing. */
  readonly mergeCommit: string | null;
  /** The branch that it is meant for. */
  readonly base: string;
  readonly url: string;
}
export interface ReleaseWords {
  readonly tag: string;
  readonly name: string;
  readonly body: string;
}
export interface ForgeRelease {
  readonly id: number;
  readonly tag: string;
  /** Of a draft: what its tag is to be made at. */
  readonly commit: string;
  readonly draft: boolean;
  readonly uploadUrl: string;
  readonly assets: readonly ForgeAsset[];
}
export interface ForgeAsset {
  readonly id: number;
  readonly name: string;
  /** False for what an upload has left that was cut short: its name. */
  readonly whole: boolean;
  readonly size: number;
  /** `sha256:<hex>`, when GitHub says. */
  readonly digest: string | null;
}
