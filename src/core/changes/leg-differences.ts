import type { Change } from "../judgement/judgement.ts";
import type { LegRun, Run } from "../run/run.ts";
import { whyDifferent } from "./why.ts";

/** How one leg's key record differs between two runs. */
export interface LegDifference {
  readonly leg: string;
  readonly status: "same" | "ran-again" | "different" | "only-before" | "only-after" | "unknown-inputs" | "not-run";
  readonly changes: readonly Change[];
}

/** Every leg of either run; against no earlier run, every leg is new. */
export function legDifferences(before: Run | null, after: Run): LegDifference[] {
  const old = new Map(before?.legs.map((leg) => [leg.id, leg]));
  const gone = [...old.keys()].filter((id) => !after.legs.some((leg) => leg.id === id));
  return [
    ...after.legs.map((leg) => differenceOf(old.get(leg.id), leg)),
    ...gone.map((leg): LegDifference => ({ leg, status: "only-before", changes: [] })),
  ];
}

function differenceOf(before: LegRun | undefined, after: LegRun): LegDifference {
  const leg = after.id;
  if (!before) return { leg, status: "only-after", changes: [] };
  if (after.status === "skipped" || before.status === "skipped") return { leg, status: "not-run", changes: [] };
  if (!before.record || !after.record) return { leg, status: "unknown-inputs", changes: [] };
  if (before.key === after.key) return { leg, status: after.status === "reused" ? "same" : "ran-again", changes: [] };
  return { leg, status: "different", changes: whyDifferent(before.record, after.record) };
}
