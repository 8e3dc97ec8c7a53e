import { Stop } from "../../core/failure.ts";
import type { Probe } from "../../core/keys/platform.ts";
import type { Plan } from "../../core/plan/leg.ts";
import { modelDigest } from "../../core/run/model-digest.ts";
import type { LegRun, Run, RunDetails } from "../../core/run/run.ts";
import { isLongEnough } from "../../core/run/secret-patterns.ts";
import { askForSecrets } from "./ask-for-secrets.ts";
import type { EngineEdges } from "./edges.ts";
import type { RunEvent } from "./events.ts";
import { journaled } from "./journaled.ts";
import type { LegOutcome } from "./leg-outcome.ts";
import { probe } from "./probe.ts";
import { runLegs } from "./run-legs.ts";
import type { RunOptions } from "./run-options.ts";
import { secretsIn } from "./secrets.ts";
import { rememberTimes } from "./usual-times.ts";

/**
 * Runs what must be run, reuses the rest, and keeps the run. Where every leg is reused and a run of this source is there already, that run
 * is the answer: nothing happened. Throws Stop: secrets-unfit, output-in-the-way, probe-failed, interrupted.
 */
export async function runPipeline(
  plan: Plan,
  options: RunOptions,
  edges: EngineEdges,
  onEvent: (event: RunEvent) => void,
): Promise<Run> {
  const id = edges.newRunId();
  const release = await edges.store.use(id, {
    signal: options.signal,
    within: [],
    onWait: (run) => onEvent({ kind: "waiting", leg: null, run, for: "gc" }),
  });
  if (release === null) throw new Stop({ code: "interrupted" });
  try {
    return await runAs(id, plan, options, edges, onEvent);
  } finally {
    release();
  }
}

async function runAs(
  id: string,
  plan: Plan,
  options: RunOptions,
  edges: EngineEdges,
  onEvent: (event: RunEvent) => void,
): Promise<Run> {
  const startedAt = edges.now();
  const secrets = secretsIn(plan, edges.env);
  for (const value of secrets.values()) if (isLongEnough(value)) edges.hideSecret(value);
  await refuseForeignOutputs(plan, edges);
  const probes = await probe(plan, options.root, edges, options.signal);
  await askForSecrets(plan, secrets, { probes, force: options.force }, edges);
  const tell = journaled(edges.openJournal(edges.store.workPath(id)), onEvent);
  const planned = plan.legs.map(({ id, needs }) => ({ id, needs }));
  tell({ kind: "started", run: id, pipeline: plan.pipeline.name, jobs: options.jobs, legs: planned });
  const outcomes = await runLegs({ id, plan, given: new Map(), options, probes, secrets, edges, onEvent: tell });
  if (options.signal.aborted) throw new Stop({ code: "interrupted" });
  const legs = plan.legs.map((leg) => (outcomes.get(leg.id) as LegOutcome).run);
  const run =
    (await unchanged(legs, options, edges)) ??
    (await keep(assemble(id, plan, options, probes, legs, startedAt, edges), [...outcomes.values()], edges));
  onEvent({ kind: "ended", run });
  return run;
}

async function refuseForeignOutputs(plan: Plan, { bench, store }: EngineEdges): Promise<void> {
  for (const leg of plan.legs) {
    // In place, what is fetched is laid among the user's files too.
    const fetched = leg.isolated ? [] : (leg.inputs?.fetched ?? []);
    const [path] = await bench.foreign(
      [...leg.outputs, ...fetched].map((file) => file.path),
      async (sha256) => fetched.some((file) => file.sha256 === sha256) || (await store.hasObject(sha256)),
    );
    if (path !== undefined) throw new Stop({ code: "output-in-the-way", path, leg: leg.id });
  }
}

async function unchanged(
  legs: readonly LegRun[],
  { sourceKey }: RunOptions,
  { store }: EngineEdges,
): Promise<Run | null> {
  if (!legs.every((leg) => leg.status === "reused")) return null;
  const earlier = await store.runOfSource(sourceKey);
  return earlier?.legs.every((leg, i) => leg.key !== null && leg.key === legs[i]?.key) ? earlier : null;
}

function assemble(
  id: string,
  plan: Plan,
  options: RunOptions,
  probes: readonly Probe[],
  legs: LegRun[],
  startedAt: number,
  edges: EngineEdges,
): Run {
  const { pipeline } = plan;
  const { commit, dirty, sourceKey, origin } = options;
  return {
    version: 1,
    id,
    pipeline: pipeline.name,
    file: pipeline.file,
    commit,
    dirty,
    sourceKey,
    overrides: plan.overrides.values,
    origin,
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(edges.now()).toISOString(),
    status: legs.every((leg) => leg.status === "ran" || leg.status === "reused") ? "succeeded" : "failed",
    platform: edges.platform,
    probes,
    params: plan.params,
    replicates: pipeline.replicates,
    evaluation: pipeline.policy.evaluation,
    legs,
    models: plan.models.map(({ name, paths }) => ({
      name,
      replicates: paths.flatMap(({ replicate, path, by }) => {
        const digest = modelDigest(legs.find((leg) => leg.id === by)?.outputs ?? [], path);
        return digest ? [{ replicate, path, ...digest }] : [];
      }),
    })),
  };
}

async function keep(run: Run, outcomes: readonly LegOutcome[], { store }: EngineEdges): Promise<Run> {
  const history = Object.fromEntries(
    outcomes
      .filter(({ history }) => Object.keys(history).length > 0)
      .map((outcome) => [outcome.run.id, outcome.history]),
  );
  const summaries = Object.fromEntries(
    outcomes.filter(({ summary }) => summary !== "").map(({ run, summary }) => [run.id, summary]),
  );
  const details: RunDetails = { version: 1, history, plots: outcomes.flatMap((outcome) => outcome.plots), summaries };
  await store.saveRun(run, details);
  await rememberTimes(store, run);
  return run;
}
