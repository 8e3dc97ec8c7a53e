import { type MeasuredInTurn, type NotMeasured, notMeasured, rounds } from "../../core/measured/measured.ts";
import type { MetricValue } from "../../core/metrics/metric-value.ts";
import { metricOfVariant } from "../../core/pipeline/variant.ts";
import type { Leg, LegId } from "../../core/plan/leg.ts";
import type { LegRun } from "../../core/run/run.ts";
import type { Result } from "../../lib/result.ts";
import { type EvaluateContext, evaluate, forgetful, type Legs } from "./evaluate.ts";

/** One side: the evaluation of the model that is, or would be, shipped, and all that it needs, which has ended. */
export type Turn = Legs;

/**
 * Measures two models one after the other, again and again, nothing else running beside: each round begins with the other one, so that what drifts
 * in the machine does as much to both.
 */
export async function measureInTurn(
  candidate: Turn,
  version: Turn,
  context: EvaluateContext,
): Promise<MeasuredInTurn | NotMeasured> {
  const alone = { ...context, engine: forgetful(context.engine), options: { ...context.options, jobs: 1 } };
  const found = { candidate: [] as Values[], version: [] as Values[] };
  for (let round = 0; round < rounds; round++) {
    const sides = round % 2 === 0 ? (["candidate", "version"] as const) : (["version", "candidate"] as const);
    for (const side of sides) {
      const ended = await evaluate(side === "candidate" ? candidate : version, alone);
      if (!ended.ok) return notMeasured(ended.error);
      found[side].push(valuesOf(ended.value));
    }
  }
  return { kind: "measured", candidate: byMetric(found.candidate), version: byMetric(found.version) };
}

/** The evaluation of the first replicate, which is the one that is shipped; what comes before it has been run. */
export async function turnOf(
  { plan, legs, given }: Legs,
  evaluation: string | null,
  context: EvaluateContext,
): Promise<Result<Turn, string>> {
  const measures = (leg: Leg) => leg.step === evaluation;
  const before = await evaluate({ plan, legs: legs.filter((leg) => !measures(leg)), given }, context);
  if (!before.ok) return before;
  const ended = new Map<LegId, LegRun>([...given, ...before.value.map((leg): [LegId, LegRun] => [leg.id, leg])]);
  const [first] = legs.filter(measures);
  const shipped = legs.filter((leg) => measures(leg) && leg.replicate?.value === first?.replicate?.value);
  return { ok: true, value: { plan, legs: shipped.map((leg) => ({ ...leg, needs: [] })), given: ended } };
}

type Values = ReadonlyMap<string, MetricValue>;

function valuesOf(legs: readonly LegRun[]): Values {
  return new Map(
    legs.flatMap(({ metrics, matrix }) =>
      Object.entries(metrics).map(([name, value]): [string, MetricValue] => [metricOfVariant(name, matrix), value]),
    ),
  );
}

/** Those that were there in every round. */
function byMetric(all: readonly Values[]): Record<string, MetricValue[]> {
  const names = [...(all[0]?.keys() ?? [])].filter((name) => all.every((values) => values.has(name)));
  return Object.fromEntries(names.map((name) => [name, all.map((values) => values.get(name) ?? "NaN")]));
}
