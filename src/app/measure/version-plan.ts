import { type EvaluationPlan, evaluationPlan } from "../../core/measured/evaluation-plan.ts";
import { expandPipeline } from "../../core/plan/expand.ts";
import type { Plan } from "../../core/plan/leg.ts";
import { planPipeline } from "../../core/plan/plan.ts";
import type { RunSummary } from "../../core/run/run.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import type { Workspace } from "../workspace.ts";

export type Replicate = string | number | null;

/** The candidate's pipeline as it measures the models of a version. */
export interface VersionPlan extends EvaluationPlan {
  readonly plan: Plan;
  /** The pipeline has replicates, and the version is of none. */
  readonly lone: boolean;
}

/** Expands the candidate's evaluation for the replicates of a version. The error says in words why it cannot measure them. */
export async function versionPlan(
  { plan, tree }: Pick<Workspace, "plan" | "tree">,
  evaluation: string | null,
  summary: RunSummary,
): Promise<Result<VersionPlan, string>> {
  const [model] = plan.models;
  const theirs = summary.models.find(({ name }) => name === model?.name)?.replicates.map(({ replicate }) => replicate);
  if (!model || !theirs) return err("it has no model that this pipeline makes");
  const replicated = model.paths.some(({ replicate }) => replicate !== null);
  if (!replicated && theirs.length > 1)
    return err(`it has ${theirs.length} replicates of ${model.name}, and this pipeline makes a single one`);
  const lone = replicated && theirs[0] === null;
  const own = plan.pipeline.replicates?.values ?? [];
  const values = replicated ? (lone ? own.slice(0, 1) : theirs.filter((value) => value !== null)) : own;
  const expanded = await replanned(
    plan,
    tree.map(({ path }) => path),
    values,
  );
  if (!expanded.ok) return expanded;
  const measuring = evaluationPlan(expanded.value, evaluation);
  return measuring.ok ? ok({ ...measuring.value, plan: expanded.value, lone }) : measuring;
}

async function replanned(
  { pipeline, overrides }: Plan,
  files: readonly string[],
  values: readonly (string | number)[],
): Promise<Result<Plan, string>> {
  const replicates = pipeline.replicates && { ...pipeline.replicates, values };
  const expanded = await expandPipeline({ ...pipeline, replicates }, overrides);
  const planned = expanded.ok ? planPipeline(expanded.value, files) : expanded;
  return planned.ok ? planned : err(planned.error[0]?.message ?? "its replicates have no plan");
}
