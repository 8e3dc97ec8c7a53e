import type { MetricValue } from "../../core/metrics/metric-value.ts";
import type { LegId, RepoPath } from "../../core/plan/leg.ts";
import type { LegRun, Run } from "../../core/run/run.ts";

/** In the order of the plan. */
export interface PlannedLeg {
  readonly id: LegId;
  readonly needs: readonly LegId[];
}

/** What happens during a run, in the order in which it happens. Lines are the step's own words: hostile until escaped. */
export type RunEvent =
  | {
      readonly kind: "started";
      readonly run: string;
      readonly pipeline: string;
      readonly jobs: number;
      readonly legs: readonly PlannedLeg[];
    }
  /**
   * Another run holds what this one needs: it makes the same leg, or the work tree is its. `leg`: null where the run as a whole waits; `run`: null where it
   * is another leg of this one.
   */
  | {
      readonly kind: "waiting";
      readonly leg: LegId | null;
      readonly run: string | null;
      readonly for: "leg" | "tree" | "gc";
    }
  | { readonly kind: "leg-started"; readonly leg: LegId; readonly attempt: number }
  | { readonly kind: "leg-line"; readonly leg: LegId; readonly line: string }
  /** A line that its step will write again, and has not ended yet. */
  | { readonly kind: "leg-progress"; readonly leg: LegId; readonly line: string }
  /** What its metrics and plots say so far. */
  | { readonly kind: "leg-metrics"; readonly leg: LegId; readonly metrics: Readonly<Record<string, MetricValue>> }
  | {
      readonly kind: "leg-retry";
      readonly leg: LegId;
      readonly attempt: number;
      readonly words: string;
      readonly seconds: number;
    }
  /** It wrote into its own copy of an input, and of so many others. */
  | { readonly kind: "leg-wrote-input"; readonly leg: LegId; readonly path: RepoPath; readonly others: number }
  | { readonly kind: "leg-ended"; readonly leg: LegId; readonly result: LegRun }
  | { readonly kind: "ended"; readonly run: Run };
