import { createColors } from "picocolors";
import { expect, test } from "vitest";
import type { LegDifference } from "../../../src/core/changes/leg-differences.ts";
import type { Paint } from "../../../src/render/paint.ts";
import { renderWhy } from "../../../src/render/run/why.ts";

const plain: Paint = { width: 80, colors: createColors(false) };

const leg = (id: string, rest: Partial<LegDifference>): LegDifference => ({
  leg: id,
  status: "same",
  changes: [],
  ...rest,
});
const rate = { kind: "param", name: "train.lr", before: "0.1", after: "0.2" } as const;

test("legs that differ by the same are named together, where the first of them stands", () => {
  const seeds = [0, 1, 2, 3, 4, 5].map((seed) => leg(`train@${seed}`, { status: "different", changes: [rate] }));
  const legs = [leg("prepare", {}), ...seeds, leg("check", {}), leg("evaluate", { status: "only-after" })];
  expect(renderWhy({ before: "a", after: "b", legs, excerpts: [], more: 0 }, plain)).toBe(
    `Run b, compared with a:
  prepare, check: the same key, so its result was reused
  train@0, train@1, train@2, train@3 and 2 more: its key differs
    param train.lr: 0.1 → 0.2
  evaluate: is new`,
  );
});
