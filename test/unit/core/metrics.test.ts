import { expect, test } from "vitest";
import { judge } from "../../../src/core/judgement/judge.ts";
import { parseMetrics } from "../../../src/core/metrics/parse-metrics.ts";
import { summaryOf } from "../../support/summaries.ts";

const final = (path: string, text: string) => {
  const parsed = parseMetrics(path, text);
  return parsed.ok ? { ...parsed.value.final } : parsed.error;
};

test.each([
  ["m.json", '{"accuracy": 0.9, "loss": 1e-3}', { accuracy: 0.9, loss: 0.001 }],
  [
    "m.json",
    '{"val": {"top": [0.1, 0.2], "f1": {"macro": 0.5}}}',
    { "val.top.0": 0.1, "val.top.1": 0.2, "val.f1.macro": 0.5 },
  ],
  [
    "m.json",
    '{"a": NaN, "b": Infinity, "c": -Infinity, "d": "nan"}',
    { a: "NaN", b: "Infinity", c: "-Infinity", d: "NaN" },
  ],
  ["m.json", '{"note": "a: NaN, b", "a": 1}', { a: 1 }],
  ["m.json", '{"ok": true, "name": "x", "nothing": null, "a": 1}', { ok: 1, a: 1 }],
  [
    "m.yml",
    "accuracy: 0.9\nval:\n  loss: .nan\n  big: .inf\n",
    { accuracy: 0.9, "val.loss": "NaN", "val.big": "Infinity" },
  ],
  ["m.yaml", "a: 1_000\nb: 2\n", { b: 2 }],
  ["m.csv", "epoch,loss,acc\n0,0.9,0.1\n1,0.5,0.6\n", { loss: 0.5, acc: 0.6 }],
  ["m.csv", "\ufeffstep,loss\r\n0,nan\r\n1,-inf\r\n", { loss: "-Infinity" }],
  ["m.jsonl", '{"step": 0, "loss": 1}\n{"step": 1, "loss": NaN}\n', { loss: "NaN" }],
  ["m.jsonl", '{"loss": 1}\n\n{"acc": 0.5}\n', { loss: 1, acc: 0.5 }],
])("%s: %j", (path, text, metrics) => expect(final(path, text)).toEqual(metrics));

test("a row a step is a history: step and time columns are no metrics", () => {
  const parsed = parseMetrics("m.csv", "epoch,time,loss\n5,100,0.9\n10,200,0.5\n");
  expect(parsed.ok && parsed.value.history).toEqual({
    loss: [
      [5, 100, 0.9],
      [10, 200, 0.5],
    ],
  });
});

test.each([
  ["m.json", "", /empty/],
  ["m.json", '{"a": 1', /no whole JSON/],
  ["m.json", "[]", /no number/],
  ["m.json", '"text"', /map of names/],
  ["m.json", '{"a": "12"}', /no number/],
  ["m.yml", "a: [1", /no YAML/],
  ["m.csv", "loss\n", /no (rows|number)/],
  ["m.csv", "a,a\n1,2\n", /twice/],
  ["m.jsonl", '{"a": 1}\n{"a":\n', /line 2 is no JSON/],
  ["m.jsonl", "[1]\n", /line 1 is no object/],
  ["m.json", `{${Array.from({ length: 10_001 }, (_, i) => `"m${i}":1`).join(",")}}`, /10001 metrics; 10000/],
])("%s: %j is refused in words", (path, text, words) => expect(final(path, text)).toMatch(words));

test("a name that means something to JavaScript is a name like any other", () => {
  for (const [path, text] of [
    ["m.json", '{"__proto__": {"x": 1}, "constructor": 2}'],
    ["m.csv", "__proto__,constructor\n1,2\n"],
    ["m.jsonl", '{"__proto__": 1, "constructor": 2}\n'],
  ] as const) {
    const parsed = parseMetrics(path, text);
    expect(parsed.ok && Object.keys(parsed.value.final)).toContain("constructor");
    expect(parsed.ok && Object.keys(parsed.value.final).some((name) => name.startsWith("__proto__"))).toBe(true);
  }
  expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%s never passes a gate", (value) => {
  for (const gate of [
    { kind: "min", metric: "a", bound: 0 },
    { kind: "max", metric: "a", bound: 1 },
    { kind: "better-than", metric: "a", baseline: "production", by: 0 },
    { kind: "no-worse-than", metric: "a", baseline: "production", by: 1 },
  ] as const)
    for (const values of [[value], [0.5, 0.5, value], [value, value, value]])
      for (const goal of ["maximize", "minimize"] as const) {
        const { verdict } = judge({
          policy: {
            evaluation: "e",
            metrics: { a: { goal } },
            gates: [gate],
            confidence: null,
            anchor: null,
            on: {},
            promote: { stage: "production", bump: "patch" },
          },
          candidate: summaryOf({ a: values }),
          baselines: new Map([
            [
              "production",
              {
                kind: "found",
                name: "production",
                version: null,
                summary: summaryOf({ a: [0.5, 0.5, 0.5] }),
                comparable: { ok: true },
              },
            ],
          ]),
          held: true,
          accept: null,
        });
        expect(verdict, `${gate.kind} ${goal} ${values}`).not.toBe("pass");
      }
});
