import type { Leg, LegId, Plan } from "../../core/plan/leg.ts";
import type { LegRun } from "../../core/run/run.ts";
import { openFailFast } from "./fail-fast.ts";
import { openHolds } from "./holds.ts";
import type { LegContext } from "./leg-context.ts";
import type { LegOutcome } from "./leg-outcome.ts";
import { runLeg } from "./run-leg.ts";
import { schedule } from "./schedule.ts";

/** What a run knows before its first leg. */
export interface RunContext
  extends Pick<LegContext, "id" | "plan" | "options" | "probes" | "secrets" | "edges" | "onEvent"> {
  /** How legs ended that legs of the plan need and that are not among them. */
  readonly given: ReadonlyMap<LegId, LegRun>;
}

/** All legs to their ends. Where the disk, or we ourselves, fail in one, the others are ended before the error goes on: nothing runs behind it. */
export async function runLegs(run: RunContext): Promise<Map<LegId, LegOutcome>> {
  const { id, plan, options, edges, onEvent, given } = run;
  const outcomes = new Map<LegId, LegOutcome>();
  const { signal, stop, errors } = stoppable(options.signal);
  const failFast = openFailFast(plan.pipeline.steps, signal);
  const context: LegContext = {
    ...run,
    options: { ...options, signal },
    begin: once(() => edges.store.beginWork(id)),
    holds: openHolds(id, edges, (leg) => (leg ? failFast.signal(leg) : signal), onEvent),
    failFast,
    done: (leg) => outcomes.get(leg)?.run ?? given.get(leg),
  };
  const one = async (leg: Leg) => {
    if (errors.length > 0) return;
    const outcome = await runLeg(leg, context);
    outcomes.set(leg.id, outcome);
    if (outcome.run.status === "failed") failFast.failed(leg);
    onEvent({ kind: "leg-ended", leg: leg.id, result: outcome.run });
  };
  try {
    await schedule(plan.legs, { jobs: options.jobs, ofStep: mostOfSteps(plan) }, (leg) => one(leg).catch(stop));
    if (errors.length > 0) throw errors[0];
    await tidy(outcomes, context);
  } finally {
    await edges.store.endWork(id);
    await edges.bench.close();
  }
  return outcomes;
}

/** A signal that follows the caller's, and that an error raises too. */
function stoppable(caller: AbortSignal) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  caller.addEventListener("abort", abort, { once: true });
  if (caller.aborted) abort();
  const errors: unknown[] = [];
  const stop = (error: unknown) => {
    errors.push(error);
    abort();
  };
  return { signal: controller.signal, stop, errors };
}

const mostOfSteps = ({ pipeline }: Plan): Map<string, number> =>
  new Map(
    pipeline.steps.flatMap(({ name, strategy }) => (strategy?.maxParallel ? [[name, strategy.maxParallel]] : [])),
  );

/** A run that reuses everything makes no working directory; the first leg that runs makes it for all. */
function once(act: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | null = null;
  return () => (begun ??= act());
}

/** What legs that succeeded made before, and did not make this time, is taken out of the work tree. */
async function tidy(outcomes: ReadonlyMap<LegId, LegOutcome>, { plan, holds, edges }: LegContext): Promise<void> {
  const done = plan.legs.filter((leg) => ["ran", "reused"].includes(outcomes.get(leg.id)?.run.status ?? ""));
  const outputs = new Set(done.flatMap((leg) => leg.outputs.map(({ path }) => path)));
  const made = done.flatMap((leg) => outcomes.get(leg.id)?.run.outputs.map(({ path }) => path) ?? []);
  const stale = await edges.bench.stale(outputs, new Set(made));
  if (stale.length > 0) await holds.tree(null, () => edges.bench.discard(stale));
}
