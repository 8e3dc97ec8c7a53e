import type { Json, JsonObject } from "../../lib/json.ts";

/** A matrix as it is written: lists of values by name, and GitHub's two words that mend their product. */
export interface Matrix {
  readonly vectors: Readonly<Record<string, readonly Json[]>>;
  readonly include: readonly JsonObject[];
  readonly exclude: readonly JsonObject[];
}

/**
 * The variants, by GitHub's algorithm: the product in the order in which it is written, without what `exclude` matches. Each `include`
 * adds its other values to every combination that it agrees with; one that agrees with none is a variant of its own, behind the others.
 */
export function variantsOf({ vectors, include, exclude }: Matrix): JsonObject[] {
  const combinations = product(vectors).filter((combination) => !exclude.some((filter) => agrees(filter, combination)));
  const used = new Set<JsonObject>();
  const extended = combinations.map((combination) => {
    const matching = include.filter((entry) => agrees(known(entry, vectors), combination));
    for (const entry of matching) used.add(entry);
    return Object.assign({}, combination, ...matching.map((entry) => others(entry, vectors))) as JsonObject;
  });
  const alone = include.filter((entry) => !used.has(entry));
  return [...extended, ...alone.map((entry) => ({ ...known(entry, vectors), ...others(entry, vectors) }))];
}

/** How many combinations the lists make, counted before any is made. */
export function productSize({ vectors }: Pick<Matrix, "vectors">): number {
  const lists = Object.values(vectors);
  return lists.length === 0 ? 0 : lists.reduce((size, list) => size * list.length, 1);
}

/** The last list turns fastest. */
function product(vectors: Matrix["vectors"]): JsonObject[] {
  const lists = Object.entries(vectors);
  if (lists.length === 0) return [];
  return lists.reduce<JsonObject[]>(
    (made, [name, values]) => made.flatMap((before) => values.map((value) => ({ ...before, [name]: value }))),
    [{}],
  );
}

/** What an entry says of the lists' names, in their order. */
const known = (entry: JsonObject, vectors: Matrix["vectors"]): JsonObject =>
  Object.fromEntries(
    Object.keys(vectors).flatMap((name) => (Object.hasOwn(entry, name) ? [[name, entry[name] as Json]] : [])),
  );

const others = (entry: JsonObject, vectors: Matrix["vectors"]): JsonObject =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => !Object.hasOwn(vectors, name)));

/** Whether every leaf of a filter equals what stands at its place; maps and lists are so matched in part. */
function agrees(filter: Json, value: Json | undefined): boolean {
  if (isMap(filter)) return Object.entries(filter).every(([key, item]) => agrees(item, below(value, key)));
  if (isList(filter)) return filter.every((item, i) => agrees(item, isList(value) ? value[i] : undefined));
  return equals(filter, value ?? null);
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const isMap = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !isList(value);

const below = (value: Json | undefined, key: string): Json | undefined =>
  isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** `==` of GitHub's expressions: texts without regard to case, unlike types as numbers. */
function equals(a: string | number | boolean | null, b: Json): boolean {
  if (typeof a === "string" && typeof b === "string") return a.toUpperCase() === b.toUpperCase();
  if (typeof a === typeof b && typeof b !== "object") return a === b;
  return asNumber(a) === asNumber(b);
}

/** NaN, which equals nothing, for what is no number. */
function asNumber(value: Json): number {
  if (typeof value === "object" && value !== null) return Number.NaN;
  return Number(typeof value === "string" ? value.trim() : value);
}
