import type { Gate } from "../pipeline/pipeline.ts";
import { labelOf, splitVariant, variantLabel } from "../pipeline/variant.ts";
import type { RunSummary } from "../run/run.ts";
import { blankDecision } from "./blank-decision.ts";
import { costOf } from "./costs.ts";
import { decide } from "./decide.ts";
import type { DecideContext } from "./decide-context.ts";
import type { Decision } from "./judgement.ts";

/**
 * A gate on a metric of an evaluation with a matrix holds for each of its variants, and is decided for each by itself. A variant that the
 * baseline has no number of has nothing to be compared with; one that the candidate has left out is not comparable any more.
 */
export function decideVariants(gate: Gate, context: DecideContext): Decision[] {
  if (costOf(gate) !== null) return [decide(gate, context)];
  const asked = measuredAs(gate, context.candidate);
  const own = asked ?? [`${gate.metric}${variantLabel(gate.matrix ?? null)}`];
  const baseline = "baseline" in gate ? context.baselines.get(gate.baseline) : undefined;
  if (asked === null || baseline?.kind !== "found") return own.map((metric) => decide(only(gate, metric), context));
  const theirs = measuredAs(gate, baseline.summary) ?? [];
  // Measured again it has the candidate's variants alone: what was left out, its own exam tells.
  const before = measuredAs(gate, { metrics: baseline.measured?.before ?? {} }) ?? [];
  const left = [...new Set([...theirs, ...before])].filter((metric) => !own.includes(metric));
  const isNew = (metric: string) =>
    baseline.comparable.ok && splitVariant(metric).variant !== null && !theirs.includes(metric);
  return [
    ...own.map((metric) =>
      isNew(metric)
        ? blankDecision(
            only(gate, metric),
            "no-baseline",
            `There is nothing to compare with: ${baseline.name} did not measure ${metric}.`,
          )
        : decide(only(gate, metric), context),
    ),
    ...left.map((metric) =>
      blankDecision(
        only(gate, metric),
        "not-comparable",
        `${baseline.name} measured ${metric}, which this change does not.`,
      ),
    ),
  ];
}

/** The names under which a run has a gate's metric, one a variant that the gate holds for; null: it has none. */
export function measuredAs(
  { metric, matrix }: Pick<Gate, "metric" | "matrix">,
  { metrics }: Pick<RunSummary, "metrics">,
): string[] | null {
  const names = Object.keys(metrics).filter((name) => {
    if (name === metric) return matrix === undefined;
    const { name: bare, variant } = splitVariant(name);
    return bare === metric && variant !== null && fits(variant, matrix ?? {});
  });
  return names.length > 0 ? names : null;
}

/** Whether a label's values are those that are named. */
const fits = (variant: ReadonlyMap<string, string>, named: NonNullable<Gate["matrix"]>): boolean =>
  Object.entries(named).every(([key, value]) => variant.get(key) === labelOf(value));

/** The gate for one variant, which its metric's name tells. */
function only(gate: Gate, metric: string): Gate {
  const { matrix: _, ...rule } = gate;
  return { ...rule, metric };
}
