import { expect, test } from "vitest";
import { sameName } from "../../../src/core/plan/same-names.ts";

const exact = { ignoresCase: false, normalises: false };
const folding = { ignoresCase: true, normalises: true };

test.each([
  ["case", ["data/A.csv", "data/a.csv"], ["data/A.csv", "data/a.csv"]],
  ["the case of a folder", ["Data/a.csv", "data/b.csv"], ["Data", "data"]],
  ["case beyond ASCII", ["Ä", "ä"], ["Ä", "ä"]],
  ["a final sigma", ["ΟΔΟΣ", "οδος"], ["ΟΔΟΣ", "οδος"]],
  ["composition", ["u\u0308.txt", "\u00fc.txt"], ["u\u0308.txt", "\u00fc.txt"]],
  ["a path named twice", ["a", "a", "a/b", "a/c"], null],
])("told apart elsewhere, one there: %s", (_, paths, twins) => {
  expect(sameName(paths, folding)).toEqual(twins);
  expect(sameName(paths, exact)).toBeNull();
});

test("each rule is its own", () => {
  expect(sameName(["A", "a"], { ignoresCase: false, normalises: true })).toBeNull();
  expect(sameName(["u\u0308", "\u00fc"], { ignoresCase: true, normalises: false })).toBeNull();
});
