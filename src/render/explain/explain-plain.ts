import { costOf } from "../../core/judgement/costs.ts";
import { number } from "../../core/judgement/figures.ts";
import type { Comparison, Decision } from "../../core/judgement/judgement.ts";

/** One paragraph without a term of statistics: what was found, how sure it is, and what it means for the merge. */
export function plainWords(decision: Decision, comparison: Comparison): string {
  const { verdict, estimate, method, sentence, caution } = decision;
  if (estimate === null) return sentence;
  if (costOf(decision.gate) !== null) return sentence;
  if (method === "none") return `${sentence} That says nothing against the change: there is too little to judge by.`;
  if (method === "point" || method === "deterministic") return `${sentence} ${aloneWords[method]}`;
  return [
    finding(decision),
    luck[decision.of],
    meaning(decision, comparison),
    verdict === "pass" ? errorRate(decision) : "",
    caution === null ? "" : `All that is less sure than it sounds: ${caution}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

const aloneWords = {
  point: "Nobody knows how much of that is luck: declare replicates, or predictions, and the gate will know.",
  deterministic: "Nothing in it is left to chance, so that the numbers are taken as they are.",
};

/** What the bounds allow for. */
const luck: Record<Decision["of"], string> = {
  seeds: "The luck of the seeds is allowed for; whether the test set is the right one is not asked.",
  examples: "The luck of which examples are in the test set is allowed for; that of the training is not.",
  rounds:
    "Both models were measured in turn on one machine, and its moods are allowed for as far as the rounds show them.",
  both: "Allowed for is the luck of the seeds, and that of which examples are in the test set.",
};

function finding({ gate, estimate }: Decision): string {
  if (gate.kind === "min" || gate.kind === "max") return `${gate.metric} is ${number(estimate ?? 0)}.`;
  const size = estimate ?? 0;
  const way = size === 0 ? "as good as" : `${number(Math.abs(size))} ${size > 0 ? "better than" : "worse than"}`;
  return `${gate.metric} of this change is ${way} ${gate.baseline}'s.`;
}

function meaning(decision: Decision, { judgement }: Comparison): string {
  const { verdict, wouldDecide } = decision;
  const limit = limitWords(decision);
  if (verdict === "pass") return `Even in a bad reading of the data it ${limit}.`;
  if (verdict === "fail") return failure(decision, limit);
  const stops =
    judgement.action === "stop" ? " The policy stops there, because not knowing is no reason to merge." : "";
  return `A bad reading of the data breaks the limit and a good one keeps it, so nobody can say from this whether it ${limit}. That is no evidence against the change.${stops} What would settle it: ${wouldDecide ?? "more data"}.`;
}

function failure({ gate, lower, upper, threshold }: Decision, limit: string): string {
  const byBound = gate.kind === "max" ? (lower ?? 0) > threshold : (upper ?? 0) < threshold || "baseline" in gate;
  return byBound
    ? `Not even in a good reading of the data is it true that it ${limit}: this is not bad luck.`
    : `The model that would be shipped, the first replicate's, breaks the limit by itself, however good the others are.`;
}

function limitWords({ gate }: Decision): string {
  if (gate.kind === "min") return `is at least ${number(gate.bound)}`;
  if (gate.kind === "max") return `is at most ${number(gate.bound)}`;
  if (gate.kind === "better-than") return gate.by === 0 ? "is better" : `is better by more than ${number(gate.by)}`;
  return gate.by === 0 ? "is no worse" : `is no worse than by ${number(gate.by)}`;
}

function errorRate({ confidence }: Decision): string {
  const times = number(100 * (1 - (confidence ?? 1)));
  return `Were it not so, data like these would let it pass at most about ${times} times in 100.`;
}
