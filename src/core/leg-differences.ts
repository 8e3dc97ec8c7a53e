import type { Change } from "./judgement.ts";
import type { Run } from "./run.ts";
import { whyDifferent } from "./why.ts";

/** How one leg's key record differs between two runs. */
export interface LegDifference {
  readonly leg: string;
  readonly status: "same" | "different" | "only-before" | "only-after" | "unknown-inputs";
  readonly changes: readonly Change[];
}

/** Every leg of either run; against no earlier run, every leg is new. */
export function legDifferences(before: Run | null, after: Run): LegDifference[] {
  const old = new Map(before?.legs.map((leg) => [leg.id, leg]));
  const gone = [...old.keys()].filter((id) => !after.legs.some((leg) => leg.id === id));
  return [
    ...after.legs.map((leg): LegDifference => {
      const was = old.get(leg.id);
      if (!was) return { leg: leg.id, status: "only-after", changes: [] };
      if (!was.record || !leg.record) return { leg: leg.id, status: "unknown-inputs", changes: [] };
      const changes = whyDifferent(was.record, leg.record);
      return { leg: leg.id, status: changes.length === 0 ? "same" : "different", changes };
    }),
    ...gone.map((leg): LegDifference => ({ leg, status: "only-before", changes: [] })),
  ];
}
