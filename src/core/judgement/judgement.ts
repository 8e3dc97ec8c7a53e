import type { JsonObject } from "../../lib/json.ts";
import type { MeasuredInTurn, NotMeasured } from "../measured/measured.ts";
import type { Gate, Goal, Policy, Verdict } from "../pipeline/pipeline.ts";
import type { RunSummary } from "../run/run.ts";

/** How a gate was decided. Chosen from the design of the data before looking at the values. */
export type Method =
  | "paired-t"
  | "welch-t"
  | "one-sample-t"
  | "tango"
  | "mcnemar"
  | "wilson"
  | "delong"
  | "bootstrap"
  | "two-components"
  | "point"
  | "deterministic"
  | "none";

/** One gate's outcome. Numbers are goal-signed: positive means the candidate is better. */
export interface Decision {
  readonly gate: Gate;
  readonly verdict: Verdict;
  readonly method: Method;
  /** Goal-signed difference, or for `min`/`max` the mean itself; `null` when there is nothing to compute with. */
  readonly estimate: number | null;
  /** One-sided bounds at `confidence`, in the estimate's terms. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly confidence: number | null;
  /** What the bound has to pass, in the estimate's terms: −0.01 for `no-worse-than` by 0.01. */
  readonly threshold: number;
  /** Of the estimate, where the bounds come of one. */
  readonly standardError: number | null;
  readonly n: { readonly candidate: number; readonly baseline: number | null };
  readonly degreesOfFreedom: number | null;
  /** What varied by chance, as far as the method knows. */
  readonly of: "seeds" | "examples" | "both" | "rounds";
  /** Why it was decided so, in a few words: "5 seeds shared". */
  readonly reason: string;
  /** The sentence for people. */
  readonly sentence: string;
  /** Why its bounds may hold less often than they say, in words, which end the sentence too; null: nothing is known against them. */
  readonly caution: string | null;
  /** For an inconclusive gate: what would decide it ("4 more seeds, or a margin of 0.014"). */
  readonly wouldDecide: string | null;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** What the policy makes of the verdict. */
  readonly action: "merge" | "warn" | "stop";
  /** Something holds the stage that a merge promotes to. */
  readonly held: boolean;
  readonly decisions: readonly Decision[];
  /** Set when a person accepted `not-comparable`, `inconclusive` or `no-baseline`. */
  readonly accepted: Accepted | null;
}

/** Whose decision it was, why, and the address of the review that says so; null where it was said otherwise. */
export interface Accepted {
  readonly by: string;
  readonly why: string;
  readonly review: string | null;
}

/** What a gate is judged against. */
export type BaselineState =
  | {
      readonly kind: "found";
      readonly name: string;
      readonly version: string | null;
      readonly summary: RunSummary;
      readonly comparable: Comparability;
      /** Set where its metrics were measured again with the candidate's exam. */
      readonly measured?: MeasuredBy;
      /** Set where a gate compares what is measured in turn. */
      readonly inTurn?: MeasuredInTurn | NotMeasured;
    }
  | { readonly kind: "absent"; readonly name: string; readonly reason: string };

export interface MeasuredBy {
  /** What of the exam had changed. */
  readonly changed: readonly string[];
  /** Its metrics by the exam that it was promoted with. */
  readonly before: RunSummary["metrics"];
}

export type Comparability =
  | { readonly ok: true }
  /** `why`: why it could not be measured again with the candidate's exam. */
  | { readonly ok: false; readonly changed: readonly string[]; readonly why?: string };

/** Everything that a report shows; made once, rendered as Markdown, terminal text and JSON. */
export interface Comparison {
  readonly version: 1;
  readonly pipeline: string;
  readonly candidate: RunSummary;
  readonly baselines: readonly BaselineState[];
  readonly rows: readonly MetricRow[];
  /** Of each metric that is computed from predictions in parts: the part that the candidate is worst at. */
  readonly worstSlices: readonly WorstSlice[];
  readonly judgement: Judgement;
  readonly policy: Policy;
  /** Whose policy judged: `base` (with its commit), or the candidate's own, the first. */
  readonly policyFrom: { readonly kind: "base"; readonly commit: string } | { readonly kind: "first-policy" };
  /** What the pull request would change in the policy itself, a line each. */
  readonly policyChanges: readonly string[];
  /** Against production, or the base where nothing is in production. */
  readonly changes: readonly Change[];
  readonly curves: readonly Curve[];
  readonly source: CandidateSource;
  readonly history: History;
}

/** What was tried before: the more often something is tried, the likelier it passes by luck. */
export interface History {
  /** Sources that were judged on the pull request, this one included; null where there is none, or its comments cannot be read. */
  readonly attempts: number | null;
  /** The verdict of an earlier run of this very source, which stands. */
  readonly first: { readonly run: string; readonly verdict: Verdict } | null;
  /** Nothing but seeds differs from what serves, or from an earlier attempt on the pull request. */
  readonly onlySeeds: "baseline" | "attempt" | null;
  /** Other sources that the registry and the ledger know to have been judged with this exam. */
  readonly examUses: number;
}

export interface MetricRow {
  readonly metric: string;
  readonly goal: Goal | null;
  readonly candidate: readonly number[];
  readonly production: readonly number[] | null;
  readonly base: readonly number[] | null;
  /** The other baselines that gates name: the anchor, another stage, a version. */
  readonly others: readonly { readonly name: string; readonly values: readonly number[] | null }[];
  /** Raw difference of means against production (else base), not goal-signed. */
  readonly difference: number | null;
  /** Indexes into `judgement.decisions`. */
  readonly decisions: readonly number[];
}

export interface WorstSlice {
  readonly metric: string;
  readonly slice: string;
  /** Means over replicates, in the metric's own sign. */
  readonly candidate: number;
  /** What serves, on the same slice; null where its predictions are not at hand. */
  readonly production: number | null;
  readonly examples: number;
  /** How many slices it is the worst of. */
  readonly of: number;
}

export type Change =
  | { readonly kind: "param"; readonly name: string; readonly before: string | null; readonly after: string | null }
  | { readonly kind: "input"; readonly path: string; readonly change: "added" | "removed" | "changed" }
  | { readonly kind: "command"; readonly step: string; readonly before: string | null; readonly after: string | null }
  | {
      readonly kind: "setting";
      readonly step: string;
      readonly what: string;
      readonly before: string | null;
      readonly after: string | null;
    };

/** One line of a chart: a metric's history or a plot's column, mean over replicates by step. */
export interface Curve {
  readonly title: string;
  readonly x: readonly number[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

export interface CandidateSource {
  readonly how: "trained" | "reused";
  readonly why: string;
  /** Link to the workflow run, `null` on a laptop. */
  readonly url: string | null;
}

export type { JsonObject };
