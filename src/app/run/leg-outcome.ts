import type { Leg } from "../../core/plan/leg.ts";
import type { LegRun, RunDetails } from "../../core/run/run.ts";
import type { Stored } from "../../edge/store/store.ts";

/** One leg's end, with what goes into the run's details. */
export interface LegOutcome {
  readonly run: LegRun;
  readonly history: RunDetails["history"][string];
  readonly plots: RunDetails["plots"];
  /** What it wrote into its `$GITHUB_STEP_SUMMARY`; empty: nothing. */
  readonly summary: string;
  /** The files in its directory that are its outputs, by path: nobody else needs them. */
  readonly own: ReadonlyMap<string, Stored>;
}

export function outcome(
  leg: Leg,
  ended: Partial<LegRun> & Pick<LegRun, "status" | "failure">,
  details: Partial<Omit<LegOutcome, "run">> = {},
): LegOutcome {
  const base: LegRun = {
    id: leg.id,
    step: leg.step,
    replicate: leg.replicate?.value ?? null,
    matrix: leg.matrix,
    status: ended.status,
    reusedFrom: null,
    key: null,
    record: null,
    seconds: 0,
    attempts: 0,
    failure: null,
    outputs: [],
    metrics: {},
  };
  return { run: { ...base, ...ended }, history: {}, plots: [], summary: "", own: new Map(), ...details };
}
