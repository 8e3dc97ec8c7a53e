import { createHash } from "node:crypto";
import type { Json } from "./json.ts";

/** JSON Canonicalization Scheme (RFC 8785): what is hashed is written the same on every machine. Throws on NaN and infinities. */
export function canonicalJson(value: Json): string {
  const pieces: string[] = [];
  write(value, nothingKnown(), (piece) => pieces.push(piece));
  return pieces.join("");
}

/** The SHA-256 of a value's canonical text, which is never held as a whole: it may be longer than a string can be. */
export function canonicalDigest(value: Json): string {
  const hash = createHash("sha256");
  let pieces: string[] = [];
  let length = 0;
  write(value, nothingKnown(), (piece) => {
    pieces.push(piece);
    length += piece.length;
    if (length < longText) return;
    hash.update(pieces.join(""));
    pieces = [];
    length = 0;
  });
  return hash.update(pieces.join("")).digest("hex");
}

const longText = 1 << 20;
const longList = 16;

/** Thousands of legs have the same keys, and may read the very same list of files: both are put into words once. */
interface Known {
  readonly lists: Map<object, string | null>;
  readonly keys: Map<string, string>;
}
const nothingKnown = (): Known => ({ lists: new Map(), keys: new Map() });

function write(value: Json | undefined, known: Known, out: (piece: string) => void): void {
  if (Array.isArray(value)) writeList(value, known, out);
  else if (typeof value === "object" && value !== null) writeMap(value as { [key: string]: Json }, known, out);
  else if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`${value} is no JSON`);
  else out(JSON.stringify(value) ?? "null");
}

/** In words of its own only when it is met again: the first time it may be the whole. */
function writeList(list: readonly Json[], known: Known, out: (piece: string) => void): void {
  if (list.length < longList) items(list, known, out);
  else if (known.lists.has(list)) out(known.lists.get(list) ?? inWords(list, known));
  else {
    known.lists.set(list, null);
    items(list, known, out);
  }
}

function inWords(list: readonly Json[], known: Known): string {
  const pieces: string[] = [];
  items(list, known, (piece) => pieces.push(piece));
  const text = pieces.join("");
  known.lists.set(list, text);
  return text;
}

function items(list: readonly Json[], known: Known, out: (piece: string) => void): void {
  out("[");
  for (const [i, item] of list.entries()) {
    if (i > 0) out(",");
    write(item, known, out);
  }
  out("]");
}

function writeMap(map: { [key: string]: Json }, known: Known, out: (piece: string) => void): void {
  let before = "{";
  // Without a comparison, sort is by code units, as the scheme asks.
  for (const key of Object.keys(map).sort()) {
    const value = map[key];
    if (value === undefined) continue;
    out(before);
    out(known.keys.get(key) ?? writeKey(key, known));
    write(value, known, out);
    before = ",";
  }
  out(before === "{" ? "{}" : "}");
}

function writeKey(key: string, { keys }: Known): string {
  const written = `${JSON.stringify(key)}:`;
  keys.set(key, written);
  return written;
}
