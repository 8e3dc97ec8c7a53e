/** Per-example losses of predicted probabilities; their mean is the metric. Nats; lower is better. */

/** −ln of the probability given to what happened, kept away from 0 by the spacing of doubles at 1, as scikit-learn's log_loss does. */
export const logLosses = (positive: readonly boolean[], scores: readonly number[]): number[] =>
  positive.map((yes, i) => {
    const score = inside(scores[i] as number);
    return -Math.log(yes ? score : 1 - score);
  });

/** The same for several classes: `scores` by class, which are taken as they are and ought to add up to 1. NaN for a label without scores. */
export const classLogLosses = (labels: readonly string[], scores: ReadonlyMap<string, readonly number[]>): number[] =>
  labels.map((label, i) => -Math.log(inside(scores.get(label)?.[i] ?? Number.NaN)));

/** (score − outcome)² for two classes: Brier's score as scikit-learn's brier_score_loss has it, from 0 to 1. */
export const brierLosses = (positive: readonly boolean[], scores: readonly number[]): number[] =>
  positive.map((yes, i) => ((scores[i] as number) - Number(yes)) ** 2);

/** Brier's own form for several classes: the sum over classes of (score − outcome)², from 0 to 2. */
export const classBrierLosses = (labels: readonly string[], scores: ReadonlyMap<string, readonly number[]>): number[] =>
  labels.map((label, i) =>
    scores.has(label)
      ? [...scores].reduce((sum, [name, column]) => sum + ((column[i] as number) - Number(name === label)) ** 2, 0)
      : Number.NaN,
  );

const inside = (score: number): number => Math.min(Math.max(score, Number.EPSILON), 1 - Number.EPSILON);
