import { confidenceOf, type Sample } from "./decide.ts";
import { number, percent } from "./figures.ts";
import type { Decision } from "./judgement.ts";
import type { Gate, Policy, Verdict } from "./pipeline.ts";
import { type Bounds, oneSampleT } from "./statistics/bounds.ts";
import { mean, variance } from "./statistics/moments.ts";
import { seedsFor } from "./would-decide.ts";

type Absolute = Extract<Gate, { kind: "min" | "max" }>;

/**
 * `min` and `max`: held by the bound of the recipe's mean, and by the value of the model that is shipped, which is the first
 * replicate's, chosen before looking. Numbers are goal-signed inside: `max` is `min` of the negated values.
 */
export function decideAbsolute(gate: Absolute, { values }: Sample, policy: Policy): Decision {
  const sign = gate.kind === "min" ? 1 : -1;
  const signed = values.map((value) => sign * value);
  const bound = sign * gate.bound;
  const shipped = signed[0] as number;
  const base = { gate, n: { candidate: values.length, baseline: null }, estimate: mean(values) };
  const what = `${gate.metric} must be ${gate.kind === "min" ? "at least" : "at most"} ${number(gate.bound)}`;
  if (values.length > 1 && values.length < 3) return tooFew(base, what);
  if (values.length === 1) return lone(base, what, shipped >= bound, policy);
  if (variance(values) === 0) {
    const holds = shipped >= bound;
    return {
      ...base,
      ...point("deterministic", "all replicates are equal"),
      verdict: holds ? "pass" : "fail",
      sentence: `${what}; every replicate is ${number(values[0] as number)}.`,
    };
  }
  const confidence = confidenceOf(policy);
  const b = oneSampleT(signed, confidence);
  const verdict = shipped < bound ? "fail" : verdictOf(b, bound);
  return {
    ...base,
    verdict,
    method: "one-sample-t",
    lower: sign > 0 ? b.lower : -b.upper,
    upper: sign > 0 ? b.upper : -b.lower,
    confidence,
    degreesOfFreedom: b.degreesOfFreedom,
    reason: `approximate t bound over ${values.length} replicates`,
    sentence: sentence(what, b, sign, confidence, shipped, bound),
    wouldDecide:
      verdict === "inconclusive"
        ? seedsFor({
            standardDeviation: Math.sqrt(variance(values)),
            distance: b.estimate - bound,
            n: values.length,
            confidence,
            margin: null,
          })
        : null,
  };
}

function verdictOf({ lower, upper }: Bounds, bound: number): Verdict {
  if (lower >= bound) return "pass";
  return upper < bound ? "fail" : "inconclusive";
}

function sentence(what: string, b: Bounds, sign: number, confidence: number, shipped: number, bound: number): string {
  const surely = sign > 0 ? `at least ${number(b.lower)}` : `at most ${number(-b.lower)}`;
  if (shipped < bound)
    return `${what}; the model that would be shipped, the first replicate's, has ${number(sign * shipped)}.`;
  return `${what}; its mean is ${number(sign * b.estimate)}, with ${percent(confidence)} confidence ${surely} (approximate).`;
}

type Base = Pick<Decision, "gate" | "n" | "estimate">;

const point = (method: "point" | "deterministic", reason: string) => ({
  method,
  lower: null,
  upper: null,
  confidence: null,
  degreesOfFreedom: null,
  reason,
  wouldDecide: null,
});

function tooFew(base: Base, what: string): Decision {
  return {
    ...base,
    ...point("point", "two replicates say too little"),
    method: "none",
    verdict: "inconclusive",
    sentence: `${what}; two replicates say too little of their spread.`,
    wouldDecide: "1 more seed, at least",
  };
}

function lone(base: Base, what: string, holds: boolean, policy: Policy): Decision {
  const sentence = `${what}; the one value is ${number(base.estimate ?? 0)} (unreplicated: no error rate).`;
  if (policy.confidence !== null) {
    return {
      ...base,
      ...point("point", "unreplicated: no error rate"),
      verdict: "inconclusive",
      sentence,
      wouldDecide: "replicates: the policy asks for confidence, and one number has none",
    };
  }
  return { ...base, ...point("point", "unreplicated: no error rate"), verdict: holds ? "pass" : "fail", sentence };
}
