import fc from "fast-check";
import { expect, test } from "vitest";
import { maskStream } from "../../../src/lib/mask-stream.ts";

/** Few letters, so that patterns overlap, repeat and hold one another. */
const word = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 6 });

function masked(chunks: readonly Buffer[], patterns: readonly string[]): string {
  const stream = maskStream(patterns.map((pattern) => Buffer.from(pattern)));
  return Buffer.concat([...chunks.map((chunk) => stream.push(chunk)), stream.end()]).toString("latin1");
}

/** The same said slowly: every byte that any match covers is struck, and each run of overlapping matches is one mask. */
function struck(text: string, patterns: readonly string[]): string {
  const spans = Array.from({ length: text.length }, (_, from) =>
    Math.max(0, ...patterns.filter((pattern) => text.startsWith(pattern, from)).map((pattern) => pattern.length)),
  );
  let out = "";
  let covered = 0;
  for (const [at, length] of spans.entries()) {
    if (length > 0 && at >= covered) out += "***";
    covered = Math.max(covered, at + length);
    if (at >= covered) out += text[at];
  }
  return out;
}

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((to, i) => bytes.subarray(at[i], to));
}

test("whatever the stream is cut into, what comes out is that of the whole, and no byte of a match comes out", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "x"), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.array(word, { maxLength: 4 }), fc.array(fc.nat(), { maxLength: 20 }), (said, patterns, at) => {
      const out = masked(cut(Buffer.from(said), at), patterns);
      expect(out).toBe(struck(said, patterns));
    }),
    { numRuns: 2000 },
  );
});

test("bytes that no pattern concerns come out as they are, binary too", () => {
  fc.assert(
    fc.property(fc.uint8Array({ max: 127 }), fc.array(fc.nat(), { maxLength: 5 }), (bytes, at) => {
      const chunks = cut(Buffer.from(bytes), at);
      expect(masked(chunks, ["\u00ff\u00fe"])).toBe(Buffer.from(bytes).toString("latin1"));
    }),
  );
});

test("what cannot become a match any more is not held back", () => {
  const stream = maskStream([Buffer.from("hunter22")]);
  expect(stream.push(Buffer.from("password: hunt")).toString()).toBe("password: ");
  expect(stream.push(Buffer.from("ing\n")).toString()).toBe("hunting\n");
  expect([stream.found(), stream.push(Buffer.from("hunter22\n")).toString(), stream.found()]).toEqual([
    false,
    "***\n",
    true,
  ]);
});
