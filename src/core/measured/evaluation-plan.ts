import { err, ok, type Result } from "../../lib/result.ts";
import type { Leg, LegId, Plan } from "../plan/leg.ts";
import { isWithin } from "../plan/paths.ts";

/** A part of a plan that measures models without making them. */
export interface EvaluationPlan {
  /** The evaluation's legs and those that make its other inputs, in the plan's order. Their needs are among them. */
  readonly legs: readonly Leg[];
  /** The legs in whose place models are given. */
  readonly given: ReadonlySet<LegId>;
}

/** The error says why other models cannot be measured so, in words that go on from "could not be measured again:". */
export function evaluationPlan(plan: Plan, evaluation: string | null): Result<EvaluationPlan, string> {
  const byId = new Map(plan.legs.map((leg) => [leg.id, leg]));
  const makers = new Set(plan.models.flatMap(({ paths }) => paths.map(({ by }) => byId.get(by)?.step)));
  if (evaluation === null || makers.has(evaluation)) return err("no step measures models that another one makes");
  const given = new Set<LegId>();
  const wanted = new Set<LegId>();
  const visit = (leg: Leg | undefined): void => {
    if (!leg || wanted.has(leg.id)) return;
    wanted.add(leg.id);
    for (const id of leg.needs)
      if (makers.has(byId.get(id)?.step)) given.add(id);
      else visit(byId.get(id));
  };
  for (const leg of plan.legs) if (leg.step === evaluation) visit(leg);
  const legs = plan.legs.filter(({ id }) => wanted.has(id));
  const wrong = legs.map((leg) => whyNot(leg, given, plan)).find((words) => words !== null);
  if (wrong !== undefined) return err(wrong);
  return ok({ legs: legs.map((leg) => ({ ...leg, needs: leg.needs.filter((id) => wanted.has(id)) })), given });
}

function whyNot({ step, inputs, isolated }: Leg, given: ReadonlySet<LegId>, { models }: Plan): string | null {
  if (inputs === null) return `the inputs of ${step} are unknown`;
  // In place it would read the candidate's model, and write over the candidate's metrics.
  if (!isolated) return `${step} runs in place`;
  const paths = models.flatMap((model) => model.paths);
  const besides = inputs.made.find(
    ({ path, by }) => given.has(by) && !paths.some((model) => model.by === by && isWithin(path, model.path)),
  );
  return besides ? `${step} reads ${besides.path}, which is made with the model and is no part of it` : null;
}
