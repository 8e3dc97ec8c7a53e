import type { LegId } from "../plan/leg.ts";

/** What is known of a leg while its run goes on. Times are in seconds. */
export interface Pending {
  readonly id: LegId;
  readonly needs: readonly LegId[];
  /** How long it has run; `null`: it waits. */
  readonly elapsed: number | null;
  /** How long it took the last time; `null`: nobody knows. */
  readonly usual: number | null;
}

/**
 * How long a run will still take, if every leg that waits runs, and takes as long as the last time: legs start in the plan's order, so many at
 * once, when what they need has ended. `null` where that is not known of each, or where one has taken longer already.
 */
export function remainingTime(pending: readonly Pending[], jobs: number): number | null {
  const ends = new Map<LegId, number>();
  /** When each of the jobs is free. */
  const free: number[] = [];
  for (const { id, elapsed, usual } of pending) {
    if (usual === null || (elapsed !== null && elapsed >= usual)) return null;
    if (elapsed === null) continue;
    ends.set(id, usual - elapsed);
    free.push(usual - elapsed);
  }
  while (free.length < jobs) free.push(0);
  for (const { id, needs, elapsed, usual } of pending) {
    if (elapsed !== null || usual === null) continue;
    const ready = Math.max(0, ...needs.map((need) => ends.get(need) ?? 0));
    const job = free.indexOf(Math.min(...free));
    const end = Math.max(ready, free[job] ?? 0) + usual;
    free[job] = end;
    ends.set(id, end);
  }
  return Math.max(0, ...ends.values());
}
