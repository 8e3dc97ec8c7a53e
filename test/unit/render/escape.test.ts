import fc from "fast-check";
import fastStringWidth from "fast-string-width";
import MarkdownIt from "markdown-it";
import { createColors } from "picocolors";
import { expect, test } from "vitest";
import type { Change } from "../../../src/core/judgement/judgement.ts";
import { escapeTerminal, fencedMarkdown } from "../../../src/render/escape.ts";
import { renderMarkdown } from "../../../src/render/report/report-markdown.ts";
import { renderTerminal } from "../../../src/render/report/report-terminal.ts";
import { comparisonOf, verdicts } from "../../support/reports.ts";

/** Pieces that mean something to Markdown, GitHub, HTML, a terminal or a workflow's log. */
const pieces = [
  ..."`*_{}[]()<>#+-.!|~$^=:\\&;\"'/%@",
  "\n",
  "\r\n",
  "\t",
  "\u0000",
  "\u001b[31m",
  "\u001b]8;;http://evil.example\u0007",
  "\u202e",
  "\u200b",
  "\u2066",
  "```",
  "~~~",
  "<!-- mainline -->",
  "-->",
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "<details>",
  "</details>",
  "&lt;b&gt;",
  "&#64;",
  "@octocat",
  "@org/team",
  "#123",
  "GH-7",
  "owner/repo#9",
  "https://evil.example/x",
  "www.evil.example",
  "mailto:a@b.example",
  "[text](https://evil.example)",
  "![image](https://evil.example/i.png)",
  "[x]: https://evil.example",
  "| a | b |",
  "::set-output name=x::y",
  "::error::boo",
  "$$x$$",
  "- [ ] task",
  "1. one",
  "word",
  "漢字",
  "👩‍🔬",
  " ",
];
const hostile = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));

function comparisonFull(of: (field: string) => string) {
  const changes: Change[] = [
    { kind: "param", name: of("param"), before: of("before"), after: of("after") },
    { kind: "input", path: of("path"), change: "changed" },
    { kind: "command", step: "train", before: of("command"), after: null },
    { kind: "setting", step: "train", what: "env", before: null, after: of("env") },
  ];
  return comparisonOf({
    ...verdicts.pass,
    pipeline: of("pipeline"),
    why: of("why"),
    metrics: { [of("metric")]: [1, 2, 3, 4, 5] },
    gates: [{ kind: "min", metric: of("metric"), bound: 0 }],
    changes,
    worstSlices: [
      { metric: of("metric"), slice: of("slice"), candidate: 0.8, production: 0.9, examples: 20, of: 3 },
      { metric: "m", slice: "s", candidate: 0.8, production: null, examples: 20, of: 3 },
    ],
    policyChanges: [of("policy")],
    details: {
      version: 1,
      history: { "train@0": { [of("curve")]: [1, 2, 3].map((step) => [step, null, step] as const) } },
      plots: [],
    },
  });
}

const context = {
  next: [{ model: "m", version: "0.1.0" }],
  where: "pull-request",
  claimed: false,
  editsWorkflows: false,
  acceptable: null,
} as const;
const markdownOf = (of: (field: string) => string) =>
  renderMarkdown(comparisonFull(of), { limit: 65_000, fullReportUrl: null, marker: null, context });

/** GitHub's reading of a text: block structure and HTML as a browser would see it. */
const github = new MarkdownIt({ html: true, linkify: true });
const tokens = (text: string) => github.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
const structure = (text: string) =>
  tokens(text)
    .filter(({ type }) => type !== "text" && type !== "text_special" && type !== "softbreak")
    .map(({ type, tag }) => `${type} ${tag}`);
const plain = structure(markdownOf((field) => field));

test("no text of a run adds or removes a block, a cell, a tag or a link in the Markdown", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const page = markdownOf((field) => `${field}${text}`);
      expect(structure(page)).toEqual(plain);
      const html = tokens(page).filter(({ type }) => type === "html_block" || type === "html_inline");
      for (const { content } of html)
        expect(content.replaceAll(/<\/?(details|summary|code|sub)>/g, "")).not.toContain("<");
    }),
    { seed: 7, numRuns: 1500 },
  );
});

test("no text of a run notifies anybody or refers to an issue", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const prose = tokens(markdownOf((field) => `${field} ${text}`))
        .filter(({ type }) => type === "text" || type === "text_special")
        .map(({ content }) => content)
        .join("");
      expect(prose).not.toMatch(/@[a-z0-9]/i);
      expect(prose).not.toMatch(/#\d|\bGH-\d/i);
      expect(prose).not.toMatch(/(https?:\/\/|www\.)\w/i);
    }),
    { seed: 8, numRuns: 1500 },
  );
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/;

test("no text of a run moves the cursor, hides or reorders anything on a terminal", () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(40, 80, 200), (text, width) => {
      const page = renderTerminal(
        comparisonFull((field) => `${field}${text}`),
        { width, colors: createColors(false) },
        context,
      );
      expect(page).not.toMatch(control);
      for (const line of page.split("\n")) expect(fastStringWidth(line)).toBeLessThanOrEqual(width);
      expect(escapeTerminal(text)).not.toContain("\n");
    }),
    { seed: 9, numRuns: 600 },
  );
});

test("what a step wrote into its summary is one block of code, whatever it is", () => {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  const begin = "<details><summary>Summary of s</summary>";
  fc.assert(
    fc.property(hostile, (text) => {
      const tokens = markdown.parse(`${begin}\n\n${fencedMarkdown(text)}\n\n</details>\n\nafter`, {});
      expect(tokens.map(({ type }) => type)).toEqual([
        "html_block",
        "fence",
        "html_block",
        "paragraph_open",
        "inline",
        "paragraph_close",
      ]);
    }),
    { numRuns: 500 },
  );
});
