import { type BaselineName, type Policy, type Verdict, verdicts } from "../pipeline/pipeline.ts";
import type { RunSummary } from "../run/run.ts";
import { type Acceptance, accepting } from "./acceptance.ts";
import type { DecideContext } from "./decide-context.ts";
import { decideVariants } from "./decide-variants.ts";
import type { RunPredictions } from "./example-sets.ts";
import type { BaselineState, Decision, Judgement } from "./judgement.ts";

/**
 * One verdict over all gates: fail > not-comparable > no-baseline > inconclusive > pass. All gates must pass, an
 * intersection–union test, which needs no correction for their number; a gate that holds for several variants is as many gates.
 */
export function judge(input: {
  policy: Policy;
  candidate: RunSummary;
  baselines: ReadonlyMap<BaselineName, BaselineState>;
  /** Something holds the stage that a merge promotes to. */
  held: boolean;
  /** What each side predicted, where that is at hand: the candidate's, and every baseline's by its name. */
  predictions?: { candidate: RunPredictions; baselines: ReadonlyMap<BaselineName, RunPredictions> };
  accept: Acceptance | null;
}): Judgement {
  const { policy, candidate, baselines, held, accept } = input;
  const predictions = input.predictions ?? { candidate: [], baselines: new Map() };
  const context: DecideContext = { policy, candidate, baselines, predictions };
  const decisions = policy.gates.flatMap((gate) => decideVariants(gate, context));
  const edited = policy.on["exam-changed"] === "stop" && [...baselines.values()].some(isMeasuredAgain);
  const verdict = edited ? stricter(worst(decisions), "not-comparable") : worst(decisions);
  const action = edited ? "stop" : actionFor(verdict, policy, held);
  return accepting({ verdict, action, held, decisions, accepted: null }, accept);
}

/** The change has edited the exam, and its own code has then measured both sides. */
export const isMeasuredAgain = (state: BaselineState): boolean =>
  state.kind === "found" && state.measured !== undefined;

const worst = (decisions: readonly Decision[]): Verdict =>
  decisions.reduce<Verdict>((verdict, decision) => stricter(verdict, decision.verdict), "pass");

export const stricter = (a: Verdict, b: Verdict): Verdict => (verdicts.indexOf(a) <= verdicts.indexOf(b) ? a : b);

/** Written under `on:`, or by default: not-comparable stops; the other two warn while nothing holds the stage, and stop from then on. */
export function actionFor(verdict: Verdict, policy: Policy, held: boolean): Judgement["action"] {
  if (verdict === "pass") return "merge";
  if (verdict === "fail") return "stop";
  return policy.on[verdict] ?? (verdict === "not-comparable" || held ? "stop" : "warn");
}
