import { Stop } from "../../core/failure.ts";
import type { Probe } from "../../core/keys/platform.ts";
import type { Leg, LegId, Plan } from "../../core/plan/leg.ts";
import type { LegRun } from "../../core/run/run.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { legFailureWords } from "../../render/leg-failure.ts";
import type { EngineEdges } from "../run/edges.ts";
import type { RunEvent } from "../run/events.ts";
import { runLegs } from "../run/run-legs.ts";
import type { RunOptions } from "../run/run-options.ts";

/** What measuring runs with: that of the candidate's own run. */
export interface EvaluateContext {
  readonly options: RunOptions;
  readonly probes: readonly Probe[];
  readonly secrets: ReadonlyMap<string, string>;
  readonly engine: EngineEdges;
  onEvent(event: RunEvent): void;
}

export interface Legs {
  readonly plan: Plan;
  readonly legs: readonly Leg[];
  /** How the legs that these need ended. */
  readonly given: ReadonlyMap<LegId, LegRun>;
}

/**
 * Runs legs beside the work tree, which keeps what the candidate has made. The error is the words of the first that failed, with the last
 * line that it wrote. Throws Stop: interrupted.
 */
export async function evaluate(
  { plan, legs, given }: Legs,
  context: EvaluateContext,
): Promise<Result<LegRun[], string>> {
  const { engine, options, probes, secrets } = context;
  const id = engine.newRunId();
  const last = new Map<LegId, string>();
  const onEvent = (event: RunEvent) => {
    if (event.kind === "leg-line" && event.line.trim() !== "") last.set(event.leg, event.line.trim().slice(0, 200));
    context.onEvent(event);
  };
  const edges = beside(engine);
  const outcomes = await runLegs({ id, plan: { ...plan, legs }, given, options, probes, secrets, edges, onEvent });
  if (options.signal.aborted) throw new Stop({ code: "interrupted" });
  const runs = legs.flatMap((leg) => outcomes.get(leg.id)?.run ?? []);
  const failed = runs.find(({ failure }) => failure !== null);
  if (!failed?.failure) return ok(runs);
  const line = last.get(failed.id);
  return err(`${failed.id}: ${legFailureWords(failed.failure)}${line === undefined ? "" : ` (${line})`}`);
}

/** Lays no output into the work tree, and keeps the logs of legs that belong to no run only while they run. */
const beside = (engine: EngineEdges): EngineEdges => ({
  ...engine,
  bench: { ...engine.bench, place: async () => true, lacking: async () => [], stale: async () => [] },
  store: { ...engine.store, logPath: (run, leg) => `${engine.store.workPath(run)}/${leg}.log` },
});

/** Knows no result of a leg and keeps none: everything is run. */
export const forgetful = (engine: EngineEdges): EngineEdges => ({
  ...engine,
  store: { ...engine.store, leg: async () => null, saveLeg: async () => {} },
});
