import { createHash } from "node:crypto";
import type { Json } from "./json.ts";
import { sha256 } from "./sha256.ts";

/** JSON Canonicalization Scheme (RFC 8785): what is hashed is written the same on every machine. Throws on NaN and infinities. */
export const canonicalJson = (value: Json): string => words(value, nothingKnown());

/** The SHA-256 of a value's canonical text, which is never held as a whole: it may be longer than a string can be. */
export function canonicalDigest(value: Json): string {
  const hash = createHash("sha256");
  let text = "";
  inPieces(value, nothingKnown(), (piece) => {
    text += piece;
    if (text.length < longText) return;
    hash.update(text);
    text = "";
  });
  return hash.update(text).digest("hex");
}

/** The same for many values that are alike: what one shares with the one before is not put into words again. None of them may change meanwhile. */
export function canonicalDigests(): (value: Json) => string {
  const known = nothingKnown();
  return (value) => sha256(words(value, known));
}

const longText = 1 << 20;
const longList = 16;

/** Thousands of legs have the same keys, at most of them the same value as the leg before, and may read the very same list of files. */
interface Known {
  /** By key: in words, and what was last found there. */
  readonly entries: Map<string, Entry>;
  /** By its first key: the keys of a map, and these in order. */
  readonly orders: Map<string, { readonly keys: readonly string[]; readonly sorted: readonly string[] }>;
  readonly lists: Map<object, string | null>;
}

interface Entry {
  readonly key: string;
  value: Json | undefined;
  text: string;
}

const nothingKnown = (): Known => ({ entries: new Map(), orders: new Map(), lists: new Map() });

/** Each item of a list that stands in no other is a piece. */
function inPieces(value: Json, known: Known, out: (piece: string) => void): void {
  if (typeof value !== "object" || value === null) out(words(value, known));
  else if (isList(value)) {
    out("[");
    for (const [i, item] of value.entries()) out(`${i === 0 ? "" : ","}${words(item ?? null, known)}`);
    out("]");
  } else {
    let before = "{";
    for (const key of inOrder(value, known)) {
      const item = value[key];
      if (item === undefined) continue;
      out(`${before}${entryOf(key, known).key}`);
      inPieces(item, known, out);
      before = ",";
    }
    out(before === "{" ? "{}" : "}");
  }
}

function words(value: Json, known: Known): string {
  if (typeof value === "object" && value !== null)
    return isList(value) ? listWords(value, known) : mapWords(value, known);
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`${value} is no JSON`);
  return JSON.stringify(value);
}

/** Kept only when it is met again: the first time it may be the whole. */
function listWords(list: readonly Json[], known: Known): string {
  const before = list.length < longList ? null : known.lists.get(list);
  if (typeof before === "string") return before;
  const text = `[${list.map((item) => words(item ?? null, known)).join(",")}]`;
  if (list.length >= longList) known.lists.set(list, before === null ? text : null);
  return text;
}

function mapWords(map: { readonly [key: string]: Json }, known: Known): string {
  let text = "";
  for (const key of inOrder(map, known)) {
    const value = map[key];
    if (value === undefined) continue;
    const entry = entryOf(key, known);
    if (entry.value !== value) {
      entry.text = words(value, known);
      entry.value = value;
    }
    text += `${text === "" ? "" : ","}${entry.key}${entry.text}`;
  }
  return `{${text}}`;
}

/** Without a comparison, sort is by code units, as the scheme asks. */
function inOrder(map: object, { orders }: Known): readonly string[] {
  const keys = Object.keys(map);
  const [first] = keys;
  if (first === undefined) return keys;
  const before = orders.get(first);
  if (before?.keys.length === keys.length && before.keys.every((key, i) => key === keys[i])) return before.sorted;
  const sorted = [...keys].sort();
  orders.set(first, { keys, sorted });
  return sorted;
}

function entryOf(key: string, { entries }: Known): Entry {
  const before = entries.get(key);
  if (before) return before;
  const entry: Entry = { key: `${JSON.stringify(key)}:`, value: undefined, text: "" };
  entries.set(key, entry);
  return entry;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
