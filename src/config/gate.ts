import { costName } from "../core/judgement/costs.ts";
import type { Cost, Gate } from "../core/pipeline/pipeline.ts";
import type { JsonObject } from "../lib/json.ts";
import type { WrittenGate } from "./schema.ts";

export const gateKinds = ["min", "max", "no-worse-than", "better-than"] as const;
export const gateSubjects = ["metric", "step-time", "model-size"] as const;

/** Which rules a written gate holds; a valid one holds exactly one. */
export const kindsOf = (gate: WrittenGate) => gateKinds.filter((kind) => gate[kind] !== undefined);

/** What a written gate is on; a valid one is on exactly one thing. */
export const subjectsOf = (gate: WrittenGate) => gateSubjects.filter((subject) => gate[subject] !== undefined);

/** A checked gate as the domain has it. */
export function toGate(gate: WrittenGate): Gate {
  const { by = 0 } = gate;
  const cost = writtenCost(gate);
  const matrix = gate.matrix === undefined ? {} : { matrix: gate.matrix as JsonObject };
  const on = cost ? { metric: costName(cost), cost } : { metric: gate.metric ?? "", ...matrix };
  if (gate.min !== undefined) return { kind: "min", metric: on.metric, bound: gate.min, ...matrix };
  if (gate.max !== undefined) return { kind: "max", ...on, bound: gate.max };
  if (gate["no-worse-than"] !== undefined) return { kind: "no-worse-than", ...on, baseline: gate["no-worse-than"], by };
  return { kind: "better-than", ...on, baseline: gate["better-than"] ?? "", by };
}

/** Null: it is on a metric. */
export function writtenCost(gate: WrittenGate): Cost | null {
  if (gate["step-time"] !== undefined) return { what: "step-time", of: gate["step-time"] };
  return gate["model-size"] === undefined ? null : { what: "model-size", of: gate["model-size"] };
}
