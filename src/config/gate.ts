import type { Gate } from "../core/pipeline.ts";
import type { WrittenGate } from "./schema.ts";

export const gateKinds = ["min", "max", "no-worse-than", "better-than"] as const;

/** Which rules a written gate holds; a valid one holds exactly one. */
export const kindsOf = (gate: WrittenGate) => gateKinds.filter((kind) => gate[kind] !== undefined);

/** A checked gate as the domain has it. */
export function toGate(gate: WrittenGate): Gate {
  const { metric, by = 0 } = gate;
  if (gate.min !== undefined) return { kind: "min", metric, bound: gate.min };
  if (gate.max !== undefined) return { kind: "max", metric, bound: gate.max };
  if (gate["no-worse-than"] !== undefined)
    return { kind: "no-worse-than", metric, baseline: gate["no-worse-than"], by };
  return { kind: "better-than", metric, baseline: gate["better-than"] ?? "", by };
}
