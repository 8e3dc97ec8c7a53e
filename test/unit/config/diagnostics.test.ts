import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderDiagnostics } from "../../../src/render/diagnostics.ts";
import { planOf } from "../../support/config.ts";

const folder = "test/fixtures/config";
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".yml"))
  .map((name) => name.slice(0, -4));

/** What a repository around the fixtures would track. */
const files = ["data/penguins.csv", "mainline.yml", "train.py"];

async function screen(name: string): Promise<string> {
  const text = readFileSync(`${folder}/${name}.yml`, "utf8");
  const plan = await planOf(text, files);
  return plan.ok
    ? "valid\n"
    : `${renderDiagnostics(plan.error, new Map([["mainline.yml", text]]), { color: false })}\n`;
}

// The whole screen is the expectation. After a change of words: UPDATE_FIXTURES=1 npx vitest run test/unit/config
test.each(names)("%s", async (name) => {
  const seen = await screen(name);
  if (process.env["UPDATE_FIXTURES"]) writeFileSync(`${folder}/${name}.txt`, seen);
  expect(seen).toBe(readFileSync(`${folder}/${name}.txt`, "utf8"));
  expect(seen).not.toBe("valid\n");
});

test("every code that a diagnostic can have stands in a fixture", () => {
  const sources = [
    "src/config/check-anchor.ts",
    "src/config/check-fetches.ts",
    "src/config/check-gates.ts",
    "src/config/check-in-turn.ts",
    "src/config/check-matrix.ts",
    "src/config/check-gate-matrix.ts",
    "src/config/check-rules.ts",
    "src/config/check-secrets.ts",
    "src/config/check-shape.ts",
    "src/config/first-problems.ts",
    "src/config/parse-pipeline.ts",
    "src/core/plan/expand.ts",
    "src/core/plan/leg-texts.ts",
    "src/core/plan/plan.ts",
    "src/core/plan/output-index.ts",
    "src/core/pipeline/params.ts",
  ];
  const text = sources.map((file) => readFileSync(file, "utf8")).join("\n");
  const codes = new Set([...text.matchAll(/(?:report\(\s*|code: )"([a-z-]+)"/g)].map((match) => match[1]));
  const shown = names.map((name) => readFileSync(`${folder}/${name}.txt`, "utf8")).join("\n");
  expect([...codes].filter((code) => !shown.includes(` ${code}: `) && !code?.startsWith("too-"))).toEqual([]);
});

/** Less than a mebibyte. What holds each against each other one does not come to an end here. */
const many = (line: (i: number) => string) => Array.from({ length: 60_000 }, (_, i) => line(i)).join("");

test.each([
  ["unknown keys", many((i) => `k${i}: 1\n`), "unknown-key"],
  ["keys that are the same", many(() => "k: 1\n"), "yaml"],
  ["names that are none", `name: p\nsteps: { s: { run: x } }\nmodels: {${many((i) => `+${i}:, `)}}`, "bad-type"],
])("of sixty thousand %s the first hundred are told, and how many there are", async (_, text, code) => {
  expect(text.length).toBeLessThan(1024 * 1024);
  const plan = await planOf(text, []);
  const told = plan.ok ? [] : plan.error;
  expect([told.length, told[99]?.code, told[100]?.code]).toEqual([101, code, "too-many"]);
  expect(told[100]?.message).toMatch(/^There are \d{5,} problems, of which the first 100 are told\.$/);
});

test("what is nested without end is said to be", async () => {
  const plan = await planOf(`a: ${"[".repeat(100_000)}${"]".repeat(100_000)}`, []);
  expect(plan.ok ? [] : plan.error.map(({ code, message }) => [code, message])).toEqual([
    ["yaml", "It is nested too deeply."],
  ]);
});

test("a file of more than a mebibyte is not parsed", async () => {
  const plan = await planOf(`name: p\n#${"x".repeat(1024 * 1024)}`, []);
  expect(plan.ok ? [] : plan.error.map(({ code }) => code)).toEqual(["too-large"]);
});

test.each([
  ["10,001 values of a replicate", 10_001, 1, "bad-type"],
  ["30,000 legs", 10_000, 3, "too-large"],
])("%s are refused before any leg is made", async (_, values, steps, code) => {
  const seeds = `replicates: { seed: [${Array.from({ length: values }, (_, i) => i)}] }`;
  const step = (i: number) => `  s${i}: { run: "echo \${{ replicate.seed }}", inputs: [] }`;
  const plan = await planOf(
    `name: p\n${seeds}\nsteps:\n${Array.from({ length: steps }, (_, i) => step(i)).join("\n")}\n`,
    [],
  );
  expect(plan.ok ? [] : plan.error.map((problem) => problem.code)).toEqual([code]);
  expect(plan.ok ? "" : `${plan.error[0]?.message} ${plan.error[0]?.hint}`).toMatch(
    /at most 10000 entries|may have 20000/,
  );
});

test.each([
  ["of more than a mebibyte", `a: ${"x".repeat(1024 * 1024)}`, "params may have 1048576"],
  ["whose aliases unfold to a billion values", bomb(), "more aliases than params need"],
])("params %s are a diagnostic, and not unfolded", async (_, paramsText, words) => {
  const plan = await planOf("name: p\nparams: params.yml\nsteps: { s: { run: echo } }\n", [], { paramsText });
  expect(plan.ok ? [] : plan.error.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
});

function bomb(): string {
  const names = [..."abcdefghij"];
  return names.map((name, i) => `${name}: &${name} [${Array(10).fill(i === 0 ? "1" : `*${names[i - 1]}`)}]\n`).join("");
}
