import type { Json, JsonObject } from "../../lib/json.ts";

/**
 * How params are written where their values do not tell it: `1.0`, which is another thing than `1` to most training code, or `no`, which is a text here
 * and false to a reader of YAML 1.1. By JSON Pointer; `key /names/0` for a key that is written otherwise than as a text. The step's copy says it as the
 * original does, so it is part of the keys.
 */
export type Spelled = Readonly<Record<string, string>>;

/** The part that a step which declares these keys sees; null where that is nothing. */
export function spelledFor(spelled: Spelled, keys: readonly string[]): Spelled | null {
  const seen = keys.map(pointerTo);
  const isSeen = (at: string) =>
    seen.some((above) => isAt(at, above) || (at.startsWith(keyMark) && isAt(above, bare(at))));
  const entries = Object.entries(spelled).filter(([at]) => isSeen(at));
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

export const keyMark = "key ";

/** The JSON Pointer of a path. */
export const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The same of a dotted key. */
export const pointerTo = (key: string): string => pointerOf(key.split("."));

/** Params for people: each as it is written. */
export function asWritten(params: JsonObject, spelled: Spelled = {}): JsonObject {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, written(value, pointerTo(key), spelled)]),
  );
}

/** Keys that are written otherwise than as texts, for people. */
export const keysAsWritten = (spelled: Spelled = {}): string =>
  Object.entries(spelled)
    .flatMap(([at, text]) => (at.startsWith(keyMark) ? [`${bare(at)} as ${text}`] : []))
    .join(", ");

function written(value: Json, at: string, spelled: Spelled): Json {
  const text = Object.hasOwn(spelled, at) ? spelled[at] : undefined;
  if (text !== undefined) return typeof value === "string" ? `${text} (without quotes)` : text;
  if (typeof value !== "object" || value === null) return value;
  const below = (key: string | number) => `${at}${pointerOf([key])}`;
  if (Array.isArray(value)) return value.map((item, i) => written(item, below(i), spelled));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, written(item, below(key), spelled)]));
}

const bare = (at: string): string => (at.startsWith(keyMark) ? at.slice(keyMark.length) : at);

export const isAt = (at: string, above: string): boolean => bare(at) === above || bare(at).startsWith(`${above}/`);
