import type { Gate } from "../pipeline/pipeline.ts";
import type { PlanProblem } from "../pipeline/plan-problem.ts";
import type { Plan } from "../plan/leg.ts";
import { costOf } from "./costs.ts";
import { computedOf } from "./example-sets.ts";
import { isInTurn } from "./in-turn.ts";

/** What is allowed, and will hardly be what was meant: gates that no number could pass with the replicates declared. */
export const warningsOf = (plan: Plan): PlanProblem[] =>
  plan.pipeline.policy.gates.flatMap((gate, i) => {
    const why = whyNeverPasses(gate, plan);
    return why === null ? [] : [{ code: "gate-never-passes", at: ["gates", i], ...why }];
  });

type Words = Pick<PlanProblem, "message" | "hint">;

function whyNeverPasses(gate: Gate, plan: Plan): Words | null {
  const { policy } = plan.pipeline;
  // A cost is no measurement that replicates would say more of, and rounds are no replicates.
  if (costOf(gate) !== null || isInTurn(policy, gate.metric)) return null;
  const replicates = replicatesOf(gate.metric, plan);
  const computed = computedOf(policy, gate.metric) !== null;
  if (replicates === 2)
    return {
      message: "This gate can never pass: two replicates say too little of their spread, and it takes three.",
      hint: computed
        ? "Declare three values or more, or one: then the examples alone decide."
        : "Declare three or more.",
    };
  if (replicates !== 1 || computed || policy.confidence === null) return null;
  return {
    message: "This gate can never pass: the policy asks for confidence, and one number has none.",
    hint: "Declare three replicates or more, have the metric computed from predictions, or leave `confidence` out.",
  };
}

/** How many values the metric will have; null where the plan cannot say which step measures it. */
function replicatesOf(metric: string, { pipeline, legs }: Plan): number | null {
  const step = stepOf(metric, pipeline);
  const values = legs.filter((leg) => leg.step === step).map(({ replicate }) => replicate?.value ?? null);
  return step === null ? null : new Set(values).size;
}

/** The evaluation step, the one that a dotted name begins with, or the only one that measures. */
function stepOf(metric: string, { steps, policy }: Plan["pipeline"]): string | null {
  const named = steps.find(({ name }) => metric.startsWith(`${name}.`) && name !== policy.evaluation);
  const measuring = steps.filter(({ metrics }) => metrics.length > 0);
  return named?.name ?? policy.evaluation ?? (measuring.length === 1 ? (measuring[0]?.name ?? null) : null);
}
