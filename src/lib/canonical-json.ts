import { createHash } from "node:crypto";
import type { Json, JsonObject } from "./json.ts";
import { sha256 } from "./sha256.ts";

/** JSON Canonicalization Scheme (RFC 8785): what is hashed is written the same on every machine. Throws on NaN and infinities. */
export const canonicalJson = (value: Json): string => words(value, new Map());

/** The SHA-256 of a value's canonical text, which is never held as a whole: it may be longer than a string can be. */
export function canonicalDigest(value: Json): string {
  const hash = createHash("sha256");
  let pieces: string[] = [];
  let length = 0;
  inPieces(value, new Map(), (piece) => {
    pieces.push(piece);
    length += piece.length;
    if (length < longText) return;
    hash.update(pieces.join(""));
    pieces = [];
    length = 0;
  });
  return hash.update(pieces.join("")).digest("hex");
}

/** The same for many values; lists that they share are put into words once, so none of them may change meanwhile. */
export function canonicalDigests(): (value: Json) => string {
  const known: Known = new Map();
  return (value) => sha256(words(value, known));
}

/**
 * A map as it is best put into words: its keys, and those of maps within it, in order. The very same for all that share it, since no map changes. Keys
 * that are numbers are put in an order of their own by the machine; whatever has such keys is put into words nevertheless.
 */
export function arranged<T extends JsonObject>(map: T): T {
  const before = arrangements.get(map);
  if (before) return before as T;
  const made = isArranged(map) ? map : (sorted(map) as T);
  arrangements.set(map, made);
  return made;
}

const arrangements = new WeakMap<object, object>();

function sorted(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map(sorted);
  return Object.fromEntries(inOrder(value).map((key) => [key, sorted(value[key] ?? null)]));
}

const longText = 1 << 16;
const longList = 64;

/** Thousands of legs may read the very same list of files: it is put into words once. Null: it was met, and its words are not kept. */
type Known = Map<object, string | null>;

/** Each item of a list that stands in no other is a piece. */
function inPieces(value: Json, known: Known, out: (piece: string) => void): void {
  if (typeof value !== "object" || value === null) out(words(value, known));
  else if (isList(value)) {
    out("[");
    for (const [i, item] of value.entries()) out(`${i === 0 ? "" : ","}${words(item ?? null, known)}`);
    out("]");
  } else {
    let before = "{";
    for (const key of inOrder(value)) {
      out(`${before}${JSON.stringify(key)}:`);
      inPieces(value[key] ?? null, known, out);
      before = ",";
    }
    out(before === "{" ? "{}" : "}");
  }
}

/** What is in order is put into words by the machine, which takes a third of the time. */
const words = (value: Json, known: Known): string =>
  isArranged(value) ? JSON.stringify(value) : inOurWords(value, known);

function inOurWords(value: Json, known: Known): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`${value} is no JSON`);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isList(value)) return listWords(value, known);
  const entries: string[] = [];
  for (const key of inOrder(value)) entries.push(`${JSON.stringify(key)}:${inOurWords(value[key] ?? null, known)}`);
  return `{${entries.join(",")}}`;
}

/** Kept only when it is met again: the first time it may be the whole. */
function listWords(list: readonly Json[], known: Known): string {
  const before = list.length < longList ? null : known.get(list);
  if (typeof before === "string") return before;
  const text = `[${list.map((item) => inOurWords(item ?? null, known)).join(",")}]`;
  if (list.length >= longList) known.set(list, before === null ? text : null);
  return text;
}

/** Every map is written in the order that the scheme asks for, every number is one, and no list is worth keeping. */
function isArranged(value: Json | undefined): boolean {
  if (typeof value !== "object" || value === null) return typeof value !== "number" || Number.isFinite(value);
  if (isList(value)) return value.length < longList && value.every(isArranged);
  let before = "";
  for (const key in value) {
    if (key < before || !isArranged(value[key])) return false;
    before = key;
  }
  return true;
}

/** The keys of a map that have a value. Without a comparison, sort is by code units, as the scheme asks. */
const inOrder = (map: JsonObject): string[] =>
  Object.keys(map)
    .filter((key) => map[key] !== undefined)
    .sort();

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
