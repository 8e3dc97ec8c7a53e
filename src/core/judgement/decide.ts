import type { Gate, Verdict } from "../pipeline/pipeline.ts";
import { blankDecision } from "./blank-decision.ts";
import { costOf } from "./costs.ts";
import { decideAbsolute } from "./decide-absolute.ts";
import { decideComparison } from "./decide-comparison.ts";
import type { DecideContext } from "./decide-context.ts";
import { decideCost } from "./decide-cost.ts";
import { decideInTurn } from "./decide-in-turn.ts";
import type { Design } from "./design.ts";
import { type Asked, boundedByExample, comparedByExample } from "./example-design.ts";
import { computedOf, goalOf, type RunPredictions, sidesOf, whyNotComputed, whyNotJoined } from "./example-sets.ts";
import { confidenceOf, thresholdOf } from "./gate-terms.ts";
import { isInTurn } from "./in-turn.ts";
import type { Comparability, Decision } from "./judgement.ts";
import { type Sample, sampleOf } from "./sample.ts";

type Comparing = Exclude<Gate, { kind: "min" | "max" }>;

/** One gate. The method follows from the design of the data alone; values that are not finite never pass. */
export function decide(gate: Gate, context: DecideContext): Decision {
  const cost = costOf(gate);
  if (cost !== null && gate.kind !== "min") return decideCost(gate, cost, context);
  const inTurn = isInTurn(context.policy, gate.metric) ? decideInTurn(gate, context) : null;
  if (inTurn !== null) return inTurn;
  const sample = sampleOf(context.candidate, gate.metric);
  if (!sample) return blankDecision(gate, "fail", notMeasured(gate.metric, context));
  if (!sample.values.every(Number.isFinite))
    return blankDecision(
      gate,
      "fail",
      `${gate.metric} is not a finite number in every replicate.`,
      sample.values.length,
    );
  if (gate.kind === "min" || gate.kind === "max")
    return decideAbsolute(gate, sample, context.policy, levelDesign(gate, context));
  return decideAgainst(gate, sample, context);
}

function notMeasured(metric: string, { candidate, policy, predictions }: DecideContext): string {
  const why = whyNotComputed(predictions.candidate, policy, metric);
  if (why !== null) return `${metric} cannot be computed from the predictions: ${why}.`;
  const known = Object.keys(candidate.metrics).slice(0, 8).join(", ");
  return `The candidate did not measure ${metric}; it measured ${known || "nothing"}.`;
}

/** Held against the gate's baseline, where there is one, with a number by the same exam. */
function decideAgainst(gate: Comparing, sample: Sample, context: DecideContext): Decision {
  const blank = (verdict: Verdict, why: string) => blankDecision(gate, verdict, why, sample.values.length);
  const baseline = context.baselines.get(gate.baseline);
  if (!baseline || baseline.kind === "absent")
    return blank(
      "no-baseline",
      `There is nothing to compare with: ${baseline?.reason ?? `${gate.baseline} is not known`}.`,
    );
  const { name, comparable } = baseline;
  if (!comparable.ok)
    return blank(
      "not-comparable",
      `${gate.metric} was measured by another exam than ${name}: ${examWords(comparable)}.`,
    );
  const other = sampleOf(baseline.summary, gate.metric);
  if (!other?.values.every(Number.isFinite))
    return blank("not-comparable", `${name} has no finite ${gate.metric} to compare with.`);
  const design = comparisonDesign(gate, context);
  const decision = decideComparison(gate, sample, other, context.policy, name, design);
  const apart = design === null ? whyNotJoined(sidesBoth(gate, context), context.policy, gate.metric) : null;
  return apart === null ? decision : byReplicates(decision, name, apart);
}

/** Where both were to be compared by what they predicted, and could not be. */
function byReplicates(decision: Decision, baseline: string, apart: string): Decision {
  const why = `the two did not predict the same examples: ${apart}`;
  return {
    ...decision,
    reason: `${decision.reason}; by replicates alone, for ${why}`,
    sentence: `${decision.sentence} It was compared with ${baseline} by replicates alone, for ${why}.`,
  };
}

/** What changed, and why the baseline has not been measured again. */
const examWords = ({ changed, why }: Extract<Comparability, { ok: false }>): string =>
  `${changed.join("; ")}${why === undefined ? "" : `. It could not be measured again: ${why}`}`;

/** By the examples, where the policy computes the metric from predictions and they are at hand; null: by replicates. */
function levelDesign(gate: Extract<Gate, { kind: "min" | "max" }>, context: DecideContext): Design | null {
  const [side] = sidesOf([context.predictions.candidate], context.policy, gate.metric) ?? [];
  const sign = gate.kind === "min" ? 1 : -1;
  return side ? boundedByExample(side, asked(gate, context, sign, sign * gate.bound)) : null;
}

function comparisonDesign(gate: Comparing, context: DecideContext): Design | null {
  const { policy } = context;
  const [a, b] = sidesOf(sidesBoth(gate, context), policy, gate.metric) ?? [];
  const sign = goalOf(policy, gate.metric) === "minimize" ? -1 : 1;
  return a && b ? comparedByExample(a, b, asked(gate, context, sign, thresholdOf(gate))) : null;
}

const sidesBoth = (gate: Comparing, { predictions }: DecideContext): RunPredictions[] => [
  predictions.candidate,
  predictions.baselines.get(gate.baseline) ?? [],
];

const asked = (gate: Gate, { policy, candidate }: DecideContext, sign: 1 | -1, threshold: number): Asked => ({
  sign,
  threshold,
  confidence: confidenceOf(policy),
  binary: computedOf(policy, gate.metric)?.what === "accuracy",
  // Of the source, so that nobody chooses it and everybody can repeat it.
  seed: Number.parseInt(candidate.sourceKey.slice(0, 8), 16) | 0,
});
