/** One problem in a text that a person wrote: where, what, and what to write instead. */
export interface Diagnostic {
  /** Stable, for people to look up and tests to name: `unknown-key`. */
  readonly code: string;
  readonly file: string;
  readonly range: Range;
  readonly message: string;
  readonly hint: string | null;
  /** Other places that belong to it: the edges of a cycle, the first of two duplicates. */
  readonly related: readonly { readonly range: Range; readonly message: string }[];
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Line and column count from 1, offset in UTF-16 code units from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
