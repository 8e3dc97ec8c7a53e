import type { Platform } from "../../core/keys/platform.ts";
import type { Followed } from "../../edge/files/follow-files.ts";
import type { Workbench } from "../../edge/files/workbench.ts";
import type { Captured } from "../../edge/processes/capture.ts";
import type { StepEnd, StepProcess } from "../../edge/processes/run-step.ts";
import type { Journal } from "../../edge/store/journal.ts";
import type { Store } from "../../edge/store/store.ts";

/** The outside world as the engine needs it. */
export interface EngineEdges {
  readonly store: Store;
  readonly bench: Workbench;
  readonly platform: Platform;
  /** The caller's environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** 32 hex digits of a UUIDv7. */
  newRunId(): string;
  sleep(seconds: number, signal: AbortSignal): Promise<void>;
  /** Aborted when this many seconds are over. */
  after(seconds: number): AbortSignal;
  runStep(step: StepProcess): Promise<StepEnd>;
  shellCommand(shell: string, script: string, env: Readonly<Record<string, string>>): [string, ...string[]];
  scriptEnding(shell: string): string;
  /** Where a run tells whoever watches it what happens; see `Store.workPath`. */
  openJournal(work: string): Journal;
  /** Tells whoever shows our output that a value is secret. */
  hideSecret(value: string): void;
  /** Whether a file holds one of these values, as it is or in one of the usual encodings. */
  holdsSecret(path: string, values: readonly string[]): Promise<boolean>;
  /** The first bytes of a file as text, without these values; empty when it is not there. */
  readMasked(path: string, most: number, values: readonly string[]): string;
  /** Tells of what is written to files by somebody else, until the answer is called. */
  followFiles(paths: readonly string[], followed: Followed): () => void;
  capture(
    program: string,
    args: readonly string[],
    options: { cwd: string; env: Record<string, string>; ends: readonly AbortSignal[]; most: number },
  ): Promise<Captured>;
}
