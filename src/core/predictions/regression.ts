import { mean } from "../statistics/moments.ts";

/** Per-example losses of real-valued predictions, in the label's unit (squared errors: its square); their mean is MAE, MSE, quantile loss. */
export const absoluteErrors = (labels: readonly number[], predicted: readonly number[]): number[] =>
  labels.map((label, i) => Math.abs(label - (predicted[i] as number)));

export const squaredErrors = (labels: readonly number[], predicted: readonly number[]): number[] =>
  labels.map((label, i) => (label - (predicted[i] as number)) ** 2);

/** The pinball loss of Koenker and Bassett (1978): what lies above the prediction weighs `quantile`, what lies below 1 − `quantile`. */
export const quantileLosses = (labels: readonly number[], predicted: readonly number[], quantile: number): number[] =>
  labels.map((label, i) => {
    const above = label - (predicted[i] as number);
    return above >= 0 ? quantile * above : (quantile - 1) * above;
  });

export const rmse = (labels: readonly number[], predicted: readonly number[]): number =>
  Math.sqrt(mean(squaredErrors(labels, predicted)));

/** 1 − residual/total sum of squares. Constant labels: 1 when all are met, else 0. NaN below two examples. As scikit-learn's r2_score. */
export function r2(labels: readonly number[], predicted: readonly number[]): number {
  if (labels.length < 2) return Number.NaN;
  const residual = mean(squaredErrors(labels, predicted));
  const centre = mean(labels);
  const total = mean(labels.map((label) => (label - centre) ** 2));
  if (residual === 0) return 1;
  return total === 0 ? 0 : 1 - residual / total;
}
