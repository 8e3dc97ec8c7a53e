import type { Measured } from "../../core/measured/measured.ts";
import type { Overrides } from "../../core/pipeline/overrides.ts";
import type { Run } from "../../core/run/run.ts";
import type { Git } from "../../edge/git/git.ts";
import type { EngineEdges } from "../run/edges.ts";
import type { RunEvent } from "../run/events.ts";
import type { RunnerContext, RunnerEdges } from "../runner-edges.ts";

/** What the train job is asked for. */
export interface TrainInput {
  readonly file: string;
  readonly overrides: Overrides;
  readonly jobs: number;
  readonly retentionDays: number | null;
  readonly context: RunnerContext;
  readonly signal: AbortSignal;
  readonly kill: AbortSignal;
}

/** The outside world of the train job. */
export interface TrainEdges extends RunnerEdges {
  /** The user's checkout. */
  readonly git: Git;
  readonly engine: EngineEdges;
  readText(path: string): Promise<string | null>;
  writeBundle(
    folder: string,
    run: Run,
    details: { readonly version: 1; readonly history: object; readonly plots: readonly unknown[] },
  ): Promise<void>;
  writeMeasured(folder: string, measured: Measured): Promise<void>;
  onEvent(event: RunEvent): void;
}
