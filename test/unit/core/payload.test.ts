import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rollBack } from "../../../src/core/registry/by-hand/roll-back.ts";
import { promotionTags } from "../../../src/core/registry/next-tags.ts";
import { readSummary, sourceKeyOf, verdictIn, writeMessage } from "../../../src/core/registry/payload.ts";
import type { RunSummary } from "../../../src/core/run/run.ts";

/** A summary with a value of every kind that it can hold. */
const summary: RunSummary = {
  version: 1,
  run: "0190b8c0a1b27c3d8e4f5a6b7c8d9e0f",
  pipeline: "penguins",
  file: "models/penguins/mainline.yml",
  commit: "a".repeat(40),
  sourceKey: "5".repeat(64),
  exam: "e".repeat(64),
  startedAt: "2026-01-02T03:04:05.678Z",
  seconds: 12.5,
  platform: { os: "linux", arch: "x64" },
  probes: [{ command: "python --version", output: "Python 3.12.1\n" }],
  params: { train: { lr: 0.05, features: ["bill", "ünï"], bias: true, note: null } },
  replicates: { name: "seed", values: [0, "one"] },
  metrics: {
    accuracy: [
      { replicate: 0, value: 0.9 },
      { replicate: "one", value: "NaN" },
    ],
    "train.loss": [{ replicate: null, value: "-Infinity" }],
  },
  models: [{ name: "penguins", replicates: [{ replicate: 0, path: "model/0", sha256: "d".repeat(64), size: 1234 }] }],
};

const promotion = {
  summary,
  commit: "a".repeat(40),
  stage: "production",
  bump: "minor",
  by: "Alice",
  why: "merge of #7",
  verdict: "not-comparable",
  accepted: { by: "Alice", why: "new test set", review: null },
  now: 1_700_000_000,
} as const;

const [version, stage] = promotionTags({ models: new Map() }, "penguins", promotion, true).tags;
const written = [version, stage].flatMap((tag) =>
  tag ? [{ ...tag, annotated: true, tagger: { name: "x", email: "x" } }] : [],
);

/** What stands in tags for ever: a change of these files is a change of the format, and needs a new version. */
test.each([
  ["version", version?.message],
  ["stage", stage?.message],
  [
    "rollback",
    rollBack(written, { model: "penguins", stage: "production", to: null }, { ...promotion, why: "complaints" }).tags[0]
      ?.message,
  ],
  ["run", writeMessage("Run 0190b8c0 of penguins", { mainline: 1, kind: "run", summary, verdict: "pass" })],
])("the message of a %s is as it always was", (name, message) => {
  expect(message).toBe(readFileSync(`test/fixtures/payloads/${name}.txt`, "utf8"));
});

test("who accepted a verdict in a review stands in the stage's tag beside who merged", () => {
  const accepted = { by: "bob", why: "new test set", review: "https://github.com/acme/demo/pull/7#r1" };
  const [, tag] = promotionTags({ models: new Map() }, "penguins", { ...promotion, accepted }, true).tags;
  expect(JSON.parse(tag?.message.split("\n\n")[1] ?? "")).toMatchObject({
    by: "Alice",
    accepted: "new test set",
    review: { by: "bob", url: accepted.review },
  });
});

test("a summary is read again as it was written, from either kind", async () => {
  expect(await readSummary(version?.message ?? "", "version")).toEqual({ ok: true, value: summary });
  expect(await readSummary(readFileSync("test/fixtures/payloads/run.txt", "utf8"), "run")).toEqual({
    ok: true,
    value: summary,
  });
  expect(sourceKeyOf(version?.message ?? "")).toBe("5".repeat(64));
});

test("a ledger's entry says how its run was judged, and one from before says nothing", () => {
  const entry = { mainline: 1, kind: "run", summary, verdict: "inconclusive" } as const;
  expect(verdictIn(writeMessage("Run", { ...entry, question: "q" }))).toEqual({
    run: summary.run,
    question: "q",
    verdict: "inconclusive",
  });
  expect(verdictIn(writeMessage("Run", entry))).toBeNull();
  expect(verdictIn(payload({ verdict: "pass", question: "q" }))).toBeNull();
  expect(verdictIn(payload({ kind: "run", verdict: "splendid", question: "q" }))).toBeNull();
});

const payload = (change: object) =>
  `prose\n\n${JSON.stringify({ mainline: 1, kind: "version", summary, ...change })}\n`;

test.each([
  ["no payload", "Registering artifact penguins version v0.1.0\n", /carries no payload/],
  ["a broken one", "prose\n\n{ no JSON", /carries no payload/],
  ["an array", "prose\n\n[1]", /carries no payload/],
  ["somebody else's", 'prose\n\n{"run": 1}', /carries no payload/],
  ["one that is too long", payload({ filler: "x".repeat(4 * 1024 * 1024) }), /carries no payload/],
  ["a newer one", payload({ mainline: 2 }), /newer Mainline/],
  ["another kind", payload({ kind: "stage" }), /not that of a version/],
  ["no summary", payload({ summary: undefined }), /its payload: /],
  ["a newer summary", payload({ summary: { ...summary, version: 2 } }), /newer Mainline/],
  ["a field too many", payload({ summary: { ...summary, extra: 1 } }), /its payload: /],
  ["a path out of the repository", payload({ summary: { ...summary, file: "../x.yml" } }), /file: /],
  ["a number that is a text", payload({ summary: { ...summary, seconds: "12" } }), /seconds: /],
  ["a source key that is none", payload({ summary: { ...summary, sourceKey: "<b>" } }), /sourceKey: /],
])("a message with %s is not believed, and says why", async (_, message, why) => {
  expect(await readSummary(message, "version")).toEqual({ ok: false, error: expect.stringMatching(why) });
});

test.each([
  "",
  "x\n\n{}",
  'x\n\n{"mainline":1,"summary":[]}',
  'x\n\n{"mainline":1,"summary":{"sourceKey":7}}',
  payload({ mainline: 2 }),
])("a message without a source key that can be read has none: %s", (message) =>
  expect(sourceKeyOf(message)).toBeNull(),
);

test("prose stays on one line, so that the payload is found", () => {
  const message = writeMessage("Run\n\n{of} penguins", { mainline: 1, kind: "run", summary, verdict: "pass" });
  expect(message.split("\n")).toHaveLength(4);
  expect(sourceKeyOf(message)).toBe("5".repeat(64));
});
