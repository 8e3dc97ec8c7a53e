import { existsSync, readFileSync, writeFileSync } from "node:fs";
import fastStringWidth from "fast-string-width";
import { createColors } from "picocolors";
import { expect, test } from "vitest";
import type { Change, Comparison } from "../../../src/core/judgement/judgement.ts";
import { reportJson } from "../../../src/render/report/report-json.ts";
import { renderMarkdown } from "../../../src/render/report/report-markdown.ts";
import { renderTerminal } from "../../../src/render/report/report-terminal.ts";
import type { ReportContext } from "../../../src/render/report/report-words.ts";
import { comparisonOf, verdicts } from "../../support/reports.ts";
import { summaryOf } from "../../support/summaries.ts";

const context: ReportContext = {
  next: [{ model: "penguins", version: "0.3.1" }],
  where: "pull-request",
  claimed: false,
  editsWorkflows: false,
  acceptable: null,
};
const markdown = (comparison: Comparison, limit = 65_000, claimed = false) =>
  renderMarkdown(comparison, {
    limit,
    fullReportUrl: "https://example.org/run",
    marker: "<!-- m -->",
    context: { ...context, claimed },
  });
const terminal = (comparison: Comparison, width: number) =>
  renderTerminal(comparison, { width, colors: createColors(false) }, context);

const changes: Change[] = [
  { kind: "param", name: "train.lr", before: "0.1", after: "0.05" },
  { kind: "input", path: "train.py", change: "changed" },
  { kind: "command", step: "train", before: "python train.py", after: "python train.py --fast" },
];
const details = {
  version: 1,
  history: {
    "train@0": {
      loss: [
        [0, null, 0.9],
        [1, null, 0.5],
        [2, null, 0.3],
      ],
    },
  },
  plots: [],
} as const;

const worstSlices = [
  { metric: "accuracy", slice: "Torgersen", candidate: 0.8125, production: 0.8333, examples: 48, of: 3 },
];

/** The whole text is the expectation. After a change of words: UPDATE_FIXTURES=1 npx vitest run test/unit/render */
function expectFixture(name: string, seen: string): void {
  const file = `test/fixtures/reports/${name}`;
  if (process.env["UPDATE_FIXTURES"]) writeFileSync(file, seen);
  expect(existsSync(file), file).toBe(true);
  expect(seen).toBe(readFileSync(file, "utf8"));
}

test.each(Object.keys(verdicts) as (keyof typeof verdicts)[])(
  "%s, as Markdown, JSON and at three widths",
  (verdict) => {
    const comparison = comparisonOf({ ...verdicts[verdict], changes, details, worstSlices });
    expect(comparison.judgement.verdict).toBe(verdict);
    expectFixture(`${verdict}.md`, markdown(comparison));
    expectFixture(`${verdict}.json`, `${JSON.stringify(reportJson(comparison), null, 2)}\n`);
    for (const width of [40, 80, 200]) {
      const text = terminal(comparison, width);
      expectFixture(`${verdict}.${width}.txt`, `${text}\n`);
      expect(Math.max(...text.split("\n").map((line) => fastStringWidth(line)))).toBeLessThanOrEqual(width);
    }
  },
);

test("what it costs that all gates must pass is said where not knowing is the verdict", () => {
  const gate = (by: number) => ({ kind: "no-worse-than", metric: "accuracy", baseline: "production", by }) as const;
  const words = "All gates must pass. With this noise, two equally good models pass all comparisons in";
  const two = comparisonOf({ ...verdicts.inconclusive, gates: [gate(0.005), gate(0.02)] });
  expect(markdown(two)).toContain(`${words} 17 % to 21 % of cases.`);
  expect(terminal(two, 200)).toContain(`${words} 17 % to 21 % of cases.`);
  expect(markdown(comparisonOf({ ...verdicts.inconclusive, gates: [gate(0.005)] }))).not.toContain(words);
  expect(markdown(comparisonOf({ ...verdicts.fail, gates: [gate(0.005), gate(0.02)] }))).not.toContain(words);
});

