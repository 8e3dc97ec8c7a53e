import { parse as parseToml } from "smol-toml";
import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Scalar, visit, type YAMLMap } from "yaml";
import { keyMark, pointerOf, type Spelled } from "../core/pipeline/spelled.ts";

/** How the values of a parsed text are written where that is more than they say: as its own format, or as JSON. Nothing in it leads in a circle. */
export function spelledInYaml(doc: Document.Parsed, format: "yaml" | "json", root: unknown = doc.contents): Spelled {
  const found: Record<string, string> = {};
  const meant = meaningsIn(doc);
  const walk = (node: unknown, at: string): void => {
    if (isAlias(node)) walk(meant.get(node), at);
    else if (isSeq(node)) for (const [i, item] of node.items.entries()) walk(item, `${at}/${i}`);
    else if (isMap(node)) {
      for (const [name, [key, value]] of entriesOf(node, meant)) {
        const below = `${at}${pointerOf([name])}`;
        if (format === "yaml" && isOddKey(key)) found[`${keyMark}${below}`] = key.source ?? name;
        walk(value, below);
      }
    } else if (isScalar(node)) {
      const text = spellingOf(node, format);
      if (text !== null) found[at] = text;
    }
  };
  walk(root, "");
  return found;
}

/** Every number that has a fraction, be it nought: TOML tells them from whole ones. */
export function spelledInToml(text: string): Spelled {
  const found: Record<string, string> = {};
  const walk = (value: unknown, at: string): void => {
    if (typeof value === "number") found[at] = String(value);
    else if (typeof value === "object" && value !== null)
      for (const [key, below] of Object.entries(value)) walk(below, `${at}${pointerOf([key])}`);
  };
  walk(parseToml(text, { integersAsBigInt: true }), "");
  return found;
}

/** A number as it is written where nothing else is known. Readers of YAML 1.1 know no exponent without a point before it. */
export const numberText = (value: number, format: "yaml" | "json"): string =>
  format === "json" ? String(value) : String(value).replace(/^(-?\d+)e/, "$1.0e");

/** What PyYAML, which reads YAML 1.1, takes for a truth value, a number, a time or a date, and YAML 1.2 for a text. */
const readersDiffer = /^([-+.\d][\w.:+ -]*|y|n|yes|no|on|off)$/i;

const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

function spellingOf({ value, source, type, tag }: Scalar, format: "yaml" | "json"): string | null {
  if (tag !== undefined || source === undefined) return null;
  if (typeof value === "number")
    return source === numberText(value, format) || (format === "json" && !jsonNumber.test(source)) ? null : source;
  return format === "yaml" && typeof value === "string" && type === "PLAIN" && readersDiffer.test(value) ? value : null;
}

const isOddKey = (key: unknown): key is Scalar =>
  isScalar(key) &&
  key.tag === undefined &&
  key.value !== null &&
  (typeof key.value !== "string" || spellingOf(key, "yaml") !== null);

/** What each alias means; one that is asked itself looks through the whole text. */
type Meanings = ReadonlyMap<Alias, unknown>;

function meaningsIn(doc: Document.Parsed): Meanings {
  const anchors = new Map<string, unknown>();
  const meant = new Map<Alias, unknown>();
  visit(doc, {
    Node(_, node) {
      if (isAlias(node)) meant.set(node, anchors.get(node.source));
      else if (node.anchor) anchors.set(node.anchor, node);
    },
  });
  return meant;
}

type Entries = Map<string, readonly [key: unknown, value: unknown]>;

/** What is merged in (`<<`) gives way to what the map has itself. */
function entriesOf(map: YAMLMap, meant: Meanings): Entries {
  const merged: Entries = new Map();
  const own: Entries = new Map();
  for (const { key, value } of map.items) {
    if (isMerge(key))
      for (const source of sourcesOf(value, meant))
        for (const [name, entry] of entriesOf(source, meant)) if (!merged.has(name)) merged.set(name, entry);
    if (!isMerge(key)) own.set(String(isScalar(key) ? (key.value ?? "") : key), [key, value]);
  }
  return new Map([...merged, ...own]);
}

const isMerge = (key: unknown): boolean => isScalar(key) && key.type === "PLAIN" && key.source === "<<";

function sourcesOf(value: unknown, meant: Meanings): YAMLMap[] {
  const node = isAlias(value) ? meant.get(value) : value;
  if (isMap(node)) return [node];
  return isSeq(node) ? node.items.flatMap((item) => sourcesOf(item, meant)) : [];
}
