import type { Json, JsonObject } from "../../lib/json.ts";
import { nearest } from "../../lib/nearest.ts";
import type { ParamsSource } from "./pipeline.ts";
import type { PlanProblem } from "./plan-problem.ts";

/** The whole params with overrides (dotted key → value) applied. An override of a key that is not there is a problem. */
export function resolveParams(
  source: ParamsSource,
  overrides: JsonObject,
): { params: JsonObject; problems: PlanProblem[] } {
  let params: JsonObject = source.kind === "none" ? {} : source.values;
  const problems: PlanProblem[] = [];
  for (const [key, value] of Object.entries(overrides)) {
    if (lookUp(params, key) === undefined) problems.push(unknownParam(key, params, ["params"], "The override names"));
    else params = replaced(params, key.split("."), value);
  }
  return { params, problems };
}

/** The value at a dotted key. */
export function lookUp(params: Json, key: string): Json | undefined {
  return valueAt(params, key.split("."));
}

export function valueAt(params: Json, parts: readonly string[]): Json | undefined {
  return parts.reduce<Json | undefined>(
    (value, part) => (isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined),
    params,
  );
}

/** Every leaf by its dotted key; an empty map or a list is a leaf. */
export function flatten(params: JsonObject, prefix = ""): [string, Json][] {
  return Object.entries(params).flatMap(([key, value]): [string, Json][] =>
    isObject(value) && Object.keys(value).length > 0
      ? flatten(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  );
}

/** Nested again: what a step's params file holds. */
export function nest(selected: JsonObject): JsonObject {
  return Object.entries(selected).reduce<JsonObject>((into, [key, value]) => placed(into, key.split("."), value), {});
}

export function unknownParam(key: string, params: JsonObject, at: PlanProblem["at"], who: string): PlanProblem {
  const known = [...new Set(flatten(params).flatMap(([leaf]) => prefixes(leaf)))];
  const meant = nearest(key, known);
  const hint = meant
    ? `Did you mean "${meant}"?`
    : known.length === 0
      ? "There are no params."
      : `There are: ${known.slice(0, 12).join(", ")}.`;
  return { code: "unknown-param", at, message: `${who} the param "${key}", which is not there.`, hint };
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const prefixes = (leaf: string): string[] => leaf.split(".").map((_, i, parts) => parts.slice(0, i + 1).join("."));

function replaced(into: JsonObject, [head = "", ...rest]: string[], value: Json): JsonObject {
  const below = into[head];
  return { ...into, [head]: rest.length > 0 && isObject(below) ? replaced(below, rest, value) : value };
}

function placed(into: JsonObject, [head = "", ...rest]: string[], value: Json): JsonObject {
  const below = into[head];
  return { ...into, [head]: rest.length === 0 ? value : placed(isObject(below) ? below : {}, rest, value) };
}
