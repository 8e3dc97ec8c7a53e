import { expect, test } from "vitest";
import { bumpOf } from "../../../src/core/registry/bump-label.ts";

test.each([
  [[], "patch", "patch"],
  [["bug", "bump:minor"], "patch", "minor"],
  [["bump:major", "bump:minor"], "patch", "major"],
  [["bump:patch"], "minor", "patch"],
  [["bump:huge", "Bump:major"], "minor", "minor"],
] as const)("labels %j over the policy's %s: %s", (labels, policy, bump) => {
  expect(bumpOf(labels, policy)).toBe(bump);
});
