import type { Cost, Gate, Verdict } from "../pipeline/pipeline.ts";
import { blankDecision } from "./blank-decision.ts";
import { costIn } from "./costs.ts";
import type { DecideContext } from "./decide-context.ts";
import { number } from "./figures.ts";
import { thresholdOf } from "./gate-terms.ts";
import type { Decision } from "./judgement.ts";

/**
 * A gate on a cost. A size is what it is, and a time is held against what the policy allows and never against another time: both are points, of which
 * no replicate says anything more.
 */
export function decideCost(gate: Exclude<Gate, { kind: "min" }>, cost: Cost, context: DecideContext): Decision {
  const own = costIn(context.candidate, cost);
  if (own === null) return blankDecision(gate, "fail", `The candidate does not say its ${gate.metric}.`, 0);
  if (gate.kind === "max") return decided(gate, cost, own <= gate.bound, own, null, upTo(gate, cost, own));
  const baseline = context.baselines.get(gate.baseline);
  const other = baseline?.kind === "found" ? costIn(baseline.summary, cost) : null;
  if (baseline?.kind !== "found" || other === null) {
    const why = baseline?.kind === "absent" ? baseline.reason : `${gate.baseline} does not say its ${gate.metric}`;
    return blankDecision(gate, "no-baseline", `There is nothing to compare with: ${why}.`, 1);
  }
  const better = other - own;
  const threshold = thresholdOf(gate);
  const holds = better > threshold || (gate.kind === "no-worse-than" && better === threshold);
  return decided(gate, cost, holds, better, 1, against(gate, cost, own, other));
}

function decided(
  gate: Gate,
  { what }: Cost,
  holds: boolean,
  estimate: number,
  baseline: number | null,
  sentence: string,
): Decision {
  const verdict: Verdict = holds ? "pass" : "fail";
  const method = what === "model-size" ? "deterministic" : "point";
  const reason = what === "model-size" ? "the model that is shipped" : "mean over the legs of the step";
  return { ...blankDecision(gate, verdict, sentence, 1), method, estimate, n: { candidate: 1, baseline }, reason };
}

const upTo = (gate: Extract<Gate, { kind: "max" }>, cost: Cost, own: number): string =>
  `${gate.metric} must be at most ${inUnit(gate.bound, cost)}; it is ${inUnit(own, cost)}.`;

function against(
  gate: Extract<Gate, { kind: "no-worse-than" | "better-than" }>,
  cost: Cost,
  own: number,
  other: number,
): string {
  const margin = inUnit(gate.by, cost);
  const asked =
    gate.kind === "better-than"
      ? `less than that of ${gate.baseline} by more than ${margin}`
      : `no more than that of ${gate.baseline} by ${margin}`;
  return `${gate.metric} must be ${asked}; it is ${inUnit(own, cost)} against ${inUnit(other, cost)}.`;
}

const inUnit = (value: number, { what }: Cost): string =>
  what === "step-time" ? `${number(value)} s` : `${value.toLocaleString("en")} bytes`;
