import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseTable } from "../../../../src/core/metrics/parse-table.ts";
import type { Computed } from "../../../../src/core/predictions/computed.ts";
import { joinById } from "../../../../src/core/predictions/join.ts";
import { measure } from "../../../../src/core/predictions/measure.ts";
import { bySlice, type Predictions, parsePredictions } from "../../../../src/core/predictions/predictions.ts";

/** Made by scikit-learn; see test/peers/prediction-metrics.py. */
const golden = JSON.parse(readFileSync("test/fixtures/prediction-metrics.json", "utf8")) as {
  classes: Golden[];
  scores: Golden[];
  numbers: Golden[];
  influence: (Golden & { what: Computed["what"]; each: number[] })[];
  several: { label: string[]; scores: Record<string, number[]>; "log-loss": number; brier: number };
};
type Golden = { name: string; label: (string | number)[]; prediction?: (string | number)[]; score?: number[] } & Record<
  Exclude<Computed["what"], never>,
  number
>;

const none: Predictions = {
  ids: [],
  groups: null,
  slices: null,
  labels: null,
  predicted: null,
  score: null,
  scores: new Map(),
};
const predictionsOf = ({ label, prediction, score }: Omit<Golden, Computed["what"] | "name">): Predictions => ({
  ...none,
  ids: label.map((_, i) => String(i)),
  labels: label.map(String),
  predicted: prediction?.map(String) ?? null,
  score: score ?? null,
});

const value = (what: Computed["what"], predictions: Predictions, positive = "a") => {
  const measured = measure({ what, positive, quantile: 0.9 }, predictions);
  return measured.ok ? measured.value.value : measured.error;
};

const cases = [
  ...golden.classes.flatMap((row) =>
    (["accuracy", "f1", "f1-macro"] as const).map((what) => [what, row.name, row, "a"] as const),
  ),
  ...golden.scores.flatMap((row) =>
    (["auc", "log-loss", "brier"] as const).map((what) => [what, row.name, row, "yes"] as const),
  ),
  ...golden.numbers.flatMap((row) =>
    (["mae", "rmse", "r2", "quantile-loss"] as const).map((what) => [what, row.name, row, ""] as const),
  ),
];

test.each(cases)("%s of %s is scikit-learn's to 1e-12", (what, _, row, positive) => {
  const [seen, wanted] = [value(what, predictionsOf(row), positive) as number, row[what]];
  expect(Math.abs(seen - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(wanted)));
});

test.each(["log-loss", "brier"] as const)("%s of several classes is scikit-learn's", (what) => {
  const { label, scores } = golden.several;
  const predictions = { ...predictionsOf({ label }), scores: new Map(Object.entries(scores)) };
  expect(value(what, predictions)).toBeCloseTo(golden.several[what], 12);
});

test.each(golden.influence.map((row) => [row.what, row.name, row] as const))(
  "%s of %s by example is what weighing the example moves in scikit-learn's",
  (what, _, row) => {
    const measured = measure({ what, positive: "a", quantile: 0.9 }, predictionsOf(row));
    if (!measured.ok) throw new Error(measured.error);
    const { each, value: whole } = measured.value;
    const far = each?.filter((seen, i) => !(Math.abs(seen - (row.each[i] as number)) < 1e-6));
    expect([each?.length, far]).toEqual([40, []]);
    expect((each ?? []).reduce((sum, one) => sum + one) / 40).toBeCloseTo(whole, 12);
  },
);

const table = (text: string) => {
  const parsed = parseTable("p.csv", text);
  return parsed.ok ? parsePredictions(parsed.value) : parsed;
};
const parsed = (text: string): Predictions => {
  const result = table(text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

test("a table is read by its columns' names, and each slice is measured alone", () => {
  const predictions = parsed("id,group,label,prediction\n1,north,a,a\n2,south,a,b\n3,north,b,b\n4,south,b,b\n");
  const groups = [...bySlice(predictions)].map(([name, part]) => [name, value("accuracy", part)]);
  expect(groups).toEqual([
    ["north", 1],
    ["south", 0.5],
  ]);
});

test.each([
  ["id,label,prediction\n1,a,a\n1,b,b\n", "id 1 stands there twice"],
  ["id,label,score\n1,a,often\n", 'score: "often" is no finite number'],
  ["id,label,score\n1,a,\n", 'score: "" is no finite number'],
  ["id,label\n", "it has no examples"],
])("%j is refused: %s", (text, words) => {
  expect(table(text)).toEqual({ ok: false, error: words });
});

test.each([
  ["accuracy", "id,label\n1,a\n", "it has no column prediction"],
  ["mae", "id,label,prediction\n1,a,2\n", 'label: "a" is no finite number'],
  ["auc", "id,label,prediction\n1,a,a\n", "it has no column score"],
  ["brier", "id,label,score\n1,a,2\n", "score: not all are probabilities"],
  ["log-loss", "id,label,score.a\n1,b,0.5\n", "it has no column score.b"],
] as const)("%s of %j: %s", (what, text, words) => {
  expect(value(what, parsed(text))).toBe(words);
});

test("rows are joined by id, whatever their order", () => {
  const joined = joinById([
    parsed("id,label,prediction\n1,a,a\n2,b,a\n"),
    parsed("id,label,prediction\n2,b,b\n1,a,b\n"),
  ]);
  expect(joined.ok && joined.value[1]?.ids).toEqual(["1", "2"]);
});

test.each([
  ["id,label\n1,a\n3,b\n", "example 2 was not predicted by all"],
  ["id,label\n1,a\n2,b\n3,b\n", "2 examples against 3"],
  ["id,label\n1,a\n2,a\n", "example 2 has not the same label everywhere"],
])("what is not of the same examples is not joined: %j", (text, words) => {
  expect(joinById([parsed("id,label\n1,a\n2,b\n"), parsed(text)])).toEqual({ ok: false, error: words });
});
