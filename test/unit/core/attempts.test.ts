import { expect, test } from "vitest";
import {
  type Attempts,
  noAttempts,
  readAttempts,
  withAttempts,
  writeAttempts,
} from "../../../src/core/attempts/attempts.ts";
import { examUses, wornAfter } from "../../../src/core/attempts/exam-uses.ts";
import { firstVerdictIn, standBy } from "../../../src/core/attempts/first-verdict.ts";
import { questionOf } from "../../../src/core/attempts/question.ts";
import type { BaselineState, Comparison } from "../../../src/core/judgement/judgement.ts";
import type { Verdict } from "../../../src/core/pipeline/pipeline.ts";
import { writeMessage } from "../../../src/core/registry/payload.ts";
import { comparisonOf, verdicts } from "../../support/reports.ts";
import { summaryOf } from "../../support/summaries.ts";

const recipe = "a".repeat(64);

/** A comparison of a source and a run, each a hexadecimal digit. */
function judged(verdict: keyof typeof verdicts, source: string, run: string): Comparison {
  const comparison = comparisonOf(verdicts[verdict]);
  return {
    ...comparison,
    candidate: { ...comparison.candidate, sourceKey: source.repeat(64), run: run.repeat(32) },
  };
}

/** One after the other on a pull request, through the comment each time. */
function story(...all: Comparison[]) {
  let attempts = noAttempts;
  const seen = all.map((comparison) => {
    const now = withAttempts(comparison, recipe, readAttempts(`<!-- m -->\n${writeAttempts(attempts)}\n\n## report`));
    attempts = now.attempts;
    const { judgement, history } = now.comparison;
    return [judgement.verdict, judgement.action, history.attempts, history.first?.verdict ?? null];
  });
  return { seen, attempts };
}

test("of a source's runs the strictest verdict stands, in whatever order they come", () => {
  expect(story(judged("inconclusive", "1", "a"), judged("pass", "1", "b"), judged("pass", "1", "c")).seen).toEqual([
    ["inconclusive", "stop", 1, null],
    ["inconclusive", "stop", 1, "inconclusive"],
    ["inconclusive", "stop", 1, "inconclusive"],
  ]);
  expect(
    story(judged("pass", "1", "a"), judged("fail", "1", "b"), judged("pass", "1", "a")).seen.map(
      ([verdict]) => verdict,
    ),
  ).toEqual(["pass", "fail", "pass"]);
  expect(story(judged("pass", "1", "a"), judged("fail", "1", "b"), judged("pass", "1", "c")).seen.at(-1)).toEqual([
    "fail",
    "stop",
    1,
    "fail",
  ]);
});

test("the same run again, and another source, are judged by their own numbers", () => {
  expect(story(judged("inconclusive", "1", "a"), judged("pass", "1", "a"), judged("pass", "2", "b")).seen).toEqual([
    ["inconclusive", "stop", 1, null],
    ["pass", "merge", 1, null],
    ["pass", "merge", 2, null],
  ]);
});

test("what was asked otherwise, of another production say, is asked anew", () => {
  const before = judged("inconclusive", "1", "a");
  const after = judged("pass", "1", "b");
  const moved = {
    ...after,
    baselines: after.baselines.map((state) =>
      state.kind === "found" ? { ...state, summary: { ...state.summary, run: "9".repeat(32) } } : state,
    ),
  };
  expect(questionOf(moved)).not.toBe(questionOf(before));
  expect(story(before, moved).seen.at(-1)).toEqual(["pass", "merge", 1, null]);
});

test("a verdict that is no matter of luck does not stand: what was not comparable may be now", () => {
  const now = judged("pass", "1", "b");
  const first = { run: "a".repeat(32), question: questionOf(now), verdict: "not-comparable" } as const;
  expect(standBy(now, first.question, first)).toBe(now);
});

test("a person may accept the verdict that stands, though the second throw passed", () => {
  const now = judged("pass", "1", "b");
  const question = questionOf(now);
  const first = { run: "a".repeat(32), question, verdict: "inconclusive" } as const;
  const accept = { verdict: "inconclusive", by: "alice", why: "looked at", review: null } as const;
  const stood = standBy(now, question, first, accept).judgement;
  expect([stood.verdict, stood.action, stood.accepted]).toEqual([
    "inconclusive",
    "merge",
    { by: "alice", why: "looked at", review: null },
  ]);
  const failed = standBy(now, question, { ...first, verdict: "fail" }, accept).judgement;
  expect([failed.verdict, failed.action, failed.accepted]).toEqual(["fail", "stop", null]);
});

