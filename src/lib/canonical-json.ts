import { createHash } from "node:crypto";
import type { Json } from "./json.ts";

/** JSON Canonicalization Scheme (RFC 8785): what is hashed is written the same on every machine. Throws on NaN and infinities. */
export function canonicalJson(value: Json): string {
  let text = "";
  write(value, new Map(), (piece) => {
    text += piece;
  });
  return text;
}

/** The SHA-256 of a value's canonical text, which is never held as a whole: it may be longer than a string can be. */
export function canonicalDigest(value: Json): string {
  const hash = createHash("sha256");
  let text = "";
  write(value, new Map(), (piece) => {
    text += piece;
    if (text.length < 1 << 20) return;
    hash.update(text);
    text = "";
  });
  return hash.update(text).digest("hex");
}

/** Thousands of legs may read the very same list of files, which is put into words once. */
const longList = 16;
type Known = Map<object, string | null>;

function write(value: Json | undefined, known: Known, out: (piece: string) => void): void {
  if (Array.isArray(value)) writeList(value, known, out);
  else if (typeof value === "object" && value !== null) writeMap(value as { [key: string]: Json }, known, out);
  else if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`${value} is no JSON`);
  else out(JSON.stringify(value) ?? "null");
}

/** In words of its own only when it is met again: the first time it may be the whole. */
function writeList(list: readonly Json[], known: Known, out: (piece: string) => void): void {
  if (list.length < longList) items(list, known, out);
  else if (known.has(list)) out(known.get(list) ?? inWords(list, known));
  else {
    known.set(list, null);
    items(list, known, out);
  }
}

function inWords(list: readonly Json[], known: Known): string {
  let text = "";
  items(list, known, (piece) => {
    text += piece;
  });
  known.set(list, text);
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
    if (map[key] === undefined) continue;
    out(`${before}${JSON.stringify(key)}:`);
    write(map[key], known, out);
    before = ",";
  }
  out(before === "{" ? "{}" : "}");
}
