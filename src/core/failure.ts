import type { Diagnostic } from "../lib/diagnostic.ts";
import type { Verdict } from "./pipeline/pipeline.ts";

/**
 * Everything that can go wrong through no fault of ours, as data. `render/failure.ts` has the words for each, in one exhaustive
 * switch, and the exit code: a failure without words does not compile.
 */
export type Failure =
  | { readonly code: "usage"; readonly command: string | null; readonly words: string; readonly hint: string | null }
  | {
      readonly code: "invalid-config";
      readonly diagnostics: readonly Diagnostic[];
      readonly texts: ReadonlyMap<string, string>;
    }
  | { readonly code: "files-exist"; readonly paths: readonly string[] }
  /** `known`: those whose ids begin so, or all where none does; the newest first. */
  /** That have succeeded. */
  | { readonly code: "too-few-runs"; readonly there: number }
  | { readonly code: "unknown-run"; readonly asked: string; readonly known: readonly string[] }
  | { readonly code: "no-run-for-source"; readonly sourceKey: string; readonly dirty: boolean }
  | { readonly code: "not-a-repository"; readonly directory: string }
  | { readonly code: "no-config"; readonly file: string }
  | { readonly code: "no-commit" }
  /** `question` goes on from "Git cannot tell". */
  | { readonly code: "shallow-clone"; readonly question: string }
  | { readonly code: "interrupted" }
  | { readonly code: "dirty-tree" }
  | { readonly code: "store-tracked"; readonly path: string }
  | { readonly code: "story-broken"; readonly what: string }
  | {
      readonly code: "run-failed";
      readonly run: string;
      readonly legs: readonly {
        readonly id: string;
        readonly words: string;
        readonly log: string;
        readonly hint: string | null;
      }[];
    }
  /** Each with the steps that name it; `short`: too few characters to be masked. */
  | {
      readonly code: "secrets-unfit";
      readonly secrets: readonly {
        readonly name: string;
        readonly steps: readonly string[];
        readonly short: boolean;
      }[];
    }
  | { readonly code: "output-in-the-way"; readonly path: string; readonly leg: string }
  /** `path`: null where the system does not say. */
  | { readonly code: "disk-full"; readonly path: string | null; readonly quota: boolean }
  | { readonly code: "not-writable"; readonly path: string; readonly why: string }
  /** What the store holds for an input is not what was put there; it has been removed. */
  | { readonly code: "object-corrupt"; readonly path: string; readonly leg: string }
  | { readonly code: "probe-timeout"; readonly command: string; readonly seconds: number }
  | { readonly code: "probe-too-long"; readonly command: string; readonly most: number }
  | {
      readonly code: "probe-failed";
      readonly command: string;
      readonly exitCode: number | null;
      readonly output: string;
    }
  | { readonly code: "verdict-stops"; readonly verdict: Verdict }
  | { readonly code: "push-refused"; readonly remote: string; readonly words: string }
  /** The tags there could not be read, before anything was written. */
  | { readonly code: "fetch-failed"; readonly remote: string; readonly words: string }
  | { readonly code: "no-version-held"; readonly model: string; readonly stage: string; readonly commit: string }
  | {
      readonly code: "nothing-to-roll-back";
      readonly model: string;
      readonly stage: string;
      readonly known: readonly string[];
      readonly meant: string | null;
      /** The stages of this model that something holds; null: no such model. */
      readonly held: readonly string[] | null;
    }
  /** Tags that would say what GTO cannot read back, or what does not hold. */
  | { readonly code: "registry-refused"; readonly words: string; readonly todo: string }
  | { readonly code: "unknown-version"; readonly asked: string; readonly known: readonly string[] }
  /** `words` say why no bytes of it can be had. */
  | { readonly code: "not-pulled"; readonly version: string; readonly words: string }
  /** Where a pulled model should go. */
  | { readonly code: "in-the-way"; readonly path: string }
  | { readonly code: "forge"; readonly call: string; readonly status: number | null; readonly words: string }
  | { readonly code: "artifact-refused"; readonly words: string }
  | { readonly code: "not-here"; readonly words: string; readonly todo: string }
  | { readonly code: "git"; readonly command: string; readonly words: string };

/** How use cases stop early with a Failure; caught once, at each edge of the program. */
export class Stop extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}
