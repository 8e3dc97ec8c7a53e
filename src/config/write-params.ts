import { stringify as toToml } from "smol-toml";
import { Document, isPair, isScalar, isSeq, type Scalar, type Tags, visit } from "yaml";
import type { ParamsFormat } from "../core/pipeline/pipeline.ts";
import { keyMark, pointerOf, type Spelled } from "../core/pipeline/spelled.ts";
import type { Json, JsonObject } from "../lib/json.ts";
import { numberText } from "./spelled-in.ts";

/**
 * The text of a step's copy of the params file, in the format of the original, and with its words where a value does not tell them: `1.0` stays a number
 * with a fraction for readers that tell it from `1`.
 */
export function writeParams(values: JsonObject, format: ParamsFormat, spelled: Spelled): string {
  if (format === "toml") return toToml(typed(values, "", spelled), { numbersAsFloat: true });
  return format === "yaml" ? yamlText(values, spelled) : `${jsonText(values, "", spelled, "")}\n`;
}

function jsonText(value: Json, at: string, spelled: Spelled, indent: string): string {
  if (typeof value === "number") return spelled[at] ?? numberText(value, "json");
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const below = (key: string | number) => `${at}${pointerOf([key])}`;
  const parts = Array.isArray(value)
    ? value.map((item, i) => jsonText(item, below(i), spelled, inner))
    : Object.entries(value).map(
        ([key, item]) => `${JSON.stringify(key)}: ${jsonText(item, below(key), spelled, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return parts.length === 0 ? `${open}${close}` : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

/** Texts are quoted so that readers of YAML 1.1 (PyYAML) and 1.2 agree, but for those that the original leaves to its reader. */
function yamlText(values: JsonObject, spelled: Spelled): string {
  const doc = new Document(values, { customTags: asWritten, aliasDuplicateObjects: false });
  visit(doc, {
    Scalar(key, node, above) {
      const at = pointerOf(pathOf(node, above));
      const text = spelled[key === "key" ? `${keyMark}${at}` : at];
      if (text !== undefined) node.source = text;
      else if (typeof node.value === "number") node.source = numberText(node.value, "yaml");
      else if (typeof node.value === "string" && !isPlain(node.value)) node.type = "QUOTE_DOUBLE";
    },
  });
  return doc.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
}

/** Which keys and places lead to a node; `above` are its parents, maps and lists with their pairs between. */
function pathOf(node: Scalar, above: readonly unknown[]): (string | number)[] {
  const chain = [...above, node];
  return chain.flatMap((parent, i): (string | number)[] => {
    const child = chain[i + 1];
    if (isPair(parent)) return [String(isScalar(parent.key) ? parent.key.value : parent.key)];
    return isSeq(parent) ? [parent.items.indexOf(child)] : [];
  });
}

const asWritten = (tags: Tags): Tags =>
  tags.map((tag) =>
    typeof tag === "object" && /:(int|float|str)$/.test(tag.tag) && !tag.collection
      ? { ...tag, stringify: (item, ...how) => (item as Scalar).source ?? tag.stringify?.(item, ...how) ?? "" }
      : tag,
  );

const isPlain = (text: string): boolean =>
  /^[A-Za-z_/][\w./ -]*(?<! )$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text);

/** TOML tells whole numbers from others. */
function typed(value: Json, at: string, spelled: Spelled): unknown {
  if (typeof value === "number")
    return Number.isSafeInteger(value) && !Object.hasOwn(spelled, at) ? BigInt(value) : value;
  if (typeof value !== "object" || value === null) return value;
  const below = (key: string | number, item: Json) => typed(item, `${at}${pointerOf([key])}`, spelled);
  if (Array.isArray(value)) return value.map((item, i) => below(i, item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, below(key, item)]));
}
