import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { git } from "../git.ts";
import type { GitHub } from "./index.ts";
import type { Permission, StoredPull } from "./state.ts";

export interface Job {
  readonly event: "pull_request" | "push" | "merge_group" | "workflow_dispatch";
  readonly sha: string;
  readonly ref: string;
  readonly payload: object;
  readonly run: number;
  readonly pull?: StoredPull;
}

/** A repository of the fake: a bare Git repository, pull requests with merge commits, workflow runs, and what a runner would be told. */
export class Repository {
  readonly name: string;
  readonly bare: string;
  private readonly github: GitHub;
  private pulls = 0;

  constructor(github: GitHub, name: string) {
    this.github = github;
    this.name = name;
    this.bare = join(github.gitRoot, `${name}.git`);
    mkdirSync(this.bare, { recursive: true });
    git(this.bare, "init", "--quiet", "--bare", "--initial-branch=main");
    for (const [key, value] of [
      ["uploadpack.allowAnySHA1InWant", "true"],
      ["uploadpack.allowFilter", "true"],
      ["http.receivepack", "true"],
    ])
      git(this.bare, "config", key as string, value as string);
    github.state.repositories.set(name, { name, path: this.bare, defaultBranch: "main" });
  }

  head(ref = "refs/heads/main"): string {
    return git(this.bare, "rev-parse", ref).trim();
  }

  /** Opens a pull request of a branch, in this repository or in a fork of it. */
  open(branch: string, options: { title?: string; author?: string; fork?: string } = {}): StoredPull {
    const pull: StoredPull = {
      repository: this.name,
      number: ++this.pulls,
      branch,
      headRepository: options.fork ?? this.name,
      base: "main",
      title: options.title ?? branch,
      author: options.author ?? "alice",
      head: "",
      merge: null,
      merged: false,
    };
    this.github.state.pulls.push(pull);
    this.update(pull);
    return pull;
  }

  /** What GitHub does when a head or a base moves: refs/pull/N/head and the test merge. */
  update(pull: StoredPull): void {
    pull.head = this.head(`refs/heads/${pull.branch}`);
    const base = this.head();
    const tree = git(this.bare, "merge-tree", "--write-tree", base, pull.head).trim();
    pull.merge = git(
      this.bare,
      "commit-tree",
      tree,
      "-p",
      base,
      "-p",
      pull.head,
      "-m",
      `Merge ${pull.head} into ${base}`,
    ).trim();
    git(this.bare, "update-ref", `refs/pull/${pull.number}/head`, pull.head);
    git(this.bare, "update-ref", `refs/pull/${pull.number}/merge`, pull.merge);
  }

  /** Squash-merges a pull request; answers the commit, and what main was before. */
  squash(pull: StoredPull): { before: string; after: string } {
    this.update(pull);
    const before = this.head();
    const tree = git(this.bare, "rev-parse", `${pull.merge}^{tree}`).trim();
    const after = git(this.bare, "commit-tree", tree, "-p", before, "-m", `${pull.title} (#${pull.number})`).trim();
    git(this.bare, "update-ref", "refs/heads/main", after);
    pull.merge = after;
    pull.merged = true;
    return { before, after };
  }

  pullRequest(pull: StoredPull, path?: string): Job {
    return this.job(
      "pull_request",
      pull.merge ?? "",
      `refs/pull/${pull.number}/merge`,
      pull.head,
      pull.headRepository,
      path,
      {
        number: pull.number,
        action: "synchronize",
        pull_request: {
          number: pull.number,
          head: { sha: pull.head, ref: pull.branch, repo: { full_name: pull.headRepository } },
          base: { ref: "main", sha: this.head(), repo: { full_name: this.name } },
        },
      },
    );
  }

  push(before: string, after: string): Job {
    return this.job("push", after, "refs/heads/main", after, this.name, undefined, {
      ref: "refs/heads/main",
      before,
      after,
      deleted: false,
    });
  }

  mergeGroup(base: string, head: string): Job {
    const ref = "refs/heads/gh-readonly-queue/main/pr-1-x";
    return this.job("merge_group", head, ref, head, this.name, undefined, {
      action: "checks_requested",
      merge_group: { base_sha: base, head_sha: head, base_ref: "refs/heads/main", head_ref: ref },
    });
  }

  /** The environment and event file that a runner gives a job. Git is led to loopback by its own configuration. */
  env(
    job: Job,
    folder: string,
    permissions: Readonly<Partial<Record<Permission, "read" | "write">>>,
  ): Record<string, string> {
    mkdirSync(join(folder, "temp"), { recursive: true });
    const file = (name: string, text = "") => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const { url } = this.github;
    return {
      GITHUB_ACTIONS: "true",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: this.name,
      GITHUB_EVENT_NAME: job.event,
      GITHUB_EVENT_PATH: file(
        "event.json",
        JSON.stringify({ repository: { full_name: this.name, default_branch: "main" }, ...job.payload }),
      ),
      GITHUB_SHA: job.sha,
      GITHUB_REF: job.ref,
      GITHUB_RUN_ID: String(job.run),
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_ACTOR: "alice",
      GITHUB_OUTPUT: file("output"),
      GITHUB_STEP_SUMMARY: file("summary.md"),
      RUNNER_TEMP: join(folder, "temp"),
      ACTIONS_RESULTS_URL: url,
      ACTIONS_RUNTIME_TOKEN: this.github.runtimeToken(job.run),
      INPUT_TOKEN: this.github.token({ repository: this.name, permissions, login: "github-actions[bot]", type: "Bot" }),
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `url.${url}/.insteadOf`,
      GIT_CONFIG_VALUE_0: "https://github.com/",
    };
  }

  private job(
    event: Job["event"],
    sha: string,
    ref: string,
    headSha: string,
    headRepository: string,
    path: string | undefined,
    payload: object,
  ): Job {
    const run = this.github.state.nextId();
    this.github.state.runs.set(run, {
      id: run,
      repository: this.name,
      event,
      headSha,
      headRepository,
      path: path ?? ".github/workflows/mainline.yml",
      attempt: 1,
    });
    return { event, sha, ref, payload, run };
  }
}
