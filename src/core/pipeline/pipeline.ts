import type { Json, JsonObject } from "../../lib/json.ts";
import type { Computed } from "../predictions/computed.ts";
import type { Spelled } from "./spelled.ts";

/** What one `mainline.yml` declares, after validation. Only `config/` makes one, so whoever holds it need not check again. */
export interface Pipeline {
  readonly name: string;
  /** POSIX path of mainline.yml from the root of the repository. Paths written in it are relative to its folder. */
  readonly file: string;
  readonly params: ParamsSource;
  /** Commands whose output becomes part of every step key. */
  readonly environment: readonly string[];
  readonly replicates: Replicates | null;
  readonly steps: readonly Step[];
  readonly models: readonly Model[];
  readonly policy: Policy;
}

export type ParamsSource =
  | { readonly kind: "none" }
  | { readonly kind: "inline"; readonly values: JsonObject; readonly spelled: Spelled }
  /** `path` is relative to the folder of mainline.yml; `values` is what that file holds. */
  | {
      readonly kind: "file";
      readonly path: string;
      readonly format: ParamsFormat;
      readonly values: JsonObject;
      readonly spelled: Spelled;
    };

export type ParamsFormat = "yaml" | "json" | "toml";

export interface Replicates {
  readonly name: string;
  readonly values: readonly (string | number)[];
}

/** Texts may hold `${{ }}`; paths are relative to the folder of mainline.yml. */
export interface Step {
  readonly name: string;
  readonly run: string;
  /** GitHub's words: `bash`, `sh`, `python`, `pwsh`, or a template with `{0}`. */
  readonly shell: string;
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  /** Dotted keys of params that the step depends on; `null`: none were declared. */
  readonly params: readonly string[];
  /** `null`: unknown (runs in place, always). `[]`: nothing (runs once). */
  readonly inputs: readonly string[] | null;
  /** Inputs that come from elsewhere; none where `inputs` is `null`. */
  readonly fetches: readonly Fetch[];
  readonly outputs: readonly string[];
  readonly metrics: readonly string[];
  readonly plots: readonly string[];
  readonly predictions: readonly string[];
  readonly needs: readonly string[];
  readonly isolated: boolean;
  readonly links: readonly string[];
  /** Names of environment variables that it may see though they look like credentials. */
  readonly secrets: readonly string[];
  /** `null`: one variant, without a matrix. */
  readonly strategy: Strategy | null;
  readonly timeoutMinutes: number | null;
  readonly retry: { readonly maxAttempts: number; readonly backoffSeconds: number };
}

/** A file that is fetched once and verified. `path` is where the step finds it, relative to the folder of mainline.yml. */
export interface Fetch {
  readonly url: string;
  /** 64 hex digits, in lower case. */
  readonly sha256: string;
  readonly path: string;
}

/** GitHub's `strategy`. */
export interface Strategy {
  /** The variants in their order, `include` and `exclude` applied. Keys of one may differ from those of another. */
  readonly matrix: readonly JsonObject[];
  /** Whether a leg that fails ends the step's other legs. */
  readonly failFast: boolean;
  /** How many legs of the step run at once; `null`: as many as there are jobs. */
  readonly maxParallel: number | null;
}

export interface Model {
  readonly name: string;
  readonly path: string;
  readonly description: string;
}

export type Goal = "maximize" | "minimize";

export interface Policy {
  /** The step that measures: its metrics have bare names, its inputs are the exam. */
  readonly evaluation: string | null;
  readonly metrics: Readonly<Record<string, MetricPolicy>>;
  readonly gates: readonly Gate[];
  /** `null`: not written, which lets lone numbers be compared as points. */
  readonly confidence: number | null;
  /** `model@vX.Y.Z`: the version that gates call `anchor`. */
  readonly anchor: string | null;
  /** What is written under `on:`; what is missing follows the defaults of DESIGN §8. */
  readonly on: Readonly<Partial<Record<SoftVerdict | "exam-changed", "stop" | "warn">>>;
  readonly promote: { readonly stage: string; readonly bump: Bump };
}

export interface MetricPolicy {
  readonly goal: Goal;
  /** How it is computed from predictions; missing: the evaluation step writes it. */
  readonly compute?: Computed;
  /** It depends on the machine and the moment: never compared with a stored number. */
  readonly measured?: "in-turn";
}

export type Bump = "major" | "minor" | "patch";

export type Gate = GateRule & {
  /** Of an evaluation with a matrix: the variants that it holds for. Missing: all. */
  readonly matrix?: JsonObject;
};

type GateRule =
  | { readonly kind: "min"; readonly metric: string; readonly bound: number }
  | { readonly kind: "max"; readonly metric: string; readonly bound: number; readonly cost?: Cost }
  | {
      readonly kind: "no-worse-than";
      readonly metric: string;
      readonly baseline: BaselineName;
      readonly by: number;
      readonly cost?: Cost;
    }
  | {
      readonly kind: "better-than";
      readonly metric: string;
      readonly baseline: BaselineName;
      readonly by: number;
      readonly cost?: Cost;
    };

/** What Mainline itself knows of a run; `metric` is then what it is called in a report. Less is better. */
export interface Cost {
  /** Seconds, on average over the step's legs; or bytes of the model that is shipped. */
  readonly what: "step-time" | "model-size";
  /** The step, or the model. */
  readonly of: string;
}

/** `base`, `anchor`, the name of a stage, or `model@vX.Y.Z`. */
export type BaselineName = string;

/** From the strictest: over several gates the first that one of them has. */
export const verdicts = ["fail", "not-comparable", "no-baseline", "inconclusive", "pass"] as const;
export type Verdict = (typeof verdicts)[number];
/** What a person may accept. */
export const softVerdicts = ["not-comparable", "inconclusive", "no-baseline"] as const satisfies readonly Verdict[];
export type SoftVerdict = (typeof softVerdicts)[number];

export type Params = JsonObject;
export type Override = { readonly key: string; readonly value: Json };
