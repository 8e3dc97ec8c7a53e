/** What may be computed from predictions. */
export const computable = [
  "accuracy",
  "f1",
  "f1-macro",
  "auc",
  "log-loss",
  "brier",
  "mae",
  "rmse",
  "r2",
  "quantile-loss",
] as const;

/** How a metric is computed from predictions: `positive` is the label of the positive class, `quantile` which one was predicted. */
export interface Computed {
  readonly what: (typeof computable)[number];
  readonly positive: string;
  readonly quantile: number;
}
