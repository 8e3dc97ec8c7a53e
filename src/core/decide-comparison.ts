import { confidenceOf, type Sample } from "./decide.ts";
import { number, percent } from "./figures.ts";
import type { Decision, Method } from "./judgement.ts";
import type { Gate, Policy, Verdict } from "./pipeline.ts";
import { type Bounds, pairedT, welchT } from "./statistics/bounds.ts";
import { mean, variance } from "./statistics/moments.ts";
import { seedsFor } from "./would-decide.ts";

type Comparison = Extract<Gate, { kind: "no-worse-than" | "better-than" }>;

/** The method, chosen by how the data came to be: shared seeds are paired, anything else is not. */
interface Design {
  readonly method: Method;
  readonly reason: string;
  readonly bounds: Bounds | null;
  /** Standard deviation of what the mean is taken of, for saying how many seeds would decide. */
  readonly spread: number;
}

/** `no-worse-than: B, by: m` passes iff L > −m, `better-than: B, by: m` iff L > m; they fail iff U ≤ −m, or U ≤ m. Goal-signed. */
export function decideComparison(
  gate: Comparison,
  candidate: Sample,
  baseline: Sample,
  policy: Policy,
  name: string,
): Decision {
  const sign = policy.metrics[gate.metric]?.goal === "minimize" ? -1 : 1;
  const signed = ({ values, replicates }: Sample): Sample => ({
    replicates,
    values: values.map((value) => sign * value),
  });
  const [a, b] = [signed(candidate), signed(baseline)];
  const threshold = gate.kind === "better-than" ? gate.by : -gate.by;
  const confidence = confidenceOf(policy);
  const design = designOf(a, b, confidence);
  const estimate = mean(a.values) - mean(b.values);
  const verdict = verdictOf(gate.kind, design, estimate, threshold, policy);
  return {
    gate,
    verdict,
    method: design.method,
    estimate: design.bounds?.estimate ?? estimate,
    lower: design.bounds?.lower ?? null,
    upper: design.bounds?.upper ?? null,
    confidence: design.bounds ? confidence : null,
    n: { candidate: a.values.length, baseline: b.values.length },
    degreesOfFreedom: design.bounds?.degreesOfFreedom ?? null,
    reason: design.reason,
    sentence: sentence(gate, name, design, estimate, confidence),
    wouldDecide:
      verdict === "inconclusive" ? wouldDecide(gate, design, estimate, threshold, a.values.length, confidence) : null,
  };
}

function designOf(a: Sample, b: Sample, confidence: number): Design {
  const none = (method: Method, reason: string): Design => ({ method, reason, bounds: null, spread: 0 });
  const [n, m] = [a.values.length, b.values.length];
  if (n === 1 && m === 1) return none("point", "unreplicated: no error rate");
  if (n < 3 || m < 3) return none("none", `${n} against ${m} replicates; each side needs three`);
  const constant = [a, b].map(({ values }) => variance(values) === 0);
  if (constant.every(Boolean)) return none("deterministic", "all replicates of each side are equal");
  const matched = match(a, b);
  if (matched) {
    const differences = matched.map(([x, y]) => x - y);
    const spread = Math.sqrt(variance(differences));
    if (spread > 0)
      return {
        method: "paired-t",
        reason: `${n} seeds shared`,
        bounds: pairedT(
          matched.map(([x]) => x),
          matched.map(([, y]) => y),
          confidence,
        ),
        spread,
      };
  }
  const reason = matched ? "every seed differs by the same amount" : "other seeds, or another number of them";
  return {
    method: "welch-t",
    reason,
    bounds: welchT(a.values, b.values, confidence),
    spread: Math.sqrt(variance(a.values) + variance(b.values)),
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
  estimate: number,
  threshold: number,
  policy: Policy,
): Verdict {
  if (method === "none") return "inconclusive";
  if (method === "point" && policy.confidence !== null) return "inconclusive";
  // Without noise, exactly at the margin is "no worse", and is not "better".
  if (!bounds) return estimate > threshold || (kind === "no-worse-than" && estimate === threshold) ? "pass" : "fail";
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
  const side = estimate >= 0 ? "better" : "worse";
  const asked =
    gate.kind === "better-than"
      ? `better than ${name} by more than ${number(gate.by)}`
      : `no worse than ${name} by ${number(gate.by)}`;
  const head = `${gate.metric} must be ${asked}; it is ${number(Math.abs(estimate))} ${side}`;
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
  n: number,
  confidence: number,
): string {
  if (design.method === "none") return "3 seeds on each side, at least";
  if (design.method === "point") return "replicates: the policy asks for confidence, and one number has none";
  // The margin that this very run would have met: only a wider tolerance can be asked for, never a "better by less than nothing".
  const margin = gate.kind === "no-worse-than" && design.bounds ? -design.bounds.lower : null;
  return seedsFor({ standardDeviation: design.spread, distance: estimate - threshold, n, confidence, margin });
}
