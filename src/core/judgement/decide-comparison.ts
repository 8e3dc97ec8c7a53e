import type { Gate, Policy, Verdict } from "../pipeline/pipeline.ts";
import { pairedT, welchT } from "../statistics/bounds.ts";
import { beyondRounding, deviation, largest, mean } from "../statistics/moments.ts";
import { cautionOfCounts, cautionOfSkew, withCaution } from "./caution.ts";
import type { Design } from "./design.ts";
import { goalOf } from "./example-sets.ts";
import { number, percent } from "./figures.ts";
import { confidenceOf, thresholdOf } from "./gate-terms.ts";
import type { Decision, Method } from "./judgement.ts";
import type { Sample } from "./sample.ts";
import { moreFor, quieter, seedsFor } from "./would-decide.ts";

type Comparison = Extract<Gate, { kind: "no-worse-than" | "better-than" }>;

/** `no-worse-than: B, by: m` passes iff L > −m, `better-than: B, by: m` iff L > m; they fail iff U ≤ −m, or U ≤ m. Goal-signed. */
export function decideComparison(
  gate: Comparison,
  candidate: Sample,
  baseline: Sample,
  policy: Policy,
  name: string,
  byExample: Design | null,
): Decision {
  const sign = goalOf(policy, gate.metric) === "minimize" ? -1 : 1;
  const signed = ({ values, replicates }: Sample): Sample => ({
    replicates,
    values: values.map((value) => sign * value),
  });
  const [a, b] = [signed(candidate), signed(baseline)];
  const threshold = thresholdOf(gate);
  const confidence = confidenceOf(policy);
  const design = byExample ?? designOf(a, b, confidence);
  const scale = largest([...a.values, ...b.values]);
  const estimate = beyondRounding(design.bounds?.estimate ?? mean(a.values) - mean(b.values), scale);
  const verdict = verdictOf(gate.kind, design, beyondRounding(estimate - threshold, scale), threshold, policy);
  return {
    gate,
    verdict,
    method: design.method,
    estimate,
    lower: finite(design.bounds?.lower),
    upper: finite(design.bounds?.upper),
    confidence: design.bounds ? confidence : null,
    threshold,
    standardError: design.bounds?.standardError ?? null,
    n: design.n,
    degreesOfFreedom: design.bounds?.degreesOfFreedom ?? null,
    of: design.of,
    reason: design.reason,
    sentence: withCaution(sentence(gate, name, design, estimate, confidence), design.caution ?? null),
    caution: design.caution ?? null,
    wouldDecide: verdict === "inconclusive" ? wouldDecide(gate, design, estimate, threshold, confidence) : null,
  };
}

/** A bound that is infinite bounds nothing, and JSON cannot say it. */
const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

function designOf(a: Sample, b: Sample, confidence: number): Design {
  const [n, m] = [a.values.length, b.values.length];
  const base = { n: { candidate: n, baseline: m }, of: "seeds" as const };
  const none = (method: Method, reason: string): Design => ({ ...base, method, reason, bounds: null, spread: 0 });
  if (n === 1 && m === 1) return none("point", "unreplicated: no error rate");
  if (n < 3 || m < 3) return none("none", `${n} against ${m} replicates; each side needs three`);
  const constant = [a, b].map(({ values }) => deviation(values) === 0);
  if (constant.every(Boolean)) return none("deterministic", "all replicates of each side are equal");
  const matched = match(a, b);
  if (matched) {
    const differences = matched.map(([x, y]) => x - y);
    const spread = deviation(differences, largest([...a.values, ...b.values]));
    if (spread > 0)
      return {
        ...base,
        method: "paired-t",
        reason: `${n} seeds shared`,
        bounds: pairedT(
          matched.map(([x]) => x),
          matched.map(([, y]) => y),
          confidence,
        ),
        spread,
        caution: cautionOfSkew(differences, "seeds"),
      };
  }
  const reason = matched ? "every seed differs by the same amount" : "other seeds, or another number of them";
  return {
    ...base,
    method: "welch-t",
    reason,
    bounds: welchT(a.values, b.values, confidence),
    spread: Math.hypot(deviation(a.values), deviation(b.values)),
    caution: cautionOfCounts(n, m),
  };
}

/** Values seed by seed; null when the two sides do not have the same seeds. */
function match(a: Sample, b: Sample): [number, number][] | null {
  const theirs = new Map(b.replicates.map((replicate, i) => [String(replicate), b.values[i] as number]));
  if (theirs.size !== a.values.length || b.values.length !== a.values.length) return null;
  const pairs = a.replicates.flatMap((replicate, i): [number, number][] => {
    const other = theirs.get(String(replicate));
    return other === undefined ? [] : [[a.values[i] as number, other]];
  });
  return pairs.length === a.values.length ? pairs : null;
}

function verdictOf(
  kind: Comparison["kind"],
  { method, bounds }: Design,
  distance: number,
  threshold: number,
  policy: Policy,
): Verdict {
  if (method === "none") return "inconclusive";
  if (method === "point" && policy.confidence !== null) return "inconclusive";
  // Without noise, exactly at the margin is "no worse", and is not "better".
  if (!bounds) return distance > 0 || (kind === "no-worse-than" && distance === 0) ? "pass" : "fail";
  if (bounds.lower > threshold) return "pass";
  return bounds.upper <= threshold ? "fail" : "inconclusive";
}

function sentence(
  gate: Comparison,
  name: string,
  { bounds, method, reason }: Design,
  estimate: number,
  confidence: number,
): string {
  const is = estimate === 0 ? "equal" : `${number(Math.abs(estimate))} ${estimate > 0 ? "better" : "worse"}`;
  const asked =
    gate.kind === "better-than"
      ? `better than ${name} by more than ${number(gate.by)}`
      : `no worse than ${name} by ${number(gate.by)}`;
  const head = `${gate.metric} must be ${asked}; it is ${is}`;
  if (!bounds) return `${head} (${method === "none" ? `too few to say: ${reason}` : reason}).`;
  const worst =
    bounds.lower >= 0 ? `at least ${number(bounds.lower)} better` : `at worst ${number(-bounds.lower)} worse`;
  const best = bounds.upper > 0 ? `at best ${number(bounds.upper)} better` : `at least ${number(-bounds.upper)} worse`;
  return `${head} on average (${reason}); with ${percent(confidence)} confidence ${worst}, and with the same ${best}.`;
}

function wouldDecide(
  gate: Comparison,
  design: Design,
  estimate: number,
  threshold: number,
  confidence: number,
): string {
  if (design.method === "none") return design.of === "seeds" ? "3 seeds on each side, at least" : "3 groups, at least";
  if (design.method === "point") return "replicates: the policy asks for confidence, and one number has none";
  // The margin that this very run would have met: only a wider tolerance can be asked for, never a "better by less than nothing".
  const margin = gate.kind === "no-worse-than" && design.bounds ? -design.bounds.lower : null;
  const distance = estimate - threshold;
  if (design.of === "rounds") return quieter(margin);
  if (design.bounds && design.of !== "seeds")
    return moreFor({ ...design, of: design.of, bounds: design.bounds, threshold, margin });
  return seedsFor({ standardDeviation: design.spread, distance, n: design.n.candidate, confidence, margin });
}
