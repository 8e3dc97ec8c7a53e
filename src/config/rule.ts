import type { Diagnostic, Range } from "../lib/diagnostic.ts";
import type { Locator } from "./locate.ts";
import type { Written } from "./schema.ts";
import type { Source } from "./to-pipeline.ts";

/** Makes a problem of what is wrong at a place of mainline.yml. */
export type Report = (code: string, range: Range, message: string, hint?: string | null) => Diagnostic;

/** What a rule that no schema can say looks at. */
export interface Context {
  readonly written: Written;
  readonly source: Source;
  readonly locator: Locator;
  readonly report: Report;
}
