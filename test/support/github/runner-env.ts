import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { WorkflowRun } from "./model.ts";
import { workflowName } from "./objects/actions.ts";
import { userId } from "./objects/user.ts";
import type { Permissions } from "./permissions.ts";
import type { Repository } from "./repository.ts";
import { rulesetsOf } from "./rulesets.ts";
import { runtimeToken } from "./twirp.ts";

export interface JobOptions {
  readonly run: WorkflowRun;
  /** What the workflow's `permissions:` give this job. A run of a fork, or of Dependabot, gets no more than `read` of it. */
  readonly permissions: Permissions;
  /** Whose token it is: the workflow's own, when not said. */
  readonly actor?: string;
  /** A folder of the job's own, where the runner keeps its files. */
  readonly folder: string;
  readonly workspace: string;
  /** GITHUB_SERVER_URL. */
  readonly server?: string;
  /** RUNNER_OS; on Windows the event's lines end as there. */
  readonly os?: "Linux" | "macOS" | "Windows";
  /** Tells the jobs of a run apart. */
  readonly job?: number;
}

/** A job as a process sees it: its environment, and the files through which it speaks. */
export interface Job {
  readonly env: Readonly<Record<string, string>>;
  /** `github.token` */
  readonly token: string;
  outputs(): Record<string, string>;
  /** What GitHub shows of it. Throws where it shows nothing, for a summary is written to be read. */
  summary(): string;
}

/**
 * The environment that GitHub's runner gives a job. `GITHUB_SERVER_URL` is github.com when not said, for links and because the artifact
 * client works with few others; Git is led to loopback by its own configuration.
 */
export function runnerJob(
  repository: Repository,
  { run, permissions, actor, folder, workspace, job = 1, server = "https://github.com", os = "Linux" }: JobOptions,
): Job {
  const { site } = repository;
  const files = filesIn(folder, run, os === "Windows" ? "\r\n" : "\n");
  const strange = Object.keys(permissions).filter((name) => unknownToWorkflows.includes(name));
  if (actor === undefined && strange.length > 0) throw new Error(`a workflow cannot ask for ${strange.join(", ")}`);
  const granted = fromStranger(repository, run) ? readOnly(permissions) : permissions;
  const token = repository.token({ permissions: granted, ...(actor === undefined ? {} : { actor }) });
  const env = {
    CI: "true",
    ...context(repository, run),
    RUNNER_OS: os,
    GITHUB_API_URL: site.url,
    GITHUB_GRAPHQL_URL: `${site.url}/graphql`,
    GITHUB_SERVER_URL: server,
    GITHUB_WORKSPACE: workspace,
    ...files,
    ACTIONS_RESULTS_URL: `${site.resultsUrl}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(run, job),
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `url.${site.url}/.insteadOf`,
    GIT_CONFIG_VALUE_0: `${server}/`,
  };
  return {
    env,
    token,
    outputs: () => fileCommands(readFileSync(files.GITHUB_OUTPUT, "utf8")),
    summary: () => uploaded(readFileSync(files.GITHUB_STEP_SUMMARY), site.limits.summaryBytes),
  };
}

/**
 * An action's inputs as its `INPUT_*` variables: what is given, else the defaults of its `action.yml`, of whose expressions
 * `github.token` is known. An input that the action does not declare is an error, where GitHub's runner would only warn.
 */
export function actionInputs(
  actionFile: string,
  given: Readonly<Record<string, string>>,
  token: string,
): Record<string, string> {
  const { inputs = {} } = parse(readFileSync(actionFile, "utf8")) as { inputs?: Record<string, { default?: string }> };
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`${actionFile} declares no input ${unknown.join(", ")}`);
  const inputValue = (name: string) =>
    given[name] ?? String(inputs[name]?.default ?? "").replace("${{ github.token }}", token);
  return Object.fromEntries(
    Object.keys(inputs).map((name) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, inputValue(name)]),
  );
}

/** Permissions that an App may have, and `permissions:` of a workflow does not know. */
const unknownToWorkflows = ["administration", "metadata", "workflows"];

/** What GitHub shows of a summary: nothing of one that is too large, and the runner says so without failing the step. */
function uploaded(summary: Buffer, most: number): string {
  const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)}k`;
  if (summary.length > most)
    throw new Error(
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${kilobytes(most)}, got ${kilobytes(summary.length)}`,
    );
  return summary.toString("utf8");
}

function context(repository: Repository, run: WorkflowRun): Record<string, string> {
  const { name, id } = repository;
  const [owner = ""] = name.split("/");
  const pull = run.pullRequest;
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__self",
    GITHUB_ACTOR: run.actor,
    GITHUB_ACTOR_ID: String(userId(run.actor)),
    GITHUB_TRIGGERING_ACTOR: run.actor,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_JOB: "job",
    GITHUB_REF: run.ref,
    GITHUB_REF_NAME: run.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    GITHUB_REF_PROTECTED: String(rulesetsOf(repository, run.ref).length > 0),
    GITHUB_REF_TYPE: "branch",
    GITHUB_HEAD_REF: pull?.branch ?? "",
    GITHUB_BASE_REF: pull?.base ?? "",
    GITHUB_REPOSITORY: name,
    GITHUB_REPOSITORY_ID: String(id),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: String(userId(owner)),
    GITHUB_RETENTION_DAYS: String(repository.site.limits.retentionDays),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_SHA: run.sha,
    GITHUB_WORKFLOW: workflowName(run),
    GITHUB_WORKFLOW_REF: `${name}/${run.path}@${run.ref}`,
    GITHUB_WORKFLOW_SHA: run.sha,
    RUNNER_ARCH: "X64",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "runner",
  };
}

function filesIn(folder: string, run: WorkflowRun, newline: string) {
  const temp = join(folder, "temp");
  mkdirSync(temp, { recursive: true });
  const file = (name: string, text = "") => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return {
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(folder, "tools"),
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(run.payload, null, 2).replaceAll("\n", newline)),
    GITHUB_ENV: file("env"),
    GITHUB_OUTPUT: file("output"),
    GITHUB_PATH: file("path"),
    GITHUB_STATE: file("state"),
    GITHUB_STEP_SUMMARY: file("summary.md"),
  };
}

/** A fork's, or Dependabot's. */
const fromStranger = (repository: Repository, run: WorkflowRun): boolean =>
  run.event === "pull_request" && (run.headRepository !== repository || run.actor === "dependabot[bot]");

const readOnly = (permissions: Permissions): Permissions =>
  Object.fromEntries(Object.keys(permissions).map((name) => [name, "read" as const]));

/** A file of commands as the runner reads it: `name=value`, or `name<<delimiter`, lines, delimiter. */
function fileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split("\n");
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name = "", sign, rest = ""] = line.match(/^(.*?)(<<|=)(.*)$/) ?? [];
    if (sign === "=") values[name] = rest;
    if (sign === "<<")
      values[name] = lines
        .splice(0, lines.indexOf(rest) + 1)
        .slice(0, -1)
        .join("\n");
  }
  return values;
}
