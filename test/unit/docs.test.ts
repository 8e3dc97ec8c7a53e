import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("each threat of docs/security.md names tests that there are", () => {
  const rows = readFileSync("docs/security.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (threat|---)/.test(line));
  expect(rows.length).toBeGreaterThan(15);
  const named = rows.map((row) => [...(row.split(" | ").at(-1) ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(rows.filter((_, i) => named[i]?.length === 0)).toEqual([]);
  expect(named.flat().filter((name) => !existsSync(name ?? ""))).toEqual([]);
});
