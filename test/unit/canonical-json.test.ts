import canonicalize from "canonicalize";
import {
  type Arbitrary,
  array,
  assert,
  constantFrom,
  dictionary,
  double,
  jsonValue,
  nat,
  oneof,
  property,
  string,
} from "fast-check";
import { expect, test } from "vitest";
import { arranged, canonicalDigest, canonicalDigests, canonicalJson } from "../../src/lib/canonical-json.ts";
import type { Json } from "../../src/lib/json.ts";
import { sha256 } from "../../src/lib/sha256.ts";

const key = oneof(string({ unit: "grapheme" }), string({ unit: "binary" }), string({ unit: "grapheme-ascii" }));
const value = oneof(jsonValue({ maxDepth: 4 }), double({ noNaN: true, noDefaultInfinity: true })) as Arbitrary<Json>;

test("whatever is put into words is put into those of RFC 8785, as another implementation has them", () => {
  assert(
    property(dictionary(key, oneof(value, array(value, { maxLength: 80 }))), (json) => {
      expect(canonicalJson(json)).toBe(canonicalize(json));
      expect(canonicalDigest(json)).toBe(sha256(canonicalJson(json)));
      expect(canonicalJson(arranged(json))).toBe(canonicalJson(json));
    }),
  );
});

test("what many values share is the same in each of them", () => {
  const parts = array(oneof(value, array(value, { minLength: 62, maxLength: 66 })), { minLength: 1, maxLength: 4 });
  const places = array(dictionary(constantFrom("a", "b", "aa", ""), nat(3)), { maxLength: 20 });
  assert(
    property(parts, places, (shared, maps) => {
      const digest = canonicalDigests();
      for (const map of maps) {
        const json = Object.fromEntries(Object.entries(map).map(([name, i]) => [name, shared[i] ?? { a: shared }]));
        expect(digest(json)).toBe(sha256(canonicalize(json) ?? ""));
      }
    }),
  );
});

test("a list that stands in many places is the same in each of them, and a text too long for a string has a digest", () => {
  const files = Array.from({ length: 30_000 }, (_, i) => ({ path: `data/${"x".repeat(80)}${i}` }));
  expect(canonicalJson([files, { files }])).toBe(canonicalize([files, { files }]));
  expect(canonicalDigest(Array(200).fill(files))).toMatch(/^[0-9a-f]{64}$/);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%s has no words", (number) => {
  expect(() => canonicalJson([number])).toThrow("is no JSON");
});
