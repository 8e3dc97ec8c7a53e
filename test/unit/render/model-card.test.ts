import { existsSync, readFileSync, writeFileSync } from "node:fs";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Run } from "../../../src/core/run/run.ts";
import { renderHubCard } from "../../../src/render/card/hub-card.ts";
import { type CardFacts, renderModelCard } from "../../../src/render/card/model-card.ts";
import { comparisonOf } from "../../support/reports.ts";

const digest = (letter: string) => letter.repeat(64);

const run: Run = {
  version: 1,
  id: "0".repeat(32),
  pipeline: "penguins",
  file: "mainline.yml",
  commit: "c".repeat(40),
  dirty: false,
  sourceKey: digest("5"),
  overrides: {},
  origin: null,
  startedAt: "2026-01-01T00:00:00.000Z",
  finishedAt: "2026-01-01T00:01:00.000Z",
  status: "succeeded",
  platform: { os: "linux", arch: "x64" },
  probes: [{ command: "python --version", output: "Python 3.12.1\n" }],
  params: {},
  replicates: null,
  evaluation: "evaluate",
  legs: [
    {
      id: "train@0",
      step: "train",
      replicate: 0,
      matrix: null,
      status: "ran",
      reusedFrom: null,
      key: digest("4"),
      record: {
        version: 2,
        command: "python train.py",
        shell: "bash",
        directory: "",
        env: {},
        params: {},
        replicate: { name: "seed", value: 0 },
        matrix: null,
        secrets: [],
        outputs: [],
        probes: [],
        platform: { os: "linux", arch: "x64" },
        inputs: [
          { path: "build/train.csv", executable: false, sha256: digest("1"), made: "prepare" },
          { path: "data/penguins.csv", executable: false, sha256: digest("2"), made: null },
          { path: "train.py", executable: false, sha256: digest("3"), made: null },
        ],
      },
      seconds: 1,
      attempts: 1,
      failure: null,
      outputs: [],
      metrics: {},
    },
  ],
  models: [
    {
      name: "penguins",
      replicates: [0, 1].map((replicate) => ({
        replicate,
        path: `model/${replicate}`,
        sha256: digest("a"),
        size: 1234,
      })),
    },
  ],
};

const comparison = comparisonOf({ accuracy: [0.95, 0.96, 0.95, 0.96, 0.95], production: "comparable" });
const facts: CardFacts = {
  model: "penguins",
  version: "0.3.1",
  description: "Species of a penguin from four measurements",
  comparison: {
    ...comparison,
    candidate: {
      ...comparison.candidate,
      params: { train: { lr: 0.1 } },
      replicates: { name: "seed", values: [0, 1, 2, 3, 4] },
    },
  },
  run,
  by: "alice",
  why: "merge of #7",
  url: "https://github.com/acme/demo",
};

/** The whole text is the expectation. After a change of words: UPDATE_FIXTURES=1 npx vitest run test/unit/render */
test("the card of a version, as a hub takes it", () => {
  const file = "test/fixtures/reports/model-card.md";
  const seen = renderHubCard(facts);
  if (process.env["UPDATE_FIXTURES"]) writeFileSync(file, seen);
  expect(existsSync(file), file).toBe(true);
  expect(seen).toBe(readFileSync(file, "utf8"));
});

const frontMatter = (card: string): unknown => parse(card.split("\n---\n")[0]?.slice(4) ?? "");

test("the front matter says what is measured, and leaves out what is not known", () => {
  expect(frontMatter(renderHubCard(facts))).toEqual({
    tags: ["mainline"],
    "model-index": [
      {
        name: "penguins",
        results: [
          {
            task: { type: "other", name: "evaluate" },
            dataset: { type: "penguins", name: `exam ${"e".repeat(12)}` },
            metrics: [
              { name: "accuracy", type: "accuracy", value: expect.closeTo(0.954) },
              { name: "log_loss", type: "log_loss", value: expect.closeTo(0.198) },
            ],
          },
        ],
      },
    ],
  });
});

test("numbers and names are what they are to Python's YAML too", () => {
  const [row] = comparison.rows;
  if (!row) throw new Error("there is no row");
  const of = (metric: string, value: number) => ({ ...row, metric, candidate: [value] });
  const rows = [of("a", 1e-7), of("b", -2e21), of("c", 1.5e-9), of("\u{1f600}".repeat(201), 0)];
  const card = renderHubCard({ ...facts, comparison: { ...comparison, rows } });
  // A float of YAML 1.1 has a dot, and a sign in its exponent.
  expect(card.match(/value: .*/g)).toEqual(["value: 1.0e-7", "value: -2.0e+21", "value: 1.5e-9", "value: 0"]);
  expect(card).toContain(`- name: "${"\u{1f600}".repeat(200)}"`);
});

test("a card tells of an exam that the change has edited", () => {
  const baselines = comparison.baselines.map((state) =>
    state.kind === "found" ? { ...state, measured: { changed: ["evaluate.py"], before: {} } } : state,
  );
  expect(renderModelCard({ ...facts, comparison: { ...comparison, baselines } })).toContain(
    "This change edits the exam that it is judged by",
  );
});

test("no name, description, param or probe of a stranger's becomes markup or a key of the front matter", () => {
  const evil =
    '"\n---\nlicense: mit\n<script>alert(1)</script> [x](javascript:alert(1)) ![i](http://e.x/i.png) @acme/team | `x` \u2028\u0085\u202e';
  const params = { train: { [evil]: evil } };
  const card = renderHubCard({
    ...facts,
    description: evil,
    by: evil,
    why: evil,
    run: {
      ...run,
      probes: [{ command: evil, output: evil }],
      legs: [],
      models: [{ name: "penguins", replicates: [{ replicate: evil, path: "model/0", sha256: digest("a"), size: 1 }] }],
    },
    comparison: {
      ...comparison,
      pipeline: evil,
      rows: comparison.rows.map((row) => ({ ...row, metric: evil })),
      candidate: { ...comparison.candidate, params, replicates: { name: evil, values: [evil] } },
    },
  });
  expect(Object.keys(frontMatter(card) as object)).toEqual(["tags", "model-index"]);
  const html = new MarkdownIt({ html: true, linkify: false }).render(card.split("\n---\n").slice(1).join("\n---\n"));
  expect(html.match(/<(script|a|img)\b/g)).toBe(null);
  // Within code nobody is notified.
  expect(html.replace(/<code>[^<]*<\/code>/g, "")).not.toContain("@acme");
});

test("a card of thousands of everything fits into a release", () => {
  const many = Array.from({ length: 5000 }, (_, i) => i);
  const params = Object.fromEntries(many.map((i) => [`p${i}`, "x".repeat(500)]));
  const replicates = many.map((replicate) => ({ replicate, path: `model/${replicate}`, sha256: digest("a"), size: 1 }));
  const [row] = comparison.rows;
  const [decision] = comparison.judgement.decisions;
  if (!row || !decision) throw new Error("there is no row to repeat");
  const card = renderModelCard({
    ...facts,
    run: { ...run, models: [{ name: "penguins", replicates }] },
    comparison: {
      ...comparison,
      rows: many.map((i) => ({ ...row, metric: `m${i}` })),
      judgement: { ...comparison.judgement, decisions: many.map(() => decision) },
      candidate: { ...comparison.candidate, params },
    },
  });
  // GitHub takes 125,000 characters.
  expect(card.length).toBeLessThan(120_000);
});
