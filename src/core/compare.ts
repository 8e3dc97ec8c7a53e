import { curvesOf } from "./curves.ts";
import { sampleOf } from "./decide.ts";
import { goalOf } from "./example-sets.ts";
import type { BaselineState, CandidateSource, Change, Comparison, Judgement, MetricRow } from "./judgement.ts";
import type { Policy } from "./pipeline.ts";
import type { RunDetails, RunSummary } from "./run.ts";
import { mean } from "./statistics/moments.ts";

/** Everything that a report shows of one judgement. `baselines` holds production's stage and `base` among others. */
export function compare(input: {
  candidate: RunSummary;
  details: RunDetails;
  baselines: readonly BaselineState[];
  judgement: Judgement;
  policy: Policy;
  policyFrom: Comparison["policyFrom"];
  policyChanges: readonly string[];
  changes: readonly Change[];
  source: CandidateSource;
}): Comparison {
  const { candidate, details, baselines, judgement, policy } = input;
  const summaryOf = (name: string) => {
    const found = baselines.find((state) => state.name === name);
    return found?.kind === "found" ? found.summary : null;
  };
  const production = summaryOf(policy.promote.stage);
  const base = summaryOf("base");
  return {
    version: 1,
    pipeline: candidate.pipeline,
    candidate,
    baselines,
    rows: namesOf(policy, candidate).map((metric) => rowOf(metric, { candidate, production, base, judgement, policy })),
    judgement,
    policy,
    policyFrom: input.policyFrom,
    policyChanges: input.policyChanges,
    changes: input.changes,
    curves: curvesOf(details, policy),
    source: input.source,
  };
}

/** Those that the policy speaks of first, then the others, each in the order in which it was written. */
function namesOf(policy: Policy, candidate: RunSummary): string[] {
  return [
    ...new Set([
      ...policy.gates.map(({ metric }) => metric),
      ...Object.keys(policy.metrics),
      ...Object.keys(candidate.metrics),
    ]),
  ];
}

function rowOf(
  metric: string,
  {
    candidate,
    production,
    base,
    judgement,
    policy,
  }: {
    candidate: RunSummary;
    production: RunSummary | null;
    base: RunSummary | null;
    judgement: Judgement;
    policy: Policy;
  },
): MetricRow {
  const values = (summary: RunSummary | null) =>
    summary === null ? null : (sampleOf(summary, metric)?.values ?? null);
  const own = values(candidate) ?? [];
  const against = values(production) ?? values(base);
  return {
    metric,
    goal: goalOf(policy, metric),
    candidate: own,
    production: values(production),
    base: values(base),
    difference: against === null || own.length === 0 ? null : mean(own) - mean(against),
    decisions: judgement.decisions.flatMap((decision, i) => (decision.gate.metric === metric ? [i] : [])),
  };
}
