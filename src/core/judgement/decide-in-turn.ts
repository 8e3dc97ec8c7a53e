import type { MeasuredInTurn, NotMeasured } from "../measured/measured.ts";
import type { MetricValue } from "../metrics/metric-value.ts";
import { fromMetricValue } from "../metrics/metric-value.ts";
import type { Gate } from "../pipeline/pipeline.ts";
import { oneSampleT, pairedT } from "../statistics/bounds.ts";
import { deviation, largest, mean } from "../statistics/moments.ts";
import { blankDecision } from "./blank-decision.ts";
import { cautionOfSkew } from "./caution.ts";
import { decideAbsolute } from "./decide-absolute.ts";
import { decideComparison } from "./decide-comparison.ts";
import type { DecideContext } from "./decide-context.ts";
import type { Design } from "./design.ts";
import { goalOf } from "./example-sets.ts";
import { confidenceOf } from "./gate-terms.ts";
import type { Decision } from "./judgement.ts";
import type { Sample } from "./sample.ts";

type Comparison = Extract<Gate, { kind: "no-worse-than" | "better-than" }>;

/** A gate on what depends on the moment; null: on its own level, where nothing was measured afresh, so that what was stored is all there is. */
export const decideInTurn = (gate: Gate, context: DecideContext): Decision | null =>
  gate.kind === "min" || gate.kind === "max" ? levelInTurn(gate, context) : compareInTurn(gate, context);

/** A gate that compares what depends on the moment: round by round, as both were measured in turn; never with a stored number. */
function compareInTurn(gate: Comparison, context: DecideContext): Decision {
  const baseline = context.baselines.get(gate.baseline);
  if (baseline?.kind !== "found") {
    const why = baseline?.reason ?? `${gate.baseline} is not known`;
    return blankDecision(gate, "no-baseline", `There is nothing to compare with: ${why}.`);
  }
  const { inTurn } = baseline;
  const rounds = inTurn?.kind === "measured" ? roundsOf(inTurn, gate.metric) : null;
  if (!rounds) {
    const rule = `${gate.metric} is compared only where it was measured in turn with that of ${gate.baseline}`;
    return blankDecision(gate, "not-comparable", `${rule}, and it was not${whyNot(inTurn)}.`);
  }
  const { policy } = context;
  const sign = goalOf(policy, gate.metric) === "minimize" ? -1 : 1;
  const design = pairedDesign(signed(rounds.candidate, sign), signed(rounds.version, sign), confidenceOf(policy));
  return decideComparison(gate, sample(rounds.candidate), sample(rounds.version), policy, baseline.name, design);
}

function whyNot(inTurn: MeasuredInTurn | NotMeasured | undefined): string {
  if (inTurn === undefined) return "";
  return `: ${inTurn.kind === "measured" ? "not every round has a finite number" : inTurn.reason}`;
}

/** Rounds that the candidate went through, of whichever baseline, for a gate on its own level; null: none. */
function levelInTurn(gate: Extract<Gate, { kind: "min" | "max" }>, context: DecideContext): Decision | null {
  for (const state of context.baselines.values()) {
    const inTurn = state.kind === "found" ? state.inTurn : undefined;
    const rounds = inTurn?.kind === "measured" ? roundsOf(inTurn, gate.metric) : null;
    if (!rounds) continue;
    const own = signed(rounds.candidate, gate.kind === "min" ? 1 : -1);
    const design = levelDesign(own, confidenceOf(context.policy));
    // All rounds are of the model that is shipped: their mean is its own value.
    const level = design ? [mean(rounds.candidate)] : rounds.candidate;
    return decideAbsolute(gate, sample(level), context.policy, design);
  }
  return null;
}

function roundsOf({ candidate, version }: MeasuredInTurn, metric: string) {
  const [a, b] = [valuesOf(candidate, metric), valuesOf(version, metric)];
  return a && b && a.length === b.length && [...a, ...b].every(Number.isFinite) ? { candidate: a, version: b } : null;
}

const valuesOf = (values: Readonly<Record<string, readonly MetricValue[]>>, metric: string) =>
  Object.hasOwn(values, metric) ? values[metric]?.map(fromMetricValue) : undefined;

const signed = (values: readonly number[], sign: 1 | -1): number[] => values.map((value) => sign * value);

const sample = (values: readonly number[]): Sample => ({ replicates: values.map((_, i) => i), values });

function pairedDesign(a: readonly number[], b: readonly number[], confidence: number): Design {
  const n = { candidate: a.length, baseline: b.length };
  const base = { n, of: "rounds" as const, reason: `${a.length} rounds, in turn` };
  const differences = a.map((x, i) => x - (b[i] ?? 0));
  const spread = deviation(differences, largest([...a, ...b]));
  if (a.length < 3) return { ...base, method: "none", bounds: null, spread: 0 };
  // A difference that is the same in every round is one of what the step counts, not of what it times.
  return spread === 0
    ? { ...base, method: "deterministic", bounds: null, spread }
    : {
        ...base,
        method: "paired-t",
        bounds: pairedT(a, b, confidence),
        spread,
        caution: cautionOfSkew(differences, "rounds"),
      };
}

function levelDesign(values: readonly number[], confidence: number): Design | null {
  const spread = deviation(values, largest(values));
  if (values.length < 3 || spread === 0) return null;
  return {
    method: "one-sample-t",
    reason: `approximate t bound over ${values.length} rounds`,
    bounds: oneSampleT(values, confidence),
    n: { candidate: values.length, baseline: null },
    spread,
    of: "rounds",
    caution: cautionOfSkew(values, "rounds"),
  };
}