test("what was tried before is said, in Markdown and on a terminal, and nothing where nothing was", () => {
  const history = {
    attempts: 3,
    first: { run: "a".repeat(32), verdict: "inconclusive" },
    onlySeeds: "attempt",
    examUses: 1234,
  } as const;
  const comparison = comparisonOf({ ...verdicts.pass, history });
  expectFixture("history.md", markdown(comparison));
  expectFixture("history.80.txt", `${terminal(comparison, 80)}\n`);
  const little = markdown(comparisonOf({ ...verdicts.pass, history: { attempts: 1, examUses: 19 } }));
  expect(little).not.toContain("[!NOTE]");
  expect(little).toContain("1 source judged here");
});

test("an exam that the change edits is told right below the verdict, with what changed and the old numbers, escaped for where it goes", () => {
  const comparison = comparisonOf({ ...verdicts.pass });
  const changed = ["data/test.csv", "the command", "`x`](http://e.org)\u001b[2J"];
  const baselines = comparison.baselines.map((state) =>
    state.kind === "found"
      ? { ...state, measured: { changed, before: summaryOf({ accuracy: [0.9, 0.91] }).metrics } }
      : state,
  );
  const measured = { ...comparison, baselines };
  expect(
    markdown(measured)
      .split("\n")
      .filter((line) => line.startsWith("> ")),
  ).toMatchInlineSnapshot(`
    [
      "> [!WARNING]",
      "> This change edits the exam that it is judged by: the numbers of both sides come from its own evaluation. Review what changed there as you would the policy.",
      "> production (penguins@​v0.3.0) was measured again: the exam changed: data/test.csv, the command, \\\`x\\\`\\](http​://e.org)�\\[2J.",
      "> By the exam that it was promoted with, production (penguins@​v0.3.0) had accuracy 0.905 ± 0.0071.",
    ]
  `);
  expect(markdown(measured).split("\n").slice(2, 7)).toEqual([
    "## ✅ penguins: All gates pass, by an exam that this change edits",
    "",
    "**Merging promotes penguins v0.3.1 to production.**",
    "",
    "> [!WARNING]",
  ]);
  const long = comparison.baselines.map((state) =>
    state.kind === "found"
      ? { ...state, measured: { changed: ["x".repeat(4000)], before: summaryOf({ accuracy: [0.9] }).metrics } }
      : state,
  );
  expect(markdown({ ...comparison, baselines: long })).toContain("had accuracy 0.9.");
  const text = terminal(measured, 40);
  expect(text).toContain("production (penguins@v0.3.0) was");
  expect(text).not.toContain("\u001b");
  expect(Math.max(...text.split("\n").map((line) => fastStringWidth(line)))).toBeLessThanOrEqual(40);
});

test("colours are the only difference that colours make", () => {
  const comparison = comparisonOf({ ...verdicts.fail, changes });
  const coloured = renderTerminal(comparison, { width: 80, colors: createColors(true) }, context);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for
  expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(terminal(comparison, 80));
  expect(coloured).toContain("\u001b[31m");
});

const many = (count: number) => ({
  metrics: Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`metric_${i}`, [i, i + 1, i + 2, i + 3, i + 4]]),
  ),
  changes: Array.from(
    { length: count },
    (_, i): Change => ({
      kind: "param",
      name: `p${i}`,
      before: "x".repeat(500),
      after: "y".repeat(500),
    }),
  ),
});

test("the size ladder: five rungs and a last word, none longer than its limit, each saying where the rest is", () => {
  const comparison = comparisonOf({ ...verdicts.pass, ...many(300), details });
  const whole = markdown(comparison);
  expect(whole).toContain("xychart-beta");
  expect(whole).not.toContain("too long");
  const seen = new Set<string>();
  for (let limit = whole.length + 50; limit > 300; limit -= 50) {
    const text = markdown(comparison, limit);
    expect(text.length).toBeLessThanOrEqual(limit);
    seen.add(text);
  }
  expect(seen.size).toBe(6);
  for (const text of seen) {
    expect(text.startsWith("<!-- m -->\n")).toBe(true);
    expect(text).toContain("All gates pass");
    if (text !== whole) expect(text).toContain("[All of it](https://example.org/run)");
  }
});

