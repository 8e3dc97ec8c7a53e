import type { Cost, Gate } from "../pipeline/pipeline.ts";
import type { RunSummary } from "../run/run.ts";

/** What a gate on it calls it: `step-time of train`. */
export const costName = ({ what, of }: Cost): string => `${what} of ${of}`;

/** The cost that a gate is on; null: it is on a metric. */
export const costOf = (gate: Gate): Cost | null => ("cost" in gate ? (gate.cost ?? null) : null);

/** What a run cost; null where it does not say. Of a model's replicates the first is shipped. */
export function costIn(summary: RunSummary, { what, of }: Cost): number | null {
  if (what === "model-size") return summary.models.find(({ name }) => name === of)?.replicates[0]?.size ?? null;
  const { stepSeconds = {} } = summary;
  return Object.hasOwn(stepSeconds, of) ? (stepSeconds[of] ?? null) : null;
}
