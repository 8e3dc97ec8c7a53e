import { parsePipeline } from "../../src/config/parse-pipeline.ts";
import { toDiagnostics } from "../../src/config/problems.ts";
import { noOverrides, type Overrides } from "../../src/core/pipeline/overrides.ts";
import { expandPipeline } from "../../src/core/plan/expand.ts";
import type { Plan } from "../../src/core/plan/leg.ts";
import { planPipeline } from "../../src/core/plan/plan.ts";
import type { Diagnostic } from "../../src/lib/diagnostic.ts";
import { err, ok, type Result } from "../../src/lib/result.ts";

/** Text → plan over these files, as the commands do it; or all that is wrong. */
export async function planOf(
  text: string,
  files: readonly string[],
  options: { paramsText?: string; overrides?: Overrides; file?: string } = {},
): Promise<Result<Plan, Diagnostic[]>> {
  const parsed = parsePipeline({ file: options.file ?? "mainline.yml", text, paramsText: options.paramsText ?? null });
  if (!parsed.ok) return parsed;
  const expanded = await expandPipeline(parsed.value.pipeline, options.overrides ?? noOverrides);
  if (!expanded.ok) return err(toDiagnostics(parsed.value, expanded.error));
  const plan = planPipeline(expanded.value, files);
  return plan.ok ? ok(plan.value) : err(toDiagnostics(parsed.value, plan.error));
}
