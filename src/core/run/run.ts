import type { Json, JsonObject } from "../../lib/json.ts";
import type { StepRecord } from "../keys/keys.ts";
import type { Platform, Probe } from "../keys/platform.ts";
import type { HistoryPoint, MetricValue } from "../metrics/metric-value.ts";
import type { LegId, OutputKind, RepoPath } from "../plan/leg.ts";

/** One execution of a pipeline at one commit: what `run.json` holds. Schema-checked on reading, see `run-schema.ts`. */
export interface Run {
  readonly version: 1;
  /** 32 hex digits of a UUIDv7: sorts by time, and is a valid MLflow run id. */
  readonly id: string;
  readonly pipeline: string;
  readonly file: string;
  /** HEAD when the run began; `null` in a repository without commits. */
  readonly commit: string | null;
  /** The tree differed from that commit. */
  readonly dirty: boolean;
  readonly sourceKey: string;
  readonly overrides: JsonObject;
  /** Where it ran: `null` on a laptop. Claims, to whoever reads it from an artifact. */
  readonly origin: RunOrigin | null;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly status: "succeeded" | "failed";
  readonly platform: Platform;
  readonly probes: readonly Probe[];
  readonly params: JsonObject;
  readonly replicates: { readonly name: string; readonly values: readonly (string | number)[] } | null;
  readonly evaluation: string | null;
  readonly legs: readonly LegRun[];
  readonly models: readonly RunModel[];
}

export interface RunOrigin {
  readonly event: string;
  readonly repository: string;
  /** `.github/workflows/mainline.yml`; null where the runner does not say. */
  readonly workflow: string | null;
  readonly workflowRun: number;
  readonly attempt: number;
  /** For a pull request: the base commit it was merged with. */
  readonly base: string | null;
  readonly head: string | null;
}

export interface LegRun {
  readonly id: LegId;
  readonly step: string;
  readonly replicate: string | number | null;
  /** The variant's values; `null`: its step has no matrix. */
  readonly matrix: JsonObject | null;
  readonly status: "ran" | "reused" | "failed" | "skipped";
  /** For a reused leg: the run that made its outputs. */
  readonly reusedFrom: string | null;
  /** `null` when its inputs are unknown, or were never made. */
  readonly key: string | null;
  readonly record: StepRecord | null;
  readonly seconds: number;
  readonly attempts: number;
  readonly failure: LegFailure | null;
  /** Every file below every declared output, in code-unit order. */
  readonly outputs: readonly FileEntry[];
  /** Final values by metric name, nested keys joined by `.`; NaN and infinities as MLflow spells them. */
  readonly metrics: Readonly<Record<string, MetricValue>>;
}

export type LegFailure =
  /** `hint`: what most likely mends it, in words. */
  | { readonly kind: "exit"; readonly code: number; readonly hint: string | null }
  | { readonly kind: "signal"; readonly signal: string }
  | { readonly kind: "timeout"; readonly seconds: number }
  | { readonly kind: "missing-output"; readonly paths: readonly RepoPath[] }
  | { readonly kind: "unreadable"; readonly path: RepoPath; readonly problem: string }
  /** The value of a secret that the step sees stands in a file that it made, or in the file's name. */
  | { readonly kind: "secret-output"; readonly path: string }
  | { readonly kind: "spawn"; readonly problem: string }
  | { readonly kind: "needs"; readonly leg: LegId }
  /** Another leg of its step failed, whose strategy says that none goes on then. */
  | { readonly kind: "fail-fast"; readonly leg: LegId };

export interface FileEntry {
  readonly path: RepoPath;
  readonly sha256: string;
  readonly size: number;
  readonly executable: boolean;
  readonly kind: OutputKind;
}

export interface RunModel {
  readonly name: string;
  readonly replicates: readonly ModelFile[];
}

export interface ModelFile {
  readonly replicate: string | number | null;
  readonly path: RepoPath;
  /** Of the file, or of a folder's manifest: see `modelDigest`. */
  readonly sha256: string;
  readonly size: number;
}

/** What belongs to a run but would make run.json long: `details.json`. */
export interface RunDetails {
  readonly version: 1;
  /** Metric history by leg, then metric: (step, seconds since the Unix epoch or null, value). */
  readonly history: Readonly<Record<LegId, Readonly<Record<string, readonly HistoryPoint[]>>>>;
  /** Plot files as columns, thinned to at most 200 rows. */
  readonly plots: readonly {
    readonly leg: LegId;
    readonly path: RepoPath;
    readonly columns: Readonly<Record<string, readonly MetricValue[]>>;
  }[];
  /** What legs wrote into `$GITHUB_STEP_SUMMARY`, cut: hostile Markdown. */
  readonly summaries?: Readonly<Record<LegId, string>>;
}

/** A leg that succeeded, by whose step key its result is found again. */
export interface StoredLeg {
  readonly version: 1;
  /** The run that made it. */
  readonly run: string;
  readonly leg: LegRun;
  readonly history: RunDetails["history"][string];
  readonly plots: RunDetails["plots"];
  /** What it wrote into its `$GITHUB_STEP_SUMMARY`. */
  readonly summary?: string;
}

/** What outlives artifacts: carried by version tags and the ledger, and all that a comparison needs of either side. */
export interface RunSummary {
  readonly version: 1;
  readonly run: string;
  readonly pipeline: string;
  readonly file: string;
  readonly commit: string | null;
  readonly sourceKey: string;
  /** Digest of the exam: see `examOf`. `null` when the policy names no evaluation step. */
  readonly exam: string | null;
  /** What the exam is made of; missing in tags of earlier versions, and where it is not known. */
  readonly sheet?: ExamSheet;
  readonly startedAt: string;
  readonly seconds: number;
  /** How long a leg of each step took when it ran, on average; missing in tags of earlier versions. */
  readonly stepSeconds?: Readonly<Record<string, number>>;
  readonly platform: Platform;
  readonly probes: readonly Probe[];
  readonly params: JsonObject;
  readonly replicates: { readonly name: string; readonly values: readonly (string | number)[] } | null;
  readonly metrics: Readonly<Record<string, readonly MetricSample[]>>;
  readonly models: readonly RunModel[];
}

/** What an exam is made of, short enough for a tag: enough to say what changed, not to hold it again. */
export interface ExamSheet {
  /** Path → a short digest of its bytes. */
  readonly files: Readonly<Record<string, string>>;
  /** What it is, in words ("the command", "param eval.k") → its value, or a short digest of it. */
  readonly settings: Readonly<Record<string, string>>;
  /** How many rows there was no room for. */
  readonly left: number;
}

export interface MetricSample {
  readonly replicate: string | number | null;
  readonly value: MetricValue;
}

export type { Json };
