import type { Artifacts } from "../edge/artifacts/artifacts.ts";
import type { Bundle } from "../edge/bundle/bundle.ts";
import type { MeasuredBundle } from "../edge/bundle/measured-bundle.ts";
import type { VersionFiles } from "../edge/bundle/version-files.ts";
import type { Forge } from "../edge/forge/forge.ts";
import type { Git } from "../edge/git/git.ts";
import type { Result } from "../lib/result.ts";

/** What the runner says of the job: read from the environment once, in `actions/`. */
export interface RunnerContext {
  /** `owner/repo`. */
  readonly repository: string;
  readonly event: string;
  /** The commit that is tested: for a pull request, the merge of its head and its base. */
  readonly sha: string;
  readonly ref: string;
  /** The workflow's file, `.github/workflows/mainline.yml`; null where the runner does not say. */
  readonly workflow: string | null;
  readonly workflowRun: number;
  readonly attempt: number;
  readonly defaultBranch: string;
  readonly pullRequest: {
    readonly number: number;
    readonly head: string;
    readonly author: string | null;
    readonly fork: boolean;
    readonly labels: readonly string[];
  } | null;
  /** For a push: what the branch was before; null for zeros or other events. */
  readonly before: string | null;
  /** For a merge group: what it is built on. */
  readonly mergeGroupBase: string | null;
  /** For `workflow_run`: the run that ended. */
  readonly triggeredBy: number | null;
  readonly actor: string;
  /** Where this server's REST API is: never assumed. */
  readonly apiUrl: string;
  /** `https://github.com/owner/repo` of this server. */
  readonly url: string;
}

/** The outside world of the actions. */
export interface RunnerEdges {
  readonly forge: Forge;
  readonly artifacts: Artifacts;
  /** A bare repository of our own in the runner's temporary folder; the user's clone is never fetched into. */
  readonly bare: Git;
  /** A new path in the runner's temporary folder. */
  temporary(name: string): Promise<string>;
  readonly files: VersionFiles;
  readBundle(zip: string, folder: string): Promise<Result<Bundle, string>>;
  readMeasured(zip: string, folder: string): Promise<Result<MeasuredBundle, string>>;
}

/** Fetches commits with their history, and optionally the registry, without file contents: those come when they are read. */
export async function fetchCommits(bare: Git, commits: readonly (string | null)[], registry: boolean): Promise<void> {
  const wanted = [...new Set(commits.filter((commit) => commit !== null))];
  const refs = registry ? ["+refs/tags/*:refs/tags/*", "+refs/mainline/runs/*:refs/mainline/runs/*"] : [];
  await bare.fetch("origin", [...wanted, ...refs], { filter: "blob:none" });
}
