import { paramChanges } from "../changes/changes.ts";
import type { Change } from "../judgement/judgement.ts";
import { sampleOf } from "../judgement/sample.ts";
import type { RunSummary } from "../run/run.ts";
import { meanDifference } from "../statistics/moments.ts";

/** Two runs side by side, nothing judged. */
export interface SummaryComparison {
  readonly before: string;
  readonly after: string;
  /** Numbers measured by different exams mean different things. */
  readonly sameExam: boolean;
  readonly metrics: readonly {
    readonly metric: string;
    readonly before: readonly number[];
    readonly after: readonly number[];
    readonly difference: number | null;
  }[];
  readonly params: readonly Change[];
}

export function compareSummaries(before: RunSummary, after: RunSummary): SummaryComparison {
  const names = [...new Set([...Object.keys(after.metrics), ...Object.keys(before.metrics)])];
  return {
    before: before.run,
    after: after.run,
    sameExam: before.exam === after.exam,
    metrics: names.map((metric) => {
      const [old, now] = [sampleOf(before, metric)?.values ?? [], sampleOf(after, metric)?.values ?? []];
      return {
        metric,
        before: old,
        after: now,
        difference: old.length > 0 && now.length > 0 ? meanDifference(now, old) : null,
      };
    }),
    params: paramChanges(before.params, after.params),
  };
}
