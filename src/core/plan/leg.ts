import type { JsonObject } from "../../lib/json.ts";

/**
 * `train`; `train@0` for the leg of replicate 0; `train+tree+0.1` for that of a variant by its values, `train+tree+0.1@0` for both. Also a file
 * name, and the prefix of its log lines.
 */
export type LegId = string;

/** POSIX path from the root of the repository, normalised, without `.` or `..`. */
export type RepoPath = string;

/** One expansion of a step: every `${{ }}` is resolved, every path is a RepoPath. */
export interface Leg {
  readonly id: LegId;
  readonly step: string;
  readonly replicate: { readonly name: string; readonly value: string | number } | null;
  /** The variant's values by name; `null`: the step has no matrix. */
  readonly matrix: JsonObject | null;
  readonly command: string;
  readonly shell: string;
  /** Where the command runs. */
  readonly directory: RepoPath;
  readonly env: Readonly<Record<string, string>>;
  /** The declared keys (dotted) with their resolved values. */
  readonly params: JsonObject;
  /** How they are written where that is more than their values say; `null` where it is not. */
  readonly spelled: import("../pipeline/spelled.ts").Spelled | null;
  /** `null`: unknown. */
  readonly inputs: LegInputs | null;
  readonly outputs: readonly LegOutput[];
  /** Legs that must have succeeded first, by input or by `needs`, in plan order. */
  readonly needs: readonly LegId[];
  readonly isolated: boolean;
  readonly links: readonly RepoPath[];
  /** Names of environment variables that it may see though they look like credentials. */
  readonly secrets: readonly string[];
  readonly timeoutSeconds: number | null;
  readonly retry: { readonly maxAttempts: number; readonly backoffSeconds: number };
}

export interface LegInputs {
  /** Files of the tree that the patterns matched, in code-unit order. */
  readonly tree: readonly RepoPath[];
  /** Paths that other legs make. `path` may be a folder within, or around, one of that leg's outputs. */
  readonly made: readonly { readonly path: RepoPath; readonly by: LegId }[];
  /** Files from elsewhere, in code-unit order of path. */
  readonly fetched: readonly { readonly path: RepoPath; readonly url: string; readonly sha256: string }[];
}

export type OutputKind = "output" | "metrics" | "plot" | "predictions";
export interface LegOutput {
  readonly path: RepoPath;
  readonly kind: OutputKind;
}

export interface ModelPath {
  readonly name: string;
  /** One entry a replicate in their order; a single entry with `replicate: null` when the path does not mention it. */
  readonly paths: readonly {
    readonly replicate: string | number | null;
    readonly path: RepoPath;
    readonly by: LegId;
  }[];
}

/** Known before anything runs. Legs are in a stable topological order. */
export interface Plan {
  readonly pipeline: import("../pipeline/pipeline.ts").Pipeline;
  /** The whole params with overrides applied. */
  readonly params: JsonObject;
  readonly overrides: import("../pipeline/overrides.ts").Overrides;
  readonly legs: readonly Leg[];
  readonly models: readonly ModelPath[];
}
