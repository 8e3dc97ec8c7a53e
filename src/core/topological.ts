import { err, ok, type Result } from "../lib/result.ts";
import type { Leg, LegId } from "./leg.ts";

/** Legs after all they need, otherwise (their needs too) in the order of their declaration; or the steps of a circle. */
export function topological(legs: readonly Leg[]): Result<Leg[], string[]> {
  const byId = new Map(legs.map((leg) => [leg.id, leg]));
  const place = new Map(legs.map((leg, i) => [leg.id, i]));
  const asDeclared = (ids: readonly LegId[]) => [...ids].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  const done = new Set<LegId>();
  const open: Leg[] = [];
  const ordered: Leg[] = [];
  const visit = (leg: Leg): string[] | null => {
    if (done.has(leg.id)) return null;
    const seen = open.indexOf(leg);
    if (seen !== -1) return [...new Set(open.slice(seen).map(({ step }) => step))].reverse();
    open.push(leg);
    const needs = asDeclared(leg.needs);
    for (const id of needs) {
      const circle = visit(byId.get(id) as Leg);
      if (circle) return circle;
    }
    open.pop();
    done.add(leg.id);
    ordered.push({ ...leg, needs });
    return null;
  };
  for (const leg of legs) {
    const circle = visit(leg);
    if (circle) return err(circle);
  }
  return ok(ordered);
}
