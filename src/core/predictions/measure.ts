import { err, ok, type Result } from "../../lib/result.ts";
import { auc } from "../statistics/delong.ts";
import { mean } from "../statistics/moments.ts";
import { classesOf, f1, macroF1, rights } from "./classification.ts";
import type { Computed } from "./computed.ts";
import { aucEach, f1Each, r2Each, rmseEach } from "./influence.ts";
import { numbers, type Predictions } from "./predictions.ts";
import { brierLosses, classBrierLosses, classLogLosses, logLosses } from "./probability.ts";
import { absoluteErrors, quantileLosses, r2, rmse } from "./regression.ts";

export interface Measured {
  readonly value: number;
  /** By example: values whose mean is the metric. What a paired comparison is made of. Null where there is no such thing. */
  readonly each: readonly number[] | null;
  /** They are what the metric is defined as the mean of; else they are only right to first order, see influence.ts. */
  readonly isMean: boolean;
  /** For AUC alone: what DeLong's method needs. */
  readonly ranking: { readonly positive: readonly boolean[]; readonly scores: readonly number[] } | null;
}

/** Equal to scikit-learn's of the same name to 1e-12. The error says which column is missing, or holds what it should not. */
export function measure(computed: Computed, predictions: Predictions): Result<Measured, string> {
  const { labels, predicted } = predictions;
  if (!labels) return err("it has no column label");
  switch (computed.what) {
    case "accuracy":
    case "f1":
    case "f1-macro":
      return predicted ? ok(ofClasses(computed, labels, predicted)) : err("it has no column prediction");
    case "auc":
    case "log-loss":
    case "brier":
      return ofScores(computed, labels, predictions);
    default:
      return predicted ? ofNumbers(computed, labels, predicted) : err("it has no column prediction");
  }
}

const whole = (value: number, each: readonly number[] | null): Measured => ({
  value,
  each,
  isMean: false,
  ranking: null,
});
const meanOf = (each: readonly number[]): Measured => ({ value: mean(each), each, isMean: true, ranking: null });

function ofClasses({ what, positive }: Computed, labels: readonly string[], predicted: readonly string[]): Measured {
  if (what === "accuracy") return meanOf(rights(labels, predicted));
  if (what === "f1") return whole(f1(labels, predicted, positive), f1Each(labels, predicted, [positive]));
  return whole(macroF1(labels, predicted), f1Each(labels, predicted, classesOf(labels, predicted)));
}

function ofScores(
  { what, positive: name }: Computed,
  labels: readonly string[],
  { score, scores }: Predictions,
): Result<Measured, string> {
  if (score === null && what !== "auc" && scores.size > 0) {
    const unknown = labels.find((label) => !scores.has(label));
    if (unknown !== undefined) return err(`it has no column score.${unknown}`);
    return ok(meanOf(what === "brier" ? classBrierLosses(labels, scores) : classLogLosses(labels, scores)));
  }
  const column = score ?? scores.get(name);
  if (!column) return err("it has no column score");
  const positive = labels.map((label) => label === name);
  if (what === "auc")
    return ok({
      ...whole(auc(positive, column), aucEach(positive, column)),
      ranking: { positive, scores: column },
    });
  if (column.some((value) => value < 0 || value > 1)) return err("score: not all are probabilities");
  return ok(meanOf(what === "brier" ? brierLosses(positive, column) : logLosses(positive, column)));
}

function ofNumbers(
  { what, quantile }: Computed,
  labels: readonly string[],
  predicted: readonly string[],
): Result<Measured, string> {
  const [y, p] = [numbers(labels), numbers(predicted)];
  if (typeof y === "string") return err(`label: "${y}" is no finite number`);
  if (typeof p === "string") return err(`prediction: "${p}" is no finite number`);
  if (what === "mae") return ok(meanOf(absoluteErrors(y, p)));
  if (what === "quantile-loss") return ok(meanOf(quantileLosses(y, p, quantile)));
  return ok(what === "rmse" ? whole(rmse(y, p), rmseEach(y, p)) : whole(r2(y, p), r2Each(y, p)));
}
