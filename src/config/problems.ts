import type { PlanProblem } from "../core/pipeline/plan-problem.ts";
import type { Diagnostic } from "../lib/diagnostic.ts";
import { firstProblems } from "./first-problems.ts";
import type { ParsedPipeline } from "./parse-pipeline.ts";

/** What planning found wrong, at the place in mainline.yml where it was written. */
export function toDiagnostics(parsed: ParsedPipeline, problems: readonly PlanProblem[]): Diagnostic[] {
  const { file } = parsed.pipeline;
  return firstProblems(
    problems.map(({ code, at, message, hint }) => ({
      code,
      file,
      range: parsed.locate(at),
      message,
      hint,
      related: [],
    })),
  );
}
