import { canonicalJson } from "../lib/canonical-json.ts";
import type { Json } from "../lib/json.ts";
import { sha256 } from "../lib/sha256.ts";
import type { Comparison } from "./judgement.ts";

/** A digest of what was asked of a source: the policy, and the runs that it was held against. The same source may be asked something new. */
export const questionOf = ({ policy, baselines }: Pick<Comparison, "policy" | "baselines">): string =>
  sha256(
    canonicalJson({
      policy: policy as unknown as Json,
      baselines: baselines.map((state) => [state.name, state.kind === "found" ? state.summary.run : null]),
    }),
  );
