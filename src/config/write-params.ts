import { parse as parseToml, stringify as toToml } from "smol-toml";
import { Document, isPair, isScalar, isSeq, parseDocument, type Scalar, type Tags, visit } from "yaml";
import type { ParamsFormat } from "../core/pipeline/pipeline.ts";
import type { Json, JsonObject } from "../lib/json.ts";

/**
 * The text of a step's copy of the params file, in the format of the original, which says how numbers were written: `1.0` stays a number
 * with a fraction for readers that tell it from `1`. An original that is empty says nothing.
 */
export function writeParams(values: JsonObject, format: ParamsFormat, original: string): string {
  if (format === "toml") return tomlText(values, original);
  const written = numbersIn(original);
  return format === "yaml" ? yamlText(values, written) : `${jsonText(values, written, [], "")}\n`;
}

type Path = readonly (string | number)[];
/** How the number at a path was written, if it was this number. */
type Written = (path: Path, value: number) => string | null;

/** JSON is YAML, so that one parser tells of both. */
function numbersIn(original: string): Written {
  const doc = parseDocument(original, { logLevel: "silent" });
  return (path, value) => {
    const node = doc.getIn(path, true);
    return isScalar(node) && node.value === value ? (node.source ?? null) : null;
  };
}

function jsonText(value: Json, written: Written, path: Path, indent: string): string {
  if (typeof value === "number") {
    const source = written(path, value);
    return source !== null && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(source) ? source : String(value);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const parts = list
    ? value.map((item, i) => jsonText(item, written, [...path, i], inner))
    : Object.entries(value).map(
        ([key, item]) => `${JSON.stringify(key)}: ${jsonText(item, written, [...path, key], inner)}`,
      );
  const [open, close] = list ? "[]" : "{}";
  return parts.length === 0 ? `${open}${close}` : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

/** For readers of YAML 1.1 (PyYAML) and 1.2 alike, which differ in what is a text, a number and a truth value. */
function yamlText(values: JsonObject, written: Written): string {
  const doc = new Document(values, { customTags: withNumbersAsWritten });
  visit(doc, {
    Scalar(key, node, above) {
      if (typeof node.value === "string" && !isPlain(node.value)) node.type = "QUOTE_DOUBLE";
      if (typeof node.value === "number" && key !== "key") {
        const source = written(pathOf(node, above), node.value);
        node.source = source ?? String(node.value).replace(/^(-?\d+)e/, "$1.0e");
      }
    },
  });
  return doc.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
}

/** Which keys and places lead to a node; `above` are its parents, maps and lists with their pairs between. */
function pathOf(node: Scalar, above: readonly unknown[]): Path {
  const chain = [...above, node];
  return chain.flatMap((parent, i): Path => {
    const child = chain[i + 1];
    if (isPair(parent)) return [String(isScalar(parent.key) ? parent.key.value : parent.key)];
    return isSeq(parent) ? [parent.items.indexOf(child)] : [];
  });
}

const withNumbersAsWritten = (tags: Tags): Tags =>
  tags.map((tag) =>
    typeof tag === "object" && /:(int|float)$/.test(tag.tag) && !tag.collection
      ? { ...tag, stringify: (item) => (item as Scalar).source ?? String(item.value) }
      : tag,
  );

const isPlain = (text: string): boolean =>
  /^[A-Za-z_/][\w./ -]*(?<! )$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text);

/** TOML has whole numbers and others; what is not overridden stays what it was. */
function tomlText(values: JsonObject, original: string): string {
  return toToml(typed(values, parseToml(original, { integersAsBigInt: true })), { numbersAsFloat: true });
}

function typed(value: Json, was: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) && typeof was !== "number" ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map((item, i) => typed(item, at(was, i)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typed(item, at(was, key))]));
}

const at = (value: unknown, key: string | number): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;
