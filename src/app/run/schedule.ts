import type { Leg, LegId } from "../../core/plan/leg.ts";
import { openQueue } from "./queue.ts";

/** How many legs run at once: of all, and of a step that says so (`max-parallel`). */
export interface Parallel {
  readonly jobs: number;
  readonly ofStep: ReadonlyMap<string, number>;
}

/** Runs legs as soon as all they need has ended, in plan order. `one` must not throw for a leg that failed; if it throws, no other leg is begun. */
export function schedule(
  legs: readonly Leg[],
  { jobs, ofStep }: Parallel,
  one: (leg: Leg) => Promise<void>,
): Promise<void> {
  const queue = openQueue(legs, ofStep);
  const release = releaser(legs, queue.add);
  let running = 0;
  return new Promise((resolve, reject) => {
    const begin = (leg: Leg) => {
      running++;
      const end = () => {
        running--;
        queue.ended(leg);
        release(leg.id);
        fill();
      };
      one(leg)
        .then(end)
        .catch((error: unknown) => {
          queue.close();
          reject(error);
        });
    };
    const fill = () => {
      for (let leg = running < jobs && queue.take(); leg; leg = running < jobs && queue.take()) begin(leg);
      if (running === 0) resolve();
    };
    fill();
  });
}

/** Adds the legs that need nothing, and answers with what adds those that a leg was the last to keep waiting. */
function releaser(legs: readonly Leg[], add: (place: number) => void): (ended: LegId) => void {
  const waiting = legs.map((leg) => leg.needs.length);
  const dependants = new Map<LegId, number[]>(legs.map((leg) => [leg.id, []]));
  for (const [place, leg] of legs.entries()) for (const id of leg.needs) dependants.get(id)?.push(place);
  // From the end, where the queue is cheapest to add to.
  for (let place = legs.length - 1; place >= 0; place--) if (waiting[place] === 0) add(place);
  return (ended) => {
    for (const place of dependants.get(ended) ?? []) {
      waiting[place] = (waiting[place] ?? 0) - 1;
      if (waiting[place] === 0) add(place);
    }
  };
}
