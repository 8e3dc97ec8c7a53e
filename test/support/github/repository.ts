import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { BareGit } from "./bare-git.ts";
import type { CacheEntry } from "./cache-service.ts";
import { type MergeMethod, mergeInto, testMerge } from "./merging.ts";
import type { Artifact, Comment, PullRequest, Release, Review, WorkflowRun } from "./model.ts";
import type { Organization } from "./organization.ts";
import type { Permissions } from "./permissions.ts";
import { Refusal } from "./refusal.ts";
import { newRuleset, type Ruleset, type RulesetOptions, restrictions } from "./rulesets.ts";
import { newSettings, type Settings } from "./settings.ts";
import type { Site } from "./site.ts";
import { newSecret, type Token } from "./token.ts";

export interface OpenOptions {
  /** A branch of this repository, or of a fork of it. */
  readonly head: string | { readonly repository: Repository; readonly branch: string };
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly author?: string;
  readonly draft?: boolean;
}

export type Role = "admin" | "maintain" | "write" | "triage" | "read";

/** A repository, private when not said: a bare Git repository, and all that GitHub keeps beside it. Tests act on it as people and GitHub do. */
export class Repository {
  readonly id: number;
  readonly name: string;
  readonly site: Site;
  readonly git: BareGit;
  readonly parent: Repository | null;
  readonly defaultBranch = "main";
  readonly createdAt: string;
  readonly settings: Settings;
  readonly pulls: PullRequest[] = [];
  readonly comments: Comment[] = [];
  readonly reviews: Review[] = [];
  /** What people may do here; who is not named may read what is public. */
  readonly roles = new Map<string, Role>();
  readonly releases: Release[] = [];
  readonly runs: WorkflowRun[] = [];
  readonly artifacts: Artifact[] = [];
  /** Of the Actions cache, in the order in which they were made. */
  readonly caches: CacheEntry[] = [];
  readonly rulesets: Ruleset[] = [];
  /** Branches with classic protection, and the checks that each requires. */
  readonly protectedBranches = new Map<string, readonly string[]>();

  constructor(site: Site, name: string, parent: Repository | null) {
    this.id = site.nextId();
    this.site = site;
    this.name = name;
    this.parent = parent;
    this.createdAt = site.now();
    this.settings = newSettings(parent?.settings.visibility ?? "private");
    this.git = new BareGit(join(site.gitRoot, `${name}.git`));
    initialize(this.git, parent, this.defaultBranch);
  }

  /** A token for this repository, as a job gets one; permissions that are not named are `none`. */
  token({ permissions, actor = "github-actions[bot]" }: { permissions: Permissions; actor?: string }): string {
    const secret = newSecret();
    this.site.tokens.set(secret, { secret, actor, repository: this.name, permissions });
    return secret;
  }

  get isPublic(): boolean {
    return this.settings.visibility === "public";
  }

  /** That it belongs to; null for a person's. */
  get organization(): Organization | null {
    return this.site.organizations.get(this.name.split("/")[0] ?? "") ?? null;
  }

  fork(owner: string): Repository {
    return this.site.add(`${owner}/${this.name.split("/")[1]}`, this);
  }

  /** The tip of a branch. Throws when there is none. */
  tip(branch = this.defaultBranch): string {
    return this.git.run(["rev-parse", `refs/heads/${branch}`]);
  }

  openPullRequest({
    head,
    base = this.defaultBranch,
    title,
    body,
    author = "alice",
    draft = false,
  }: OpenOptions): PullRequest {
    const from = typeof head === "string" ? { repository: this, branch: head } : head;
    const pull: PullRequest = {
      id: this.site.nextId(),
      number: this.pulls.length + 1,
      title: title ?? from.branch,
      body: body ?? null,
      author,
      headRepository: from.repository,
      branch: from.branch,
      base,
      createdAt: this.site.now(),
      labels: [],
      draft,
      head: "",
      headBefore: null,
      baseSha: "",
      checking: false,
      mergeCommit: null,
      merged: null,
      closedAt: null,
    };
    this.pulls.push(pull);
    this.synchronize();
    return pull;
  }

