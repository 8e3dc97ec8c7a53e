export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What is wrong, why it matters, and the command or setting that mends it. */
export interface Finding {
  readonly code: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}
