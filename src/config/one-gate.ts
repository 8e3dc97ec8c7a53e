import type { Context } from "./rule.ts";
import type { WrittenGate } from "./schema.ts";

export interface OneGate extends Context {
  readonly gate: WrittenGate;
  readonly i: number;
}
