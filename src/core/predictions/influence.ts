import { placements } from "../statistics/delong.ts";
import { mean } from "../statistics/moments.ts";
import { f1, labelCounts } from "./classification.ts";
import { squaredErrors } from "./regression.ts";

/**
 * A metric that is no mean as one: a value an example whose mean is the metric, and whose spread is what the metric's comes from. It is the metric plus
 * how much the metric moves when that example weighs more: the influence function (Hampel 1974, JASA 69, 383–393), whose use for a standard error is
 * the infinitesimal jackknife (Jaeckel 1972; Efron 1982, chapter 6). Right to first order: for many examples, not for a handful.
 */
const around = (metric: number, influence: readonly number[]): number[] => influence.map((value) => metric + value);

/** F1 is twice the hits over all namings, a ratio of two means; over several classes the plain mean of such ratios. */
export function f1Each(labels: readonly string[], predicted: readonly string[], classes: readonly string[]): number[] {
  const named = labelCounts(labels, predicted);
  const perClass = new Map(classes.map((name) => [name, f1(labels, predicted, name)]));
  const weight = labels.length / classes.length;
  /** Of an example that names a class so often (as a label, as a prediction), with so many hits counted twice. */
  const part = (name: string, names: number, hits: number): number => {
    const value = perClass.get(name);
    return value === undefined ? 0 : (weight * (hits - value * names)) / (named.get(name) as number);
  };
  const influence = labels.map((label, i) => {
    const said = predicted[i] as string;
    return label === said ? part(label, 2, 2) : part(label, 1, 0) + part(said, 1, 0);
  });
  return around(mean([...perClass.values()]), influence);
}

export function rmseEach(labels: readonly number[], predicted: readonly number[]): number[] {
  const squares = squaredErrors(labels, predicted);
  const mse = mean(squares);
  const rmse = Math.sqrt(mse);
  return around(
    rmse,
    squares.map((square) => (rmse === 0 ? 0 : (square - mse) / (2 * rmse))),
  );
}

/** Null where the labels do not vary: there is no share of nothing. */
export function r2Each(labels: readonly number[], predicted: readonly number[]): number[] | null {
  const squares = squaredErrors(labels, predicted);
  const centre = mean(labels);
  const totals = labels.map((label) => (label - centre) ** 2);
  const total = mean(totals);
  if (!(total > 0)) return null;
  const unexplained = mean(squares) / total;
  return around(
    1 - unexplained,
    squares.map((square, i) => -(square - unexplained * (totals[i] as number)) / total),
  );
}

/** AUC is the mean of placements over positives, and over negatives as well (DeLong et al. 1988). Null without both classes. */
export function aucEach(positive: readonly boolean[], scores: readonly number[]): number[] | null {
  const { positives, negatives } = placements(positive, scores);
  if (positives.length === 0 || negatives.length === 0) return null;
  const [auc, n] = [mean(positives), positive.length];
  let [p, q] = [0, 0];
  const influence = positive.map((yes) =>
    yes
      ? (((positives[p++] as number) - auc) * n) / positives.length
      : (((negatives[q++] as number) - auc) * n) / negatives.length,
  );
  return around(auc, influence);
}
