import type { Verdict } from "../pipeline/pipeline.ts";

/** What a source was found to be when it was judged before. */
export interface FirstVerdict {
  readonly run: string;
  readonly question: string;
  readonly verdict: Verdict;
}
