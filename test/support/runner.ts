import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { git } from "./git.ts";
import { actionInputs, type Permissions, type Repository, runnerJob, type WorkflowRun } from "./github/index.ts";
import type { JobOptions } from "./github/runner-env.ts";
import { type Ended, start } from "./rig.ts";

export interface JobEnd extends Ended {
  readonly outputs: Record<string, string>;
  readonly summary: string;
}

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
  private readonly server: string | undefined;
  private readonly config: string;
  private readonly os: JobOptions["os"];
  /** Where the last train job ran. */
  workspace = "";
  /** What the workflow's `env` adds for the train step. */
  env: Readonly<Record<string, string>> = {};
  private jobs = 0;

  constructor(
    repository: Repository,
    folder: string,
    { server, config = "mainline.yml", os }: { server?: string; config?: string; os?: JobOptions["os"] } = {},
  ) {
    this.folder = folder;
    this.server = server;
    this.config = config;
    this.os = os;
    this.repository = repository;
    this.startsFile = join(folder, "starts");
  }

  starts(): number {
    return existsSync(this.startsFile) ? readFileSync(this.startsFile, "utf8").trim().split("\n").length : 0;
  }

  /** With what an earlier job left in the workspace. */
  async train(
    run: WorkflowRun,
    inputs: Record<string, string> = {},
    leave: (workspace: string) => void = () => {},
  ): Promise<JobEnd> {
    const workspace = this.place("checkout");
    this.workspace = workspace;
    git(workspace, "init", "--quiet");
    git(workspace, "fetch", "--quiet", "--depth=1", this.repository.git.path, run.sha);
    git(workspace, "checkout", "--quiet", "FETCH_HEAD");
    leave(workspace);
    return await this.run("train", run, grants.train, { config: this.config, ...inputs }, workspace);
  }

  /** With other permissions than the shipped workflow grants, or the token of another app. */
  async report(
    run: WorkflowRun,
    train: Pick<JobEnd, "code" | "outputs">,
    permissions: Permissions = grants.report,
    actor?: string,
  ): Promise<JobEnd> {
    return await this.run(
      "report",
      run,
      permissions,
      {
        config: this.config,
        "train-result": train.code === 0 ? "success" : "failure",
        ...handedOn(train, "artifact-id", "digest", ...measuredOutputs, "reused", "reason"),
      },
      this.place("empty"),
      actor,
    );
  }

  /** The job of mainline-forks.yml: only the event tells it what to do. */
  async followed(run: WorkflowRun): Promise<JobEnd> {
    return await this.run("report", run, grants.report, { config: this.config }, this.place("empty"));
  }

  /** With other permissions than the shipped workflow grants, or with other programs on the runner. */
  async promote(
    run: WorkflowRun,
    train: JobEnd,
    permissions: Permissions = grants.promote,
    env: Readonly<Record<string, string>> = {},
  ): Promise<JobEnd> {
    return await this.run(
      "promote",
      run,
      permissions,
      { config: this.config, ...handedOn(train, "artifact-id", "digest", ...measuredOutputs) },
      this.place("empty"),
      undefined,
      env,
    );
  }

  private place(name: string): string {
    const path = join(this.folder, `job-${++this.jobs}`, name);
    mkdirSync(path, { recursive: true });
    return path;
  }

  private async run(
    entry: "train" | "report" | "promote",
    run: WorkflowRun,
    permissions: Permissions,
    inputs: Record<string, string>,
    workspace: string,
    actor?: string,
    more: Readonly<Record<string, string>> = entry === "train" ? this.env : {},
  ): Promise<JobEnd> {
    const runner = this.place("runner");
    const { env, token, outputs, summary } = runnerJob(this.repository, {
      run,
      permissions,
      ...(actor === undefined ? {} : { actor }),
      ...(this.server === undefined ? {} : { server: this.server }),
      ...(this.os === undefined ? {} : { os: this.os }),
      folder: runner,
      workspace,
    });
    const given = actionInputs(entry === "train" ? "action.yml" : `${entry}/action.yml`, inputs, token);
    const ended = await start(entry, [], {
      cwd: workspace,
      env: { ...env, ...given, ...more, STARTS: this.startsFile },
    });
    return { ...ended, outputs: outputs(), summary: summary() };
  }
}

const measuredOutputs = ["measured-artifact-id", "measured-digest"];

/** What the shipped workflow hands on from the train job. */
const handedOn = ({ outputs }: Pick<JobEnd, "outputs">, ...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, outputs[name] ?? ""]));
