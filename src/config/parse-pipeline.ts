import { type Document, LineCounter } from "yaml";
import type { Pipeline } from "../core/pipeline/pipeline.ts";
import type { Spelled } from "../core/pipeline/spelled.ts";
import type { Diagnostic, Range } from "../lib/diagnostic.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { checkRules } from "./check-rules.ts";
import { checkShape } from "./check-shape.ts";
import { firstProblems } from "./first-problems.ts";
import { largestText } from "./largest-text.ts";
import { locatorOf, type YamlPath } from "./locate.ts";
import { parseYaml } from "./parse-yaml.ts";
import { spelledInYaml } from "./spelled-in.ts";
import { type Source, toPipeline } from "./to-pipeline.ts";

/** A valid pipeline, and where each part of it was written. */
export interface ParsedPipeline {
  readonly pipeline: Pipeline;
  /** Where a path such as `["steps", "train", "inputs", 2]` stands in the file. */
  locate(path: YamlPath): Range;
}

/**
 * The text of a mainline.yml, and of the params file that it names (`paramsPathOf`), → a Pipeline, or every problem there is. What
 * needs the tree or the legs (cycles, inputs that nobody makes) is left to planning, which reports through `toDiagnostics`.
 */
export function parsePipeline(source: Source): Result<ParsedPipeline, Diagnostic[]> {
  const { file, text } = source;
  const lines = new LineCounter();
  if (text.length > largestText) return err([tooLarge(source)]);
  const doc = parseYaml(text, lines);
  const locator = locatorOf(doc, text, lines);
  const report = (code: string, range: Range, message: string, hint: string | null = null): Diagnostic => ({
    code,
    file,
    range,
    message,
    hint,
    related: [],
  });
  // What the YAML parser could not read hides every consequence of it.
  if (doc.errors.length > 0)
    return err(
      firstProblems(doc.errors.map((e) => report("yaml", locator.span(...e.pos), `${firstLine(e.message)}.`))),
    );
  let raw: unknown;
  try {
    raw = doc.toJS({ maxAliasCount: 100 });
  } catch {
    return err([report("yaml", locator.span(0, 0), "The file has more aliases than a configuration needs (100).")]);
  }
  const shape = checkShape(raw, locator, report);
  if (!shape.ok) return err(firstProblems(shape.error));
  const problems = checkRules(shape.value, source, locator, report);
  return problems.length > 0
    ? err(firstProblems(problems))
    : ok({ pipeline: toPipeline(shape.value, source, inlineParams(doc)), locate: locator.value });
}

/** A step gets them as JSON. */
const inlineParams = (doc: Document.Parsed): Spelled => spelledInYaml(doc, "json", doc.get("params", true));

const firstLine = (message: string): string => (message.split("\n")[0] ?? "").replace(/[.:]$/, "");

function tooLarge({ file, text }: Source): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  const message = `The file has ${text.length} characters; a pipeline may have ${largestText}.`;
  return { code: "too-large", file, range: { start, end: start }, message, hint: null, related: [] };
}
