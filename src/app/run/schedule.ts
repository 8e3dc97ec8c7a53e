import type { Leg, LegId } from "../../core/leg.ts";

/** Runs legs as soon as all they need has ended, in plan order, at most `jobs` at once. `one` must not throw for a leg that failed. */
export async function schedule(legs: readonly Leg[], jobs: number, one: (leg: Leg) => Promise<void>): Promise<void> {
  const waiting = new Map(legs.map((leg) => [leg.id, leg.needs.length]));
  const dependants = new Map<LegId, Leg[]>();
  for (const leg of legs) for (const id of leg.needs) dependants.set(id, [...(dependants.get(id) ?? []), leg]);
  const place = new Map(legs.map((leg, i) => [leg.id, i]));
  const ready = legs.filter((leg) => leg.needs.length === 0);
  const worker = async (): Promise<void> => {
    for (let leg = ready.shift(); leg; leg = ready.shift()) {
      await one(leg);
      for (const next of dependants.get(leg.id) ?? []) release(next);
    }
  };
  const running = new Set<Promise<void>>();
  const fill = () => {
    while (running.size < jobs && ready.length > 0) start();
  };
  const start = () => {
    const promise: Promise<void> = worker().finally(() => running.delete(promise));
    running.add(promise);
  };
  const release = (leg: Leg) => {
    const left = (waiting.get(leg.id) ?? 0) - 1;
    waiting.set(leg.id, left);
    if (left > 0) return;
    const at = ready.findIndex((other) => (place.get(other.id) ?? 0) > (place.get(leg.id) ?? 0));
    ready.splice(at === -1 ? ready.length : at, 0, leg);
    fill();
  };
  fill();
  while (running.size > 0) await Promise.race(running);
}
