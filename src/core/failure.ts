/**
 * Everything that can go wrong through no fault of ours, as data. `render/failure.ts` has the words for each, in one exhaustive
 * switch, and the exit code: a failure without words does not compile.
 */
export type Failure =
  | { readonly code: "not-a-repository"; readonly directory: string }
  | { readonly code: "no-config"; readonly file: string }
  | { readonly code: "no-commit" }
  | { readonly code: "run-failed"; readonly run: string; readonly legs: readonly { readonly id: string; readonly words: string; readonly log: string; readonly hint: string | null }[] }
  | { readonly code: "output-in-the-way"; readonly path: string; readonly leg: string }
  | { readonly code: "probe-failed"; readonly command: string; readonly exitCode: number | null; readonly output: string }
  | { readonly code: "git"; readonly command: string; readonly words: string };

/** How use cases stop early with a Failure; caught once, at each edge of the program. */
export class Stop extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}
