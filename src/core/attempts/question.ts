import { canonicalJson } from "../../lib/canonical-json.ts";
import type { Json } from "../../lib/json.ts";
import { sha256 } from "../../lib/sha256.ts";
import type { Comparison } from "../judgement/judgement.ts";

/**
 * A digest of what was asked of a source: the policy, and the runs that its gates hold it against. The same source may be asked something new. What is
 * shown beside them decides nothing, and may be gone when it is asked again.
 */
export function questionOf({ policy, baselines }: Pick<Comparison, "policy" | "baselines">): string {
  const asked = new Set(policy.gates.flatMap((gate) => ("baseline" in gate ? [gate.baseline] : [])));
  const held = baselines
    .filter(({ name }) => asked.has(name))
    .map((state) => [state.name, state.kind === "found" ? state.summary.run : null]);
  return sha256(canonicalJson({ policy: policy as unknown as Json, baselines: held }));
}
