import { type Document, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair, type YAMLMap } from "yaml";
import type { Position, Range } from "../lib/diagnostic.ts";

export type YamlPath = readonly (string | number)[];

/** Finds where things stand in a document. The one place that makes ranges of mainline.yml. */
export interface Locator {
  /** The value at a path; where there is none, its nearest parent's key. */
  value(path: YamlPath): Range;
  /** The key at the end of a path. */
  key(path: YamlPath): Range;
  span(from: number, to: number): Range;
}

export function locatorOf(doc: Document, text: string, lines: LineCounter): Locator {
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(1, line), column: Math.max(1, col), offset };
  };
  const span = (from: number, to: number): Range => ({ start: position(from), end: position(Math.max(from, to)) });
  const at = (node: Node): Range => span(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  const pairs = pairsOf();
  const pairAt = (path: YamlPath): Pair | null => {
    const parent = nodeAt(path.slice(0, -1));
    return isMap(parent) ? (pairs(parent).get(String(path.at(-1))) ?? null) : null;
  };
  const nodeAt = (path: YamlPath): unknown =>
    path.reduce<unknown>((node, part) => {
      if (isMap(node)) return pairs(node).get(String(part))?.value;
      return isSeq(node) ? node.items[Number(part)] : undefined;
    }, doc.contents);
  const key = (path: YamlPath): Range => {
    const pair = pairAt(path);
    return pair && isScalar(pair.key) ? at(pair.key) : path.length > 0 ? key(path.slice(0, -1)) : span(0, 0);
  };
  const value = (path: YamlPath): Range => {
    const node = path.length === 0 ? null : nodeAt(path);
    if (node && typeof node === "object" && "range" in node) {
      const found = node as Node;
      // A whole block is no good thing to underline: its key says more, where it has one.
      const block = (isMap(found) || isSeq(found)) && !found.flow && typeof path.at(-1) !== "number";
      return block ? key(path) : at(found);
    }
    return path.length === 0 ? span(0, 0) : key(path);
  };
  return { value, key, span };
}

/** The pairs of a map by their keys, read once for each map: a stranger's may have a hundred thousand, each of them wrong. */
function pairsOf(): (map: YAMLMap) => ReadonlyMap<string, Pair> {
  const known = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  return (map) => {
    const pairs =
      known.get(map) ??
      new Map(map.items.flatMap((item) => (isScalar(item.key) ? [[String(item.key.value), item] as const] : [])));
    known.set(map, pairs);
    return pairs;
  };
}
