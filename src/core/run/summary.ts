import { metricOfVariant } from "../pipeline/variant.ts";
import { mean } from "../statistics/moments.ts";
import { examOf } from "./exam.ts";
import { examSheetOf } from "./exam-sheet.ts";
import type { LegRun, MetricSample, Run, RunSummary } from "./run.ts";

/** What outlives a run's bytes. Bare metric names are the evaluation step's; those of other steps are written `step.name`, a variant's `name{key=value}`. */
export function summarise(run: Run): RunSummary {
  const { version, pipeline, file, commit, sourceKey, startedAt, platform, probes, params, replicates, models } = run;
  const sheet = examSheetOf(run);
  const seconds = run.legs.reduce((sum, leg) => sum + leg.seconds, 0);
  return {
    version,
    run: run.id,
    pipeline,
    file,
    commit,
    sourceKey,
    exam: examOf(run),
    ...(sheet && { sheet }),
    startedAt,
    seconds,
    stepSeconds: stepSeconds(run.legs),
    platform,
    probes,
    params,
    replicates,
    metrics: metricsOf(run),
    models,
  };
}

/** A reused leg took what it took when it ran. */
function stepSeconds(legs: readonly LegRun[]): Record<string, number> {
  const done = legs.filter(({ status }) => status === "ran" || status === "reused");
  const steps = [...new Set(done.map(({ step }) => step))];
  return Object.fromEntries(
    steps.map((step) => [step, mean(done.filter((leg) => leg.step === step).map(({ seconds }) => seconds))]),
  );
}

/** Every metric with its value by replicate, in plan order. */
export function metricsOf({ legs, evaluation }: Pick<Run, "legs" | "evaluation">): Record<string, MetricSample[]> {
  const measuring = new Set(legs.filter((leg) => Object.keys(leg.metrics).length > 0).map((leg) => leg.step));
  // Without an evaluation step there is nothing to tell apart where only one step measures.
  const bare = evaluation ?? (measuring.size === 1 ? [...measuring][0] : undefined);
  const metrics = new Map<string, MetricSample[]>();
  for (const leg of legs)
    for (const [name, sample] of samplesOf(leg, bare)) {
      const samples = metrics.get(name);
      if (samples) samples.push(sample);
      else metrics.set(name, [sample]);
    }
  return Object.fromEntries(metrics);
}

const samplesOf = (leg: LegRun, bare: string | undefined): [string, MetricSample][] =>
  Object.entries(leg.metrics).map(([name, value]) => [
    metricOfVariant(leg.step === bare ? name : `${leg.step}.${name}`, leg.matrix),
    { replicate: leg.replicate, value },
  ]);
