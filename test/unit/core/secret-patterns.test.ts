import fc from "fast-check";
import { expect, test } from "vitest";
import { isLongEnough, maskPatterns, secretPatterns } from "../../../src/core/run/secret-patterns.ts";
import { maskStream } from "../../../src/lib/mask-stream.ts";

const encodings: Record<string, (bytes: Buffer, text: string) => string> = {
  "as it is": (_, text) => text,
  base64: (bytes) => bytes.toString("base64"),
  "base64 for URLs": (bytes) => bytes.toString("base64url"),
  hex: (bytes) => bytes.toString("hex"),
  "hex in capitals": (bytes) => bytes.toString("hex").toUpperCase(),
  JSON: (_, text) => JSON.stringify(text),
  "a URL": (_, text) => encodeURIComponent(text),
  "a form": (_, text) => new URLSearchParams({ a: text }).toString(),
};

const secret = fc.string({ unit: "grapheme", minLength: 8, maxLength: 60 }).filter((text) => text.trim().length >= 8);
const around = fc.string({ unit: fc.constantFrom("a", "é", "0", "\n", " "), maxLength: 5 });

test.each(Object.entries(encodings))("no secret comes through as %s, wherever it stands", (_, encode) => {
  fc.assert(
    fc.property(secret, around, around, fc.nat(), (value, before, after, at) => {
      const trimmed = value.trim();
      const bytes = Buffer.from(`${before}${trimmed}${after}`);
      const said = Buffer.from(encode(bytes, bytes.toString()));
      const stream = maskStream(maskPatterns([value]));
      const place = at % (said.length + 1);
      const out = Buffer.concat([
        stream.push(said.subarray(0, place)),
        stream.push(said.subarray(place)),
        stream.end(),
      ]);
      expect(stream.found()).toBe(true);
      expect(out.toString()).not.toContain(trimmed);
    }),
    { numRuns: 300 },
  );
});

test("of a secret of several lines each line is masked, whatever ends it; of a file, only the whole is one", () => {
  const key = "-----BEGIN KEY-----\nabcdefgh\nijklmnop\n-----END KEY-----\n";
  const masked = (patterns: Buffer[], text: string) => {
    const stream = maskStream(patterns);
    return Buffer.concat([stream.push(Buffer.from(text)), stream.end()]).toString();
  };
  expect(masked(maskPatterns([key]), "a ijklmnop b\r\nabcdefgh")).toBe("a *** b\r\n***");
  expect(masked(maskPatterns([key]), key.replaceAll("\n", "\r\n"))).toBe("***\r\n");
  expect(masked(secretPatterns([key]), "-----BEGIN KEY-----\nof another")).toContain("of another");
  expect(masked(secretPatterns([key]), JSON.stringify({ key }))).toBe('{"key":"***\\n"}');
});

test("base64 of a long secret is masked though a program breaks its lines", () => {
  const value = `ghp_${"x1Y".repeat(50)}`;
  for (const width of [64, 76]) {
    const lines = Buffer.from(`${value}\n`)
      .toString("base64")
      .replace(new RegExp(`.{${width}}`, "g"), "$&\n");
    const stream = maskStream(maskPatterns([value]));
    const out = Buffer.concat([stream.push(Buffer.from(lines)), stream.end()]).toString();
    expect(out.replaceAll("***", "").trim().length).toBeLessThan(8);
  }
});

test("a secret of fewer than four characters, blanks apart, cannot be masked", () => {
  expect(["abc", "", " a b ", "abc\n", "abcd", " abcd\n"].map(isLongEnough)).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
});
