import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readMasked } from "../../src/edge/files/secrets.ts";
import { temporary } from "../support/rig.ts";

const secret = "correct-horse-battery";

test.each([
  ["a text that ends before the cut is whole", "hello correct", 64, "hello correct"],
  ["a secret is masked", `hello ${secret}`, 64, "hello ***"],
  ["a secret on which the cut falls is not told in part", `hello ${secret}`, 12, "hello "],
])("%s", (_, text, most, expected) => {
  using folder = temporary();
  const file = join(folder.path, "summary.md");
  writeFileSync(file, text);
  expect(readMasked(file, most, [secret])).toBe(expected);
});
