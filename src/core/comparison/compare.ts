import { costIn, costName, costOf } from "../judgement/costs.ts";
import { measuredAs } from "../judgement/decide-variants.ts";
import { goalOf } from "../judgement/example-sets.ts";
import { isInTurn } from "../judgement/in-turn.ts";
import type {
  BaselineState,
  CandidateSource,
  Change,
  Comparison,
  History,
  Judgement,
  MetricRow,
  WorstSlice,
} from "../judgement/judgement.ts";
import { sampleOf } from "../judgement/sample.ts";
import type { Cost, Policy } from "../pipeline/pipeline.ts";
import type { RunDetails, RunSummary } from "../run/run.ts";
import { meanDifference } from "../statistics/moments.ts";
import { curvesOf } from "./curves.ts";

/** Everything that a report shows of one judgement. `baselines` holds production's stage and `base` among others. */
export function compare(input: {
  candidate: RunSummary;
  details: RunDetails;
  baselines: readonly BaselineState[];
  worstSlices: readonly WorstSlice[];
  judgement: Judgement;
  policy: Policy;
  policyFrom: Comparison["policyFrom"];
  policyChanges: readonly string[];
  changes: readonly Change[];
  source: CandidateSource;
  history: History;
}): Comparison {
  const { candidate, details, baselines, judgement, policy } = input;
  const rows = namesOf(input).map((metric) => rowOf(metric, { candidate, baselines, judgement, policy }));
  return {
    version: 1,
    pipeline: candidate.pipeline,
    candidate,
    baselines,
    rows,
    worstSlices: input.worstSlices,
    judgement,
    policy,
    policyFrom: input.policyFrom,
    policyChanges: input.policyChanges,
    changes: input.changes,
    curves: curvesOf(details, policy),
    source: input.source,
    history: input.history,
  };
}

/** Those that the policy speaks of first, then the others, each in the order in which it was written. */
function namesOf({ policy, candidate, judgement }: Pick<Sides, "policy" | "candidate" | "judgement">): string[] {
  return [
    ...new Set([
      ...judgement.decisions.map(({ gate }) => gate.metric),
      ...Object.keys(policy.metrics).flatMap((metric) => measuredAs({ metric }, candidate) ?? metric),
      ...Object.keys(candidate.metrics),
    ]),
  ];
}

type Sides = Pick<Comparison, "candidate" | "baselines" | "judgement" | "policy">;

function rowOf(metric: string, { candidate, baselines, judgement, policy }: Sides): MetricRow {
  const { stage } = policy.promote;
  const cost = policy.gates.map(costOf).find((one) => one !== null && costName(one) === metric) ?? null;
  const valuesOf = (name: string) => {
    const found = baselines.find((state) => state.name === name);
    // Another machine's time is no number to stand beside ours.
    return found?.kind === "found" && cost?.what !== "step-time" ? valuesIn(found.summary, metric, cost) : null;
  };
  const own = valuesIn(candidate, metric, cost) ?? [];
  const [production, base] = [valuesOf(stage), valuesOf("base")];
  const others = baselines.flatMap(({ name }) =>
    name === stage || name === "base" ? [] : [{ name, values: valuesOf(name) }],
  );
  const against = production === null ? ("base" as const) : stage;
  return {
    metric,
    goal: cost ? "minimize" : goalOf(policy, metric),
    candidate: own,
    production,
    base,
    others,
    difference:
      cost || isComparable(metric, against, { baselines, policy }) ? differenceOf(own, production ?? base) : null,
    decisions: judgement.decisions.flatMap((decision, i) => (decision.gate.metric === metric ? [i] : [])),
  };
}

/** Numbers of two exams, or of two moments where those matter, have no difference. */
const isComparable = (metric: string, against: string, { baselines, policy }: Omit<Sides, "candidate" | "judgement">) =>
  !isInTurn(policy, metric) &&
  baselines.some(({ name, ...state }) => name === against && state.kind === "found" && state.comparable.ok);

const differenceOf = (own: readonly number[], other: readonly number[] | null): number | null =>
  other === null || own.length === 0 ? null : meanDifference(own, other);

function valuesIn(summary: RunSummary, metric: string, cost: Cost | null): readonly number[] | null {
  if (cost === null) return sampleOf(summary, metric)?.values ?? null;
  const value = costIn(summary, cost);
  return value === null ? null : [value];
}
