import { canonicalJson } from "../../lib/canonical-json.ts";
import type { Json, JsonObject } from "../../lib/json.ts";
import { sha256 } from "../../lib/sha256.ts";

/** A longer name is no good file name. */
export const longestVariant = 150;
const longestMetric = 256;

/**
 * What stands behind a step's name in the ids of its legs: `+tree+0.1`. A value that cannot stand in a file name, or would differ from
 * another by its case alone, is written by its name and index: `+model0`.
 */
export function variantNames(variants: readonly JsonObject[]): string[] {
  const values = new Map<string, Map<string, Json>>();
  for (const variant of variants) {
    for (const [key, value] of Object.entries(variant)) {
      const of = values.get(key) ?? new Map<string, Json>();
      if (of.size === 0) values.set(key, of);
      if (!of.has(textOf(value))) of.set(textOf(value), value);
    }
  }
  const named = new Map([...values].map(([key, of]) => [key, namesOf(key, of)]));
  return variants.map((variant) =>
    Object.entries(variant)
      .map(([key, value]) => `+${named.get(key)?.get(textOf(value))}`)
      .join(""),
  );
}

/** Canonical, and quick for what matrices are mostly made of. */
const textOf = (value: Json): string => (typeof value === "object" ? canonicalJson(value) : JSON.stringify(value));

/** Names of one key's values, by their canonical text. */
function namesOf(key: string, values: ReadonlyMap<string, Json>): Map<string, string> {
  const texts = [...values.values()].map((value) => (typeof value === "object" ? "" : String(value)));
  const count = new Map<string, number>();
  for (const text of texts) count.set(text.toLowerCase(), (count.get(text.toLowerCase()) ?? 0) + 1);
  const fits = (text: string) => /^[\w.-]{1,40}$/.test(text) && count.get(text.toLowerCase()) === 1;
  return new Map(
    [...values.keys()].map((canonical, i) => [canonical, fits(texts[i] ?? "") ? (texts[i] ?? "") : `${key}${i}`]),
  );
}

/** `{model=tree,lr=0.1}`, which stands behind the names of a variant's metrics; nothing where there is no matrix. */
export function variantLabel(variant: JsonObject | null): string {
  if (variant === null) return "";
  const parts = Object.entries(variant).map(([key, value]) => `${key}=${labelOf(value)}`);
  return `{${parts.join(",")}}`;
}

/** A value as a label has it: as it is where that is short and plain, else by its digest. It says nothing of other values, so it stays. */
export function labelOf(value: Json): string {
  const plain = typeof value !== "object" && /^[\w.+-][\w.+/ -]{0,39}$/.test(String(value));
  return plain ? String(value) : `~${sha256(canonicalJson(value)).slice(0, 12)}`;
}

/** A metric of a variant's leg. Names have at most 256 characters; a longer one ends in its digest. */
export function metricOfVariant(name: string, variant: JsonObject | null): string {
  const label = variantLabel(variant);
  if (name.length + label.length <= longestMetric) return `${name}${label}`;
  return `${name.slice(0, longestMetric - label.length - 13)}~${sha256(name).slice(0, 12)}${label}`;
}

/** The label at the end of a metric's name, empty where there is none. */
export const labelAt = (metric: string): string => metric.slice(splitVariant(metric).name.length);

/** `accuracy{model=tree}` is accuracy of the variant whose model is tree; its values as labels have them, null: no variant's. */
export function splitVariant(metric: string): { readonly name: string; readonly variant: Map<string, string> | null } {
  const found = /^(.+)\{([^{}]*)\}$/.exec(metric);
  if (!found) return { name: metric, variant: null };
  const pairs = (found[2] ?? "").split(",").map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  return { name: found[1] as string, variant: new Map(pairs) };
}
