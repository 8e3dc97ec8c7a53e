import type { Probe } from "../../core/keys/platform.ts";
import type { Leg, LegId, Plan } from "../../core/plan/leg.ts";
import type { LegFailure, LegRun } from "../../core/run/run.ts";
import type { EngineEdges } from "./edges.ts";
import type { RunEvent } from "./events.ts";
import type { FailFast } from "./fail-fast.ts";
import type { Holds } from "./holds.ts";
import type { RunOptions } from "./run-options.ts";

/** What a leg knows of its run, and does to it. */
export interface LegContext {
  readonly id: string;
  readonly plan: Plan;
  readonly options: RunOptions;
  readonly probes: readonly Probe[];
  /** Values by name, of all steps. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly edges: EngineEdges;
  readonly holds: Holds;
  readonly onEvent: (event: RunEvent) => void;
  /** Makes the run's working directories, once. */
  begin(): Promise<void>;
  readonly failFast: FailFast;
  /** How a leg that this one needs ended. */
  done(leg: LegId): LegRun | undefined;
}

/** Null: by nothing that another leg of its step did. */
export function whyStopped(leg: Leg, { failFast }: LegContext): LegFailure | null {
  const by = failFast.by(leg);
  return by === null ? null : { kind: "fail-fast", leg: by };
}
