import type { Leg } from "../../core/plan/leg.ts";

/** Legs that may begin, by their place in the plan. */
export interface Queue {
  add(place: number): void;
  /** The first in plan order whose step does not run as many legs as it may. */
  take(): Leg | undefined;
  ended(leg: Leg): void;
  /** From then on there is nothing to take. */
  close(): void;
}

export function openQueue(legs: readonly Leg[], mostOfStep: ReadonlyMap<string, number>): Queue {
  let open = true;
  const ready: number[] = [];
  const running = new Map<string, number>();
  // Set aside rather than passed over each time: a step may have thousands of legs that wait for its own.
  const held = new Map<string, number[]>();
  const fits = (step: string) => (running.get(step) ?? 0) < (mostOfStep.get(step) ?? Number.POSITIVE_INFINITY);
  const hold = (step: string, place: number) => {
    if (!held.has(step)) held.set(step, []);
    insert(held.get(step) ?? [], place);
  };
  return {
    add: (place) => insert(ready, place),
    take() {
      for (let place = ready.pop(); open && place !== undefined; place = ready.pop()) {
        const leg = legs[place] as Leg;
        if (!fits(leg.step)) hold(leg.step, place);
        else {
          running.set(leg.step, (running.get(leg.step) ?? 0) + 1);
          return leg;
        }
      }
      return undefined;
    },
    ended({ step }) {
      running.set(step, (running.get(step) ?? 1) - 1);
      const next = held.get(step)?.pop();
      if (next !== undefined) insert(ready, next);
    },
    close() {
      open = false;
    },
  };
}

/** Into a list whose last is the least. */
function insert(places: number[], place: number): void {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) > place) low = middle + 1;
    else high = middle;
  }
  places.splice(low, 0, place);
}
