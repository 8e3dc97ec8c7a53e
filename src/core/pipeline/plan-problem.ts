/** Something that planning cannot accept, with the path of the words that caused it in mainline.yml. */
export interface PlanProblem {
  readonly code: string;
  /** For example `["steps", "train", "inputs", 2]`. */
  readonly at: readonly (string | number)[];
  readonly message: string;
  readonly hint: string | null;
}