  /** What GitHub does when a head or a base has moved: new refs of the pull request, a new test merge. */
  synchronize(): void {
    for (const pull of this.pulls.filter(({ closedAt }) => !closedAt)) {
      const head = pull.headRepository.git.commit(`refs/heads/${pull.branch}`) ?? pull.head;
      const base = this.tip(pull.base);
      if (head === pull.head && base === pull.baseSha) continue;
      const headBefore = pull.head === "" || head === pull.head ? pull.headBefore : pull.head;
      Object.assign(pull, { head, headBefore, baseSha: base, mergeCommit: testMerge(this, pull, head, base) });
    }
  }

  /** A review of the head as it is now. GitHub lets nobody approve what they have opened. */
  review(pull: PullRequest, author: string, body: string, state: Review["state"] = "APPROVED"): Review {
    this.synchronize();
    if (state === "APPROVED" && author === pull.author) throw new Error("Can not approve your own pull request");
    const [id, submittedAt] = [this.site.nextId(), this.site.now()];
    const review = { id, number: pull.number, author, body, commit: pull.head, submittedAt, state };
    this.reviews.push(review);
    return review;
  }

  /** Merges as the button does; answers the new tip of the base, which is the pull request's `merge_commit_sha` from now on. */
  merge(pull: PullRequest, method: MergeMethod, by = "alice", message?: string): string {
    this.synchronize();
    if (pull.draft) throw new Refusal(405, "Pull Request is still a draft");
    if (pull.mergeCommit === null || pull.closedAt) throw new Refusal(405, "Pull Request is not mergeable");
    const commits = mergeInto(this, pull, { method, base: pull.baseSha, message });
    this.git.run(["update-ref", `refs/heads/${pull.base}`, commits.at(-1) ?? "", pull.baseSha]);
    return this.close(pull, { at: this.site.now(), by, commits });
  }

  /** Closes a pull request, merged by these commits or not at all; answers what its `merge_commit_sha` is. */
  close(pull: PullRequest, merged: PullRequest["merged"] = null): string {
    this.git.run(["update-ref", "-d", `refs/pull/${pull.number}/merge`]);
    pull.merged = merged;
    pull.closedAt = merged?.at ?? this.site.now();
    pull.mergeCommit = merged?.commits.at(-1) ?? pull.mergeCommit;
    return pull.mergeCommit ?? "";
  }

  /** A set of rules as the repository's settings make it: for tags, when not said, and active. */
  addRuleset(options: RulesetOptions): Ruleset {
    const ruleset = newRuleset(this.site, { type: "Repository", name: this.name }, options);
    this.rulesets.push(ruleset);
    return ruleset;
  }

  /** Throws Refusal when a token may not change a ref so, by the rules that also meet a push. An object of null deletes it. */
  demandRef(ref: string, object: string | null, token: Token): void {
    const none = "0".repeat(40);
    const args = ["hook", "run", "update", "--", ref, this.git.resolve(ref) ?? none, object ?? none];
    try {
      this.git.run(args, { env: this.hookEnv(token) });
    } catch (error) {
      const rules = [...String(error).matchAll(/^- (.*)$/gm)].map((match) => match[1]);
      if (rules.length > 0) throw new Refusal(422, `Repository rule violations found\n\n${rules.join("\n\n")}\n\n`);
      if (String(error).includes("workflows")) throw new Refusal(403, "Resource not accessible by integration");
      throw error;
    }
  }

  /** What the hook needs to know of a token. */
  hookEnv({ permissions, actor }: Token): Record<string, string> {
    return {
      WORKFLOWS_AS_ON: permissions.workflows === "write" ? "" : `refs/heads/${this.defaultBranch}`,
      RESTRICTIONS: restrictions(this, actor),
    };
  }
}

function initialize(git: BareGit, parent: Repository | null, branch: string): void {
  mkdirSync(git.path, { recursive: true });
  git.run(["init", "--quiet", "--bare", `--initial-branch=${branch}`]);
  // Any object may be asked for and blobs may be left out, as on GitHub; refs/pull/ is written by GitHub alone.
  const settings = {
    "uploadpack.allowAnySHA1InWant": "true",
    "uploadpack.allowFilter": "true",
    "http.receivepack": "true",
    "receive.hideRefs": "refs/pull",
    "core.hooksPath": "hooks",
    "gc.auto": "0",
  };
  for (const [key, value] of Object.entries(settings)) git.run(["config", key, value]);
  cpSync(join(dirname(new URL(import.meta.url).pathname), "hooks"), join(git.path, "hooks"), { recursive: true });
  if (parent) git.run(["fetch", "--quiet", parent.git.path, "+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"]);
}
