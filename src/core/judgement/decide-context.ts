import type { BaselineName, Policy } from "../pipeline/pipeline.ts";
import type { RunSummary } from "../run/run.ts";
import type { RunPredictions } from "./example-sets.ts";
import type { BaselineState } from "./judgement.ts";

/** All that a gate is decided from. */
export interface DecideContext {
  readonly policy: Policy;
  readonly candidate: RunSummary;
  readonly baselines: ReadonlyMap<BaselineName, BaselineState>;
  readonly predictions: {
    readonly candidate: RunPredictions;
    readonly baselines: ReadonlyMap<BaselineName, RunPredictions>;
  };
}
