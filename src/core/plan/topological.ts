import { err, ok, type Result } from "../../lib/result.ts";
import type { Leg, LegId } from "./leg.ts";

/** Legs after all they need, otherwise (their needs too) in the order of their declaration; or the steps of a circle. */
export function topological(legs: readonly Leg[]): Result<Leg[], string[]> {
  const place = new Map(legs.map((leg, i) => [leg.id, i]));
  const sorted = asDeclared(place);
  if (isOrdered(legs, place)) return ok(legs.map((leg) => withNeeds(leg, sorted(leg.needs))));
  const done = new Set<LegId>();
  const ordered: Leg[] = [];
  for (const first of legs) {
    // A path of legs, each needed by the one before: a stack of our own, because a chain may be longer than the machine's.
    const path: Visit[] = done.has(first.id) ? [] : [visit(first, sorted)];
    const open = new Set(path.map(({ leg }) => leg.id));
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const next = at.needs[at.seen++];
      if (next === undefined) {
        path.pop();
        open.delete(at.leg.id);
        done.add(at.leg.id);
        ordered.push(withNeeds(at.leg, at.needs));
      } else if (open.has(next)) return err(circle(path, next));
      else if (!done.has(next)) {
        open.add(next);
        path.push(visit(legs[place.get(next) as number] as Leg, sorted));
      }
    }
  }
  return ok(ordered);
}

/** Most pipelines are written in the order in which they run. */
const isOrdered = (legs: readonly Leg[], place: ReadonlyMap<LegId, number>): boolean =>
  legs.every((leg, i) => leg.needs.every((id) => (place.get(id) ?? i) < i));

const withNeeds = (leg: Leg, needs: readonly LegId[]): Leg => (needs === leg.needs ? leg : { ...leg, needs });

interface Visit {
  readonly leg: Leg;
  readonly needs: readonly LegId[];
  /** How many of its needs have been looked at. */
  seen: number;
}

const visit = (leg: Leg, sorted: (ids: readonly LegId[]) => readonly LegId[]): Visit => ({
  leg,
  needs: sorted(leg.needs),
  seen: 0,
});

function circle(path: readonly Visit[], from: LegId): string[] {
  const start = path.findIndex(({ leg }) => leg.id === from);
  return [...new Set(path.slice(start).map(({ leg }) => leg.step))].reverse();
}

/** In the order of declaration. Legs that need the same share one list, which is sorted once. */
function asDeclared(place: ReadonlyMap<LegId, number>): (ids: readonly LegId[]) => readonly LegId[] {
  const known = new Map<readonly LegId[], readonly LegId[]>();
  const inOrder = (ids: readonly LegId[]) => ids.every((id, i) => i === 0 || at(ids[i - 1] as LegId) < at(id));
  const at = (id: LegId) => place.get(id) ?? 0;
  return (ids) => {
    if (ids.length < 2) return ids;
    const before = known.get(ids);
    if (before) return before;
    const sorted = inOrder(ids) ? ids : [...ids].sort((a, b) => at(a) - at(b));
    known.set(ids, sorted);
    return sorted;
  };
}
