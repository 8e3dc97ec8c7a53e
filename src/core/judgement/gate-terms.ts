import type { Gate, Policy } from "../pipeline/pipeline.ts";

/** What the bound is held against, in the estimate's terms. */
export function thresholdOf(gate: Gate): number {
  if (gate.kind === "min" || gate.kind === "max") return gate.bound;
  // 0 − 0 is 0, and −0 would be said as one.
  return gate.kind === "better-than" ? gate.by : 0 - gate.by;
}

/** 0.95 where nothing is written. */
export const confidenceOf = (policy: Policy): number => policy.confidence ?? 0.95;
