import { canonicalJson } from "../../lib/canonical-json.ts";
import { groupBy } from "../../lib/group-by.ts";
import type { Json } from "../../lib/json.ts";
import type { Leg, LegId } from "./leg.ts";

type Placed = Pick<Leg, "id" | "step" | "replicate" | "matrix">;

/**
 * For each step the legs that a leg of another one needs when it names it: those whose replicate and matrix values are the leg's own,
 * as far as both have them; all of them where none fits. Asked by index, because a step may have thousands.
 */
export function legsByStep(legs: readonly Placed[]): (leg: Placed, step: string) => readonly LegId[] {
  const bySteps = groupBy(legs, ({ step }) => step);
  const indexes = new Map<string, Index>();
  return (leg, step) => {
    const own = placeOf(leg);
    const key = `${step} ${[...own.keys()].sort().join(" ")}`;
    const index = indexes.get(key) ?? indexOf(bySteps.get(step) ?? [], [...own.keys()].sort());
    indexes.set(key, index);
    const fitting = index.groups.flatMap(({ shared, ids }) => ids.get(valuesAt(own, shared)) ?? []);
    return fitting.length > 0 ? (fitting.length === index.all.length ? index.all : fitting) : index.all;
  };
}

interface Index {
  readonly all: readonly LegId[];
  /** Legs whose names are the same, by their values at those that are shared with whoever asks. */
  readonly groups: readonly {
    readonly shared: readonly string[];
    readonly ids: ReadonlyMap<string, readonly LegId[]>;
  }[];
}

function indexOf(legs: readonly Placed[], names: readonly string[]): Index {
  const places = legs.map((leg) => ({ id: leg.id, place: placeOf(leg) }));
  const alike = groupBy(places, ({ place }) => names.filter((name) => place.has(name)).join(" "));
  const groups = [...alike].map(([joined, members]) => {
    const shared = joined === "" ? [] : joined.split(" ");
    const ids = groupBy(members, ({ place }) => valuesAt(place, shared));
    return { shared, ids: new Map([...ids].map(([values, of]) => [values, of.map(({ id }) => id)])) };
  });
  return { all: legs.map(({ id }) => id), groups };
}

/** `@` is no name of a matrix, so that the replicate's cannot be taken for one. */
const placeOf = ({ replicate, matrix }: Placed): Map<string, Json> =>
  new Map<string, Json>([...(replicate ? [["@", replicate.value] as const] : []), ...Object.entries(matrix ?? {})]);

const valuesAt = (place: ReadonlyMap<string, Json>, names: readonly string[]): string =>
  canonicalJson(names.map((name) => place.get(name) ?? null));
