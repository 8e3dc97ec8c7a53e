import type { Gate, Policy, Verdict } from "../pipeline/pipeline.ts";
import { oneSampleT } from "../statistics/bounds.ts";
import type { Interval } from "../statistics/interval.ts";
import { deviation, mean } from "../statistics/moments.ts";
import { cautionOfSkew, withCaution } from "./caution.ts";
import type { Design } from "./design.ts";
import { number, percent } from "./figures.ts";
import { confidenceOf } from "./gate-terms.ts";
import type { Decision } from "./judgement.ts";
import type { Sample } from "./sample.ts";
import { moreFor, quieter, seedsFor } from "./would-decide.ts";

type Absolute = Extract<Gate, { kind: "min" | "max" }>;

/**
 * `min` and `max`: held by the bound of the recipe's mean, and by the value of the model that is shipped, which is the first
 * replicate's, chosen before looking. Numbers are goal-signed inside: `max` is `min` of the negated values.
 */
export function decideAbsolute(gate: Absolute, { values }: Sample, policy: Policy, byExample: Design | null): Decision {
  const sign = gate.kind === "min" ? 1 : -1;
  const signed = values.map((value) => sign * value);
  const bound = sign * gate.bound;
  const shipped = signed[0] as number;
  const base = { gate, threshold: gate.bound, n: { candidate: values.length, baseline: null }, estimate: mean(values) };
  const what = `${gate.metric} must be ${gate.kind === "min" ? "at least" : "at most"} ${number(gate.bound)}`;
  if (byExample?.bounds) {
    // With one replicate the bounds are the shipped model's own.
    const own = values.length === 1 ? Number.POSITIVE_INFINITY : shipped;
    return bounded(gate, byExample, what, own, policy);
  }
  if (byExample?.method === "none") return tooFew(base, what, byExample.reason, "3 groups, at least");
  if (values.length > 1 && values.length < 3)
    return tooFew(base, what, "two replicates say too little of their spread", "1 more seed, at least");
  if (values.length === 1) return lone(base, what, shipped >= bound, policy);
  if (deviation(values) === 0) {
    const holds = shipped >= bound;
    return {
      ...base,
      ...point("deterministic", "all replicates are equal"),
      verdict: holds ? "pass" : "fail",
      sentence: `${what}; every replicate is ${number(values[0] as number)}.`,
    };
  }
  const design: Design = {
    method: "one-sample-t",
    reason: `approximate t bound over ${values.length} replicates`,
    bounds: oneSampleT(signed, confidenceOf(policy)),
    n: base.n,
    spread: deviation(values),
    of: "seeds",
    caution: cautionOfSkew(signed, "seeds"),
  };
  return bounded(gate, design, what, shipped, policy);
}

/** Goal-signed bounds against the goal-signed bound of the gate; what is shown has the metric's own sign. */
function bounded(gate: Absolute, design: Design, what: string, shipped: number, policy: Policy): Decision {
  const sign = gate.kind === "min" ? 1 : -1;
  const bound = sign * gate.bound;
  const confidence = confidenceOf(policy);
  const b = design.bounds as NonNullable<Design["bounds"]>;
  const verdict = shipped < bound ? "fail" : verdictOf(b, bound);
  return {
    gate,
    verdict,
    method: design.method,
    estimate: sign * b.estimate,
    lower: sign > 0 ? b.lower : -b.upper,
    upper: sign > 0 ? b.upper : -b.lower,
    confidence,
    threshold: gate.bound,
    standardError: b.standardError,
    n: { candidate: design.n.candidate, baseline: null },
    degreesOfFreedom: b.degreesOfFreedom,
    of: design.of,
    reason: design.reason,
    sentence: withCaution(sentence(what, b, sign, confidence, shipped, bound), design.caution ?? null),
    caution: design.caution ?? null,
    wouldDecide: verdict === "inconclusive" ? wouldDecide(design, b, bound, confidence) : null,
  };
}

function wouldDecide({ of, spread, n }: Design, b: Interval, bound: number, confidence: number): string {
  if (of === "rounds") return quieter(null);
  if (of !== "seeds") return moreFor({ bounds: b, threshold: bound, n, of, margin: null });
  const distance = b.estimate - bound;
  return seedsFor({ standardDeviation: spread, distance, n: n.candidate, confidence, margin: null });
}

function verdictOf({ lower, upper }: Interval, bound: number): Verdict {
  if (lower >= bound) return "pass";
  return upper < bound ? "fail" : "inconclusive";
}

function sentence(what: string, b: Interval, sign: number, confidence: number, shipped: number, bound: number): string {
  const surely = sign > 0 ? `at least ${number(b.lower)}` : `at most ${number(-b.lower)}`;
  if (shipped < bound)
    return `${what}; the model that would be shipped, the first replicate's, has ${number(sign * shipped)}.`;
  return `${what}; its mean is ${number(sign * b.estimate)}, with ${percent(confidence)} confidence ${surely} (approximate).`;
}

type Base = Pick<Decision, "gate" | "threshold" | "n" | "estimate">;

const point = (method: "point" | "deterministic", reason: string) => ({
  method,
  lower: null,
  upper: null,
  confidence: null,
  standardError: null,
  degreesOfFreedom: null,
  of: "seeds" as const,
  reason,
  caution: null,
  wouldDecide: null,
});

function tooFew(base: Base, what: string, reason: string, wouldDecide: string): Decision {
  return {
    ...base,
    ...point("point", reason),
    method: "none",
    verdict: "inconclusive",
    sentence: `${what}; ${reason}.`,
    wouldDecide,
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
