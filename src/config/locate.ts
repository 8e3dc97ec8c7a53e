import { type Document, isMap, isPair, isScalar, isSeq, type LineCounter, type Node, type Pair } from "yaml";
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
  const key = (path: YamlPath): Range => {
    const pair = pairAt(doc, path);
    return pair && isScalar(pair.key) ? at(pair.key) : path.length > 0 ? key(path.slice(0, -1)) : span(0, 0);
  };
  const value = (path: YamlPath): Range => {
    const node = path.length === 0 ? null : doc.getIn(path, true);
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

function pairAt(doc: Document, path: YamlPath): Pair | null {
  const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  return (
    parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(path.at(-1))) ??
    null
  );
}
