import { readFile } from "node:fs/promises";
import type { RunnerContext } from "../app/runner-edges.ts";
import { Stop } from "../core/failure.ts";
import { requireArtifacts } from "./artifact-service.ts";

interface Payload {
  readonly number?: number;
  readonly before?: string;
  readonly repository?: { readonly default_branch?: string; readonly full_name?: string };
  readonly pull_request?: {
    readonly number: number;
    readonly user?: { readonly login: string } | null;
    readonly labels?: readonly { readonly name: string }[];
    readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
  };
  readonly merge_group?: { readonly base_sha: string };
  readonly workflow_run?: { readonly id: number };
}

/** What the environment says of this job. Names and texts in the event are a stranger's: they are data, and reach no shell. */
export async function runnerContext(env: NodeJS.ProcessEnv): Promise<RunnerContext> {
  const need = (name: string): string => {
    const value = env[name];
    if (!value)
      throw new Stop({
        code: "not-here",
        words: `${name} is not set: this runs inside a GitHub Actions job.`,
        todo: "On a laptop use the command line: mainline --help.",
      });
    return value;
  };
  requireArtifacts(need("GITHUB_SERVER_URL"));
  const payload = await readEvent(need("GITHUB_EVENT_PATH"));
  const repository = need("GITHUB_REPOSITORY");
  const pull = payload.pull_request;
  return {
    repository,
    event: need("GITHUB_EVENT_NAME"),
    sha: need("GITHUB_SHA"),
    ref: need("GITHUB_REF"),
    workflow: workflowPath(env["GITHUB_WORKFLOW_REF"] ?? ""),
    workflowRun: Number(need("GITHUB_RUN_ID")),
    attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
    defaultBranch: payload.repository?.default_branch ?? "main",
    pullRequest: pull
      ? {
          number: pull.number,
          head: pull.head.sha,
          author: pull.user?.login ?? null,
          fork: pull.head.repo?.full_name !== repository,
          labels: (pull.labels ?? []).map(({ name }) => name),
        }
      : null,
    before: payload.before && !/^0+$/.test(payload.before) ? payload.before : null,
    mergeGroupBase: payload.merge_group?.base_sha ?? null,
    triggeredBy: payload.workflow_run?.id ?? null,
    actor: env["GITHUB_ACTOR"] ?? "unknown",
    url: `${need("GITHUB_SERVER_URL")}/${repository}`,
    apiUrl: need("GITHUB_API_URL"),
  };
}

/** In a container the path may be the host's, of another system even. */
async function readEvent(path: string): Promise<Payload> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Payload;
  } catch (error) {
    throw new Stop({
      code: "not-here",
      words: `The event that GITHUB_EVENT_PATH names cannot be read: ${(error as Error).message}`,
      todo: "Give the job the runner's own environment.",
    });
  }
}

/** `owner/repo/.github/workflows/x.yml@refs/heads/main` → the path in the repository. */
const workflowPath = (ref: string): string | null => ref.match(/^[^/]+\/[^/]+\/([^@]+)@/)?.[1] ?? null;