test("that the numbers are a claim stands above them, however much is left out", () => {
  const comparison = comparisonOf({ ...verdicts.pass, ...many(300), details });
  for (const limit of [65_000, 20_000, 5_000, 600]) {
    const text = markdown(comparison, limit, true);
    expect(text).toMatch(/^<!-- m -->\n\n> \[!CAUTION\]\n> These numbers are the claim of [^\n]*\n\n## /);
    expect(text.length).toBeLessThan(limit + 1);
    expect(markdown(comparison, limit)).not.toContain("claim");
  }
});

test("bytes count too: GitHub's real limit is one of bytes", () => {
  const wide = "漢".repeat(400);
  const text = markdown(
    comparisonOf({ ...verdicts.pass, policyChanges: Array.from({ length: 300 }, () => wide), ...many(300) }),
  );
  expect(Buffer.byteLength(text)).toBeLessThan(240_000);
});

test("however long the reason of an acceptance, what a merge promotes stands behind it", () => {
  const comparison = comparisonOf(verdicts.pass);
  const accepted = { by: "bob", why: "*so*".repeat(125), review: null };
  const report = markdown({ ...comparison, judgement: { ...comparison.judgement, accepted } });
  expect(report).toContain("Merging promotes penguins v0.3.1 to production.");
});

test.each([
  ["penguins", "`/mainline accept inconclusive of penguins: WHY`"],
  ["two words: ü", '`/mainline accept inconclusive of "two words: ü": WHY`'],
  ['with a " in it', "`/mainline accept inconclusive: WHY`"],
  ["x".repeat(61), "`/mainline accept inconclusive: WHY`"],
])("the line that would accept a verdict is for the pipeline %s, where a line can name it", (pipeline, line) => {
  const options = { limit: 65_000, fullReportUrl: null, marker: null };
  const acceptable = { head: "a".repeat(40), refused: [] };
  const comparison = { ...comparisonOf(verdicts.inconclusive), pipeline };
  expect(renderMarkdown(comparison, { ...options, context: { ...context, acceptable } })).toContain(line);
});

test("what may still be done is said where the policy has stopped: before the merge, in the queue, after it, and of a fail", () => {
  const options = { limit: 65_000, fullReportUrl: null, marker: null };
  const acceptable = { head: "a".repeat(40), refused: [] };
  const note = (verdict: "inconclusive" | "fail", more: Partial<ReportContext>) =>
    renderMarkdown(comparisonOf(verdicts[verdict]), { ...options, context: { ...context, ...more } }).match(
      /> \[!(?:TIP|NOTE)\]\n> (.*)/,
    )?.[1];
  const line = "by an approving review with the line `/mainline accept inconclusive of penguins: WHY`.";
  const somebody = "omebody else who may write to this repository can";
  expect(note("inconclusive", { acceptable })).toBe(
    `S${somebody} accept this verdict for aaaaaaa alone: ${line} Then run this job again.`,
  );
  expect(note("inconclusive", { acceptable, where: "merge-group" })).toBe(
    `S${somebody} accept this verdict for aaaaaaa alone: ${line} Then add it to the queue again.`,
  );
  expect(note("inconclusive", { acceptable, where: "push" })).toBe(
    `The merge is made, and s${somebody} still accept this verdict: on its pull request, for aaaaaaa, ${line} Then run this job again.`,
  );
  expect(note("inconclusive", { where: "push" })).toBeUndefined();
  expect(note("fail", {})).toMatch(/^Nobody can accept a verdict of `fail`, .* is judged anew/);
  expect(note("fail", { where: "laptop" })).toBeUndefined();
});