test("sixty sources are remembered, and all are counted", () => {
  const many = Array.from({ length: 70 }, (_, i) => {
    const comparison = judged("pass", "1", "a");
    return { ...comparison, candidate: { ...comparison.candidate, sourceKey: i.toString(16).padStart(64, "0") } };
  });
  const { attempts } = story(...many);
  expect([attempts.count, attempts.kept.length, writeAttempts(attempts).length < 20_000]).toEqual([70, 60, true]);
});

const one: Attempts = story(judged("pass", "1", "a")).attempts;
test.each([
  ["no second line", "<!-- m -->"],
  ["another place", `<!-- m -->\n\n${writeAttempts(one)}`],
  ["no JSON", "<!-- m -->\n<!-- mainline:attempts {] -->"],
  ["a newer version", `<!-- m -->\n${writeAttempts(one).replace('"version":1', '"version":2')}`],
  ["a field too many", `<!-- m -->\n${writeAttempts(one).replace('"count"', '"more":1,"count"')}`],
  ["a verdict that is none", `<!-- m -->\n${writeAttempts(one).replace('"pass"', '"splendid"')}`],
  ["a key that ends the comment", `<!-- m -->\n${writeAttempts(one).replace("aaaa", "--> ")}`],
  ["more than are kept", `<!-- m -->\n${writeAttempts({ count: 61, kept: new Array(61).fill(one.kept[0]) })}`],
  ["a line without end", `<!-- m -->\n<!-- mainline:attempts ${"x".repeat(100_000)} -->`],
])("what is not as we write it is not read: %s", (_, body) => {
  expect(readAttempts(body)).toEqual(noAttempts);
});

const message = (kind: "run" | "version", source: string, exam: string) => {
  const summary = { ...summaryOf({}, { exam: exam.repeat(64) }), sourceKey: source.repeat(64) };
  return kind === "run"
    ? writeMessage("x", { mainline: 1, kind, summary, verdict: "inconclusive", question: "q" })
    : writeMessage("x", { mainline: 1, kind, model: "m", version: "0.1.0", summary });
};

test("uses of an exam are sources, whether a version or the ledger tells of them", () => {
  const messages = [
    message("version", "1", "e"),
    message("run", "1", "e"),
    message("run", "2", "e"),
    message("run", "3", "f"),
    "no payload",
  ];
  expect(examUses(messages, "e".repeat(64), "9".repeat(64))).toBe(2);
  expect(examUses(messages, "e".repeat(64), "1".repeat(64))).toBe(1);
  expect(examUses(messages, null, "1".repeat(64))).toBe(0);
  expect([0.95, 0.9, 0.99].map(wornAfter)).toEqual([20, 10, 100]);
});

test("the ledger knows how other runs of a source were judged that were asked the same", () => {
  const entry = (run: string, verdict: Verdict, question = "q", source = "1") => {
    const summary = { ...summaryOf({}), sourceKey: source.repeat(64), run: run.repeat(32) };
    return writeMessage("x", { mainline: 1, kind: "run", summary, verdict, question });
  };
  const found = (ledger: readonly string[], run: string, question = "q") => {
    const first = firstVerdictIn(ledger, { sourceKey: "1".repeat(64), run: run.repeat(32), question });
    return first && [first.run[0], first.verdict];
  };
  const ledger = [entry("a", "pass", "before"), entry("a", "inconclusive"), entry("b", "pass"), entry("c", "fail")];
  expect(found(ledger.slice(0, 2), "d")).toEqual(["a", "inconclusive"]);
  expect(found(ledger, "d")).toEqual(["c", "fail"]);
  expect(found(ledger, "b")).toEqual(["c", "fail"]);
  // The first throw is judged by its own numbers; so is what was asked something else, and another source.
  expect(found(ledger, "a")).toBeNull();
  expect(found(ledger, "d", "before")).toBeNull();
  expect(found([entry("a", "fail", "q", "2"), "no payload"], "d")).toBeNull();
  // That something could not be compared says nothing of the dice, and does not stand before what does.
  expect(found([entry("a", "not-comparable"), entry("b", "inconclusive")], "d")).toEqual(["b", "inconclusive"]);
});

test("what is only shown is no part of what was asked: it may be gone when it is asked again", () => {
  const comparison = judged("pass", "1", "a");
  const base = { ...comparison.baselines[0], name: "base" } as BaselineState;
  const [production] = comparison.baselines;
  const shown = { ...comparison, baselines: [production as BaselineState, base] };
  expect(shown.baselines[1]?.kind).toBe("found");
  expect(questionOf(shown)).toBe(questionOf(comparison));
});
