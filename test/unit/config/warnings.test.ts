import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parsePipeline } from "../../../src/config/parse-pipeline.ts";
import { toDiagnostics } from "../../../src/config/problems.ts";
import { warningsOf } from "../../../src/core/judgement/warnings.ts";
import { renderWarnings } from "../../../src/render/diagnostics.ts";
import { planOf } from "../../support/config.ts";

const file = "test/fixtures/warnings/never.yml";
const written = readFileSync(file, "utf8");

async function warnings(text: string) {
  const plan = await planOf(text, []);
  const parsed = parsePipeline({ file: "mainline.yml", text, paramsText: null });
  if (!plan.ok || !parsed.ok) throw new Error(JSON.stringify(plan));
  return toDiagnostics(parsed.value, warningsOf(plan.value));
}

// The whole screen is the expectation. After a change of words: UPDATE_FIXTURES=1 npx vitest run test/unit/config
test("gates that can never pass are shown in their places", async () => {
  const seen = `${renderWarnings(await warnings(written), new Map([["mainline.yml", written]]), { color: false })}\n`;
  const expected = file.replace(".yml", ".txt");
  if (process.env["UPDATE_FIXTURES"]) writeFileSync(expected, seen);
  expect(seen).toBe(readFileSync(expected, "utf8"));
});

test.each([
  [
    "three seeds, and no confidence asked of one number",
    written.replace("[0, 1]", "[0, 1, 2]").replace("confidence: 0.9\n", ""),
    0,
  ],
  ["three seeds, and confidence asked of a number that has none", written.replace("[0, 1]", "[0, 1, 2]"), 1],
  ["one seed, whose examples can decide where they are asked", written.replace("[0, 1]", "[0]"), 2],
  [
    "gates on what nobody is known to measure",
    written
      .replace("evaluation: evaluate\n", "")
      .replace(/ {2}auc: .*\n/, "")
      .replace(/.*auc\[north\].*\n/, ""),
    1,
  ],
])("%s: %#", async (_, text, count) => {
  expect((await warnings(text)).map(({ code }) => code)).toEqual(new Array(count).fill("gate-never-passes"));
});
