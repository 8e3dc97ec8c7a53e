import type { Gate, Verdict } from "../pipeline/pipeline.ts";
import { thresholdOf } from "./gate-terms.ts";
import type { Decision } from "./judgement.ts";

/** A decision that no arithmetic was needed for. */
export function blankDecision(gate: Gate, verdict: Verdict, sentence: string, n = 0): Decision {
  return {
    gate,
    verdict,
    method: "none",
    estimate: null,
    lower: null,
    upper: null,
    confidence: null,
    threshold: thresholdOf(gate),
    standardError: null,
    n: { candidate: n, baseline: null },
    degreesOfFreedom: null,
    of: "seeds",
    reason: "",
    sentence,
    caution: null,
    wouldDecide: null,
  };
}
