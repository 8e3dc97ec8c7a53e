import { mean } from "../statistics/moments.ts";

/** 1 where the prediction is the label, else 0; their mean is the accuracy. */
export const rights = (labels: readonly string[], predicted: readonly string[]): number[] =>
  labels.map((label, i) => (label === predicted[i] ? 1 : 0));

/** F1 of one class: 2TP / (2TP + FP + FN); 0 where the class neither occurs nor is predicted. As scikit-learn's f1_score. */
export function f1(labels: readonly string[], predicted: readonly string[], positive: string): number {
  let [hits, named] = [0, 0];
  for (const [i, label] of labels.entries()) {
    const [is, said] = [label === positive, predicted[i] === positive];
    if (is && said) hits++;
    named += Number(is) + Number(said);
  }
  return named === 0 ? 0 : (2 * hits) / named;
}

/** How often each class is named, as a label or as a prediction. */
export function labelCounts(labels: readonly string[], predicted: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of [...labels, ...predicted]) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** All classes that occur. */
export const classesOf = (labels: readonly string[], predicted: readonly string[]): string[] =>
  [...labelCounts(labels, predicted).keys()].sort();

/** The plain mean of F1 over all classes that occur as a label or as a prediction. As scikit-learn's `average="macro"`. NaN without examples. */
export function macroF1(labels: readonly string[], predicted: readonly string[]): number {
  const classes = classesOf(labels, predicted);
  return classes.length === 0 ? Number.NaN : mean(classes.map((name) => f1(labels, predicted, name)));
}
