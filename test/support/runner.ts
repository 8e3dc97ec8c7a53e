import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { git } from "./git.ts";
import type { GitHub } from "./github/index.ts";
import { type Job, Repository } from "./github/repository.ts";
import type { Permission } from "./github/state.ts";
import { type Ended, start } from "./rig.ts";

export interface JobEnd extends Ended {
  readonly outputs: Record<string, string>;
  readonly summary: string;
}

type Permissions = Readonly<Partial<Record<Permission, "read" | "write">>>;

/** The grants of workflows/mainline.yml. */
const grants = {
  train: { contents: "read", actions: "read" },
  report: { contents: "read", actions: "read", "pull-requests": "write" },
  promote: { contents: "write", actions: "read", "pull-requests": "read" },
} as const satisfies Record<string, Permissions>;

/** Runs the three jobs of the shipped workflow as a runner would: a fresh checkout for train, none for the others, outputs handed on. */
export class Runner {
  readonly repository: Repository;
  /** Each start of the training command leaves a line here, outside of every checkout. */
  readonly startsFile: string;
  private readonly folder: string;
  private jobs = 0;

  constructor(github: GitHub, folder: string, name = "acme/demo") {
    this.folder = folder;
    this.repository = new Repository(github, name);
    this.startsFile = join(folder, "starts");
  }

  starts(): number {
    return existsSync(this.startsFile) ? readFileSync(this.startsFile, "utf8").trim().split("\n").length : 0;
  }

  async train(job: Job, inputs: Record<string, string> = {}): Promise<JobEnd> {
    const workspace = this.place("checkout");
    git(workspace, "init", "--quiet");
    git(workspace, "fetch", "--quiet", "--depth=1", this.repository.bare, job.sha);
    git(workspace, "checkout", "--quiet", "FETCH_HEAD");
    return await this.run("train", job, grants.train, { config: "mainline.yml", ...inputs }, workspace);
  }

  async report(job: Job, train: JobEnd, permissions: Permissions = grants.report): Promise<JobEnd> {
    return await this.run(
      "report",
      job,
      permissions,
      { config: "mainline.yml", "train-result": train.code === 0 ? "success" : "failure", ...train.outputs },
      this.place("empty"),
    );
  }

  async promote(job: Job, train: JobEnd): Promise<JobEnd> {
    return await this.run(
      "promote",
      job,
      grants.promote,
      { config: "mainline.yml", ...train.outputs },
      this.place("empty"),
    );
  }

  private place(name: string): string {
    const path = join(this.folder, `job ${++this.jobs}`, name);
    mkdirSync(path, { recursive: true });
    return path;
  }

  private async run(
    entry: "train" | "report" | "promote",
    job: Job,
    permissions: Permissions,
    inputs: Record<string, string>,
    workspace: string,
  ): Promise<JobEnd> {
    const folder = this.place("runner");
    writeFileSync(join(folder, "starts"), "");
    const env = this.repository.env(job, folder, permissions);
    const given = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    );
    const ended = await start(entry, [], {
      cwd: workspace,
      env: { ...env, ...given, GITHUB_WORKSPACE: workspace, STARTS: this.startsFile },
    });
    return {
      ...ended,
      outputs: outputsOf(readFileSync(env["GITHUB_OUTPUT"] as string, "utf8")),
      summary: readFileSync(env["GITHUB_STEP_SUMMARY"] as string, "utf8"),
    };
  }
}

/** GITHUB_OUTPUT as the runner reads it: `name<<delimiter`, lines, delimiter. */
function outputsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm)].map((match) => [match[1] ?? "", match[3] ?? ""]),
  );
}
