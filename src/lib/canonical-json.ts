import canonicalize from "canonicalize";
import type { Json } from "./json.ts";

/** JSON Canonicalization Scheme (RFC 8785): what is hashed is written the same on every machine. Throws on NaN and infinities. */
export function canonicalJson(value: Json): string {
  return canonicalize(value) as string;
}
