import { type MeasuredAgain, type NotMeasured, notMeasured } from "../../core/measured/measured.ts";
import type { LegId } from "../../core/plan/leg.ts";
import { type Examined, examFileChanges } from "../../core/run/exam.ts";
import { modelDigest } from "../../core/run/model-digest.ts";
import type { LegRun, Run, RunModel } from "../../core/run/run.ts";
import { metricsOf } from "../../core/run/summary.ts";
import { type EvaluateContext, evaluate } from "./evaluate.ts";
import type { VersionPlan } from "./version-plan.ts";

/** Measures given models with the candidate's exam. Where nobody could say that it was that exam, its numbers are none. */
export async function measureAgain(
  { plan, legs, lone }: VersionPlan,
  given: ReadonlyMap<LegId, LegRun>,
  candidate: Run,
  context: EvaluateContext,
): Promise<MeasuredAgain | NotMeasured> {
  const ended = await evaluate({ plan, legs, given }, context);
  if (!ended.ok) return notMeasured(ended.error);
  const { evaluation } = candidate;
  const made = [...given.values(), ...ended.value];
  const models: RunModel[] = plan.models.map(({ name, paths }) => ({
    name,
    replicates: paths.flatMap(({ replicate, path, by }) => {
      const digest = modelDigest(given.get(by)?.outputs ?? [], path);
      return digest ? [{ replicate, path, ...digest }] : [];
    }),
  }));
  const exam: Examined = { legs: made, evaluation, models };
  const other = examFileChanges(candidate, exam);
  if (other.length > 0) return notMeasured(`the exam came out differently: ${other.slice(0, 8).join(", ")}`);
  const measuring = ended.value
    .filter(({ step }) => step === evaluation)
    .map((leg) => (lone ? { ...leg, replicate: null } : leg));
  return {
    kind: "measured",
    metrics: metricsOf({ legs: measuring, evaluation }),
    predictions: measuring.flatMap(({ replicate, matrix, outputs }) => {
      const files = outputs.filter(({ kind }) => kind === "predictions");
      return files.length > 0 ? [{ replicate, matrix, files }] : [];
    }),
  };
}
