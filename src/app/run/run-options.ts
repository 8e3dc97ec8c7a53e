import type { RepoPath } from "../../core/plan/leg.ts";
import type { RunOrigin } from "../../core/run/run.ts";

/** How a run is run. */
export interface RunOptions {
  readonly jobs: number;
  readonly root: string;
  /** Files of the tree, in code-unit order: for telling somebody what a step read without declaring it. */
  readonly files: readonly RepoPath[];
  readonly commit: string | null;
  readonly dirty: boolean;
  readonly sourceKey: string;
  readonly origin: RunOrigin | null;
  /** Aborting asks what runs to end. */
  readonly signal: AbortSignal;
  /** Aborting ends what runs at once. */
  readonly kill: AbortSignal;
  readonly force: boolean;
}
