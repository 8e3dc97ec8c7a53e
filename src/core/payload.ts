import type { Verdict } from "./pipeline.ts";
import type { RunSummary } from "./run.ts";

/** JSON below the line of prose in a version tag. */
export interface VersionPayload {
  readonly mainline: 1;
  readonly kind: "version";
  readonly model: string;
  readonly version: string;
  readonly summary: RunSummary;
}

/** JSON below the line of prose in a stage tag: who, why, and the verdict. */
export interface StagePayload {
  readonly mainline: 1;
  readonly kind: "stage";
  readonly model: string;
  readonly stage: string;
  readonly version: string;
  readonly run: string;
  readonly sourceKey: string;
  readonly by: string;
  readonly why: string;
  readonly verdict: Verdict | "none";
  readonly accepted: string | null;
}

/** JSON below the line of prose in a `refs/mainline/runs/<id>` tag object. */
export interface LedgerPayload {
  readonly mainline: 1;
  readonly kind: "run";
  readonly summary: RunSummary;
  readonly verdict: Verdict | "none";
}
