import { stepKey } from "../../core/keys.ts";
import type { Leg, LegId, Plan } from "../../core/leg.ts";
import type { FileEntry, LegFailure, LegRun, Probe, RunDetails } from "../../core/run.ts";
import { stepRecordOf } from "../../core/step-record.ts";
import type { EngineEdges } from "./edges.ts";
import type { RunEvent } from "./events.ts";
import { executeLeg } from "./execute-leg.ts";
import type { FailFast } from "./fail-fast.ts";
import { inputsOf } from "./inputs.ts";
import type { RunOptions } from "./run-pipeline.ts";

/** One leg's end, with what goes into the run's details. */
export interface LegOutcome {
  readonly run: LegRun;
  readonly history: RunDetails["history"][string];
  readonly plots: RunDetails["plots"];
  /** What it wrote into its `$GITHUB_STEP_SUMMARY`; empty: nothing. */
  readonly summary: string;
}

export interface LegContext {
  readonly id: string;
  readonly plan: Plan;
  readonly options: RunOptions;
  readonly probes: readonly Probe[];
  /** Values by name, of all steps. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly edges: EngineEdges;
  readonly onEvent: (event: RunEvent) => void;
  /** Makes the run's working directories, once. */
  begin(): Promise<void>;
  readonly failFast: FailFast;
  /** How a leg that this one needs ended. */
  done(leg: LegId): LegRun | undefined;
}

/** Reuses a leg's result where its key is known, runs it otherwise. Never throws for what a step did. */
export async function runLeg(leg: Leg, context: LegContext): Promise<LegOutcome> {
  const failed = leg.needs.find((id) => !hasSucceeded(context.done(id)));
  if (failed !== undefined || context.failFast.signal(leg).aborted)
    return outcome(leg, {
      status: "skipped",
      failure: whyStopped(leg, context) ?? { kind: "needs", leg: failed ?? leg.id },
    });
  const files = leg.inputs === null ? null : await inputsOf(leg, context.edges.bench, context.done);
  if (files && "failure" in files) return outcome(leg, { status: "failed", failure: files.failure });
  const record = files && stepRecordOf(leg, files.inputs, context.probes, context.edges.platform);
  const key = record && stepKey(record);
  const { store } = context.edges;
  const stored = key === null || context.options.force ? null : await store.leg(key);
  if (stored) {
    await lay(stored.leg.outputs, context);
    const { history, plots, summary = "" } = stored;
    return { history, plots, summary, run: { ...stored.leg, id: leg.id, status: "reused", reusedFrom: stored.run } };
  }
  const result = await executeLeg(leg, files?.made ?? [], context);
  const ended: LegOutcome = { ...result, run: { ...result.run, key, record } };
  if (ended.run.status !== "ran") return ended;
  if (key !== null)
    await store.saveLeg(key, {
      version: 1,
      run: context.id,
      leg: ended.run,
      history: ended.history,
      plots: ended.plots,
      summary: ended.summary,
    });
  if (leg.isolated) await lay(ended.run.outputs, context);
  else await context.edges.bench.remember(ended.run.outputs);
  return ended;
}

export function outcome(
  leg: Leg,
  ended: Partial<LegRun> & Pick<LegRun, "status" | "failure">,
  details: Partial<Omit<LegOutcome, "run">> = {},
): LegOutcome {
  const base: LegRun = {
    id: leg.id,
    step: leg.step,
    replicate: leg.replicate?.value ?? null,
    matrix: leg.matrix,
    status: ended.status,
    reusedFrom: null,
    key: null,
    record: null,
    seconds: 0,
    attempts: 0,
    failure: null,
    outputs: [],
    metrics: {},
  };
  return { run: { ...base, ...ended }, history: {}, plots: [], summary: "", ...details };
}

/** Null: by nothing that another leg of its step did. */
export function whyStopped(leg: Leg, { failFast }: LegContext): LegFailure | null {
  const by = failFast.by(leg);
  return by === null ? null : { kind: "fail-fast", leg: by };
}

const hasSucceeded = (run: LegRun | undefined): boolean => run?.status === "ran" || run?.status === "reused";

async function lay(files: readonly FileEntry[], { edges }: LegContext): Promise<void> {
  await edges.bench.place(files, edges.store.placeObject);
}
