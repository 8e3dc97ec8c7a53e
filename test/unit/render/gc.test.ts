import { createColors } from "picocolors";
import { expect, test } from "vitest";
import { renderCollected } from "../../../src/render/run/gc.ts";

const kinds = [
  { kind: "run", kept: { count: 3, bytes: 24.6 * 1024 }, removed: { count: 12, bytes: 300 } },
  { kind: "ledger", kept: { count: 0, bytes: 0 }, removed: { count: 0, bytes: 0 } },
] as const;

test("what gc removes is told on a narrow screen too", () => {
  const said = (width: number) => renderCollected({ dryRun: true, kinds }, { width, colors: createColors(false) });
  expect(said(40)).toBe(`runs:
  3 (24.6 KiB) kept
  12 (300 B) would be removed
entries of the ledger here:
  none kept
  none would be removed

24.6 KiB are kept; 300 B would be freed.
Nothing was removed.`);
  expect(said(80).split("\n").slice(0, 2)).toEqual([
    "                            kept          would be removed",
    "runs                        3 (24.6 KiB)  12 (300 B)",
  ]);
});
