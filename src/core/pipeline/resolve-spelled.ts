import type { Json, JsonObject } from "../../lib/json.ts";
import type { ParamsSource } from "./pipeline.ts";
import { isAt, keyMark, pointerTo, type Spelled } from "./spelled.ts";

/** What is left of the file's spellings when params are overridden, and those of the overrides. In TOML a number stays what it was: whole, or not. */
export function resolveSpelled(source: ParamsSource, params: JsonObject, overrides: JsonObject, own: Spelled): Spelled {
  if (source.kind === "none") return {};
  if (source.kind === "file" && source.format === "toml") return { ...floats(source.spelled, params), ...own };
  const replaced = Object.keys(overrides).map(pointerTo);
  const kept = Object.entries(source.spelled).filter(
    ([at]) => !replaced.some((above) => isAt(at, above) && at !== `${keyMark}${above}`),
  );
  return { ...Object.fromEntries(kept), ...own };
}

/** Numbers that were not whole ones, and are by their value. */
function floats(spelled: Spelled, params: JsonObject): Spelled {
  return Object.fromEntries(
    Object.keys(spelled).flatMap((at): [string, string][] => {
      const value = found(params, partsOf(at));
      return typeof value === "number" && Number.isInteger(value) ? [[at, `${value}.0`]] : [];
    }),
  );
}

const found = (params: Json, parts: readonly string[]): Json | undefined =>
  parts.reduce<Json | undefined>((value, part) => {
    if (typeof value !== "object" || value === null) return undefined;
    return Array.isArray(value) ? value[Number(part)] : (value as JsonObject)[part];
  }, params);

const partsOf = (pointer: string): string[] =>
  pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
