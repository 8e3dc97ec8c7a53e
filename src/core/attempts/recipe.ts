import { canonicalJson } from "../../lib/canonical-json.ts";
import type { Json, JsonObject } from "../../lib/json.ts";
import { sha256 } from "../../lib/sha256.ts";
import type { SourceLeg, SourceRecord } from "../keys/keys.ts";

/**
 * A digest of a source without its seeds: the values of replicates, and params that are called so. Two sources of one recipe differ by luck alone. What
 * hides a seed elsewhere (inside a script) has another recipe.
 */
export function recipeOf({ legs, ...rest }: SourceRecord): string {
  const seeds = new Set(legs.flatMap(({ replicate }) => (replicate === null ? [] : [String(replicate.value)])));
  // The legs of one step are one recipe, however many seeds it has.
  const recipes = new Set(legs.map((leg) => canonicalJson(seedless(leg, seeds))));
  return sha256(canonicalJson({ ...rest, legs: [...recipes].sort() }));
}

function seedless({ id: _, replicate, params, made, ...leg }: SourceLeg, seeds: ReadonlySet<string>): Json {
  const neutral = replicate === null ? (text: string) => text : withoutValue(String(replicate.value));
  const texts = JSON.stringify(leg, (_, value: unknown) => (typeof value === "string" ? neutral(value) : value));
  return {
    ...(JSON.parse(texts) as JsonObject),
    // A step without seeds may read what every seed has made.
    made: [...new Set(made.map((path) => path.replaceAll(/[^/]+/g, (part) => (seeds.has(part) ? "#" : part))))].sort(),
    params: withoutSeeds(params),
    replicate: replicate?.name ?? null,
  };
}

/** Seed 0 is in `eval/0.json`, and is neither in `0.5` nor in `1.0`. */
function withoutValue(value: string): (text: string) => string {
  const escaped = value.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const word = new RegExp(`(?<!\\w|\\d\\.)${escaped}(?!\\w|\\.\\d)`, "g");
  return (text) => text.replaceAll(word, "#");
}

const seedName = /(^|[._-])(seed|random[._-]?state)s?$/i;

const withoutSeeds = (params: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      seedName.test(name) ? "#" : isObject(value) ? withoutSeeds(value) : value,
    ]),
  );

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
