import { deniedPath } from "../../core/disk-failure.ts";
import type { Leg, OutputKind } from "../../core/plan/leg.ts";
import { isWithin } from "../../core/plan/paths.ts";
import { undeclaredInput } from "../../core/plan/undeclared-input.ts";
import type { FileEntry, LegFailure } from "../../core/run/run.ts";
import { legEnv, runsAround, stepEnv } from "../../core/run/step-env.ts";
import type { StepEnd } from "../../edge/processes/run-step.ts";
import type { Stored } from "../../edge/store/store.ts";
import { changedInput, changedWhileItRan, type FoundInputs } from "./inputs.ts";
import { type LegContext, whyStopped } from "./leg-context.ts";
import { type LegOutcome, outcome } from "./leg-outcome.ts";
import { readMeasurements } from "./measurements.ts";
import { commandFiles, type OwnFiles, writeOwnFiles } from "./own-files.ts";
import { inputPlacer } from "./place-input.ts";
import { exposureTo, valuesFor } from "./secrets.ts";
import { watchMetrics } from "./watch-metrics.ts";

/** What is kept of a leg's `$GITHUB_STEP_SUMMARY`. */
const MOST_SUMMARY_BYTES = 64 * 1024;

/** Starts a leg's command, as often as its retry allows, and takes in what it made. */
export async function executeLeg(leg: Leg, files: FoundInputs | null, context: LegContext): Promise<LegOutcome> {
  const { edges, onEvent } = context;
  const signal = context.failFast.signal(leg);
  await context.begin();
  const began = edges.now();
  for (let attempt = 1; ; attempt++) {
    onEvent({ kind: "leg-started", leg: leg.id, attempt });
    const ended = await attemptLeg(leg, files, attempt, context);
    // A clock may have been set back meanwhile.
    const run = { ...ended.run, attempts: attempt, seconds: Math.max(0, edges.now() - began) / 1000 };
    if (run.failure === null || attempt >= leg.retry.maxAttempts || signal.aborted) return { ...ended, run };
    const seconds = Math.min(leg.retry.backoffSeconds * 2 ** (attempt - 1), 3600);
    onEvent({ kind: "leg-retry", leg: leg.id, attempt, words: run.failure.kind, seconds });
    await edges.sleep(seconds, signal);
    if (signal.aborted) return { ...ended, run };
  }
}

async function attemptLeg(
  leg: Leg,
  files: FoundInputs | null,
  attempt: number,
  context: LegContext,
): Promise<LegOutcome> {
  const { edges, options } = context;
  const work = edges.store.workPath(context.id);
  const directory = leg.isolated ? `${work}/legs/${leg.id}` : options.root;
  if (leg.isolated && attempt > 1) await edges.store.clearWork(directory);
  const failure = leg.isolated ? await layOut(leg, files, directory, context) : null;
  // In place, what an earlier run left would pass for what this one made. A step of unknown inputs may build on it.
  if (!leg.isolated && files) await edges.bench.clear(leg.outputs.map(({ path }) => path));
  if (failure) return outcome(leg, { status: "failed", failure });
  const own = await writeOwnFiles(leg, { own: `${work}/own/${leg.id}`, directory }, context);
  const written = watchInputs(leg, files, directory, context);
  const unwatch = watchMetrics(leg, directory, context);
  const end = await start(leg, { directory, own, attempt }, context).finally(unwatch);
  written();
  const ended = await endOf(leg, end, { files, directory }, context);
  const values = valuesFor(leg, context.secrets);
  return { ...ended, summary: edges.readMasked(own.summary, MOST_SUMMARY_BYTES, values) };
}

async function endOf(
  leg: Leg,
  end: StepEnd,
  { files, directory }: { files: FoundInputs | null; directory: string },
  context: LegContext,
): Promise<LegOutcome> {
  if (end.kind === "aborted")
    return outcome(leg, {
      status: "skipped",
      failure: whyStopped(leg, context) ?? { kind: "signal", signal: "SIGTERM" },
    });
  if (end.kind === "exit")
    return outcome(leg, { status: "failed", failure: { ...end, hint: await hintFor(leg, context) } });
  if (end.kind !== "done") return outcome(leg, { status: "failed", failure: end });
  // An isolated step has read copies, of just the bytes that its key names: whoever goes on editing meanwhile spoils nothing.
  const failure = files && !leg.isolated ? await changedInput(files, context.edges.bench) : null;
  return failure ? outcome(leg, { status: "failed", failure }) : await takeIn(leg, directory, end.alone, context);
}

async function layOut(
  leg: Leg,
  files: FoundInputs | null,
  directory: string,
  { edges }: LegContext,
): Promise<LegFailure | null> {
  const changed = await edges.bench.prepare(directory, files?.tree ?? [], leg);
  if (changed !== null) return changedWhileItRan(changed);
  const place = inputPlacer(leg, edges.store);
  for (const file of files?.stored ?? []) await place(file, `${directory}/${file.path}`);
  return null;
}

/** A step that writes into its inputs writes into copies of its own, which helps nobody: it is told. In place it would be another's input that it changes. */
function watchInputs(
  leg: Leg,
  files: FoundInputs | null,
  directory: string,
  { edges, onEvent }: LegContext,
): () => void {
  if (!leg.isolated) return () => {};
  const paths = (files?.record ?? []).map(({ path }) => path);
  const written = edges.bench.watch(directory, paths);
  return () => {
    const [path, ...others] = written().filter((path) => !leg.outputs.some((output) => isWithin(path, output.path)));
    if (path !== undefined) onEvent({ kind: "leg-wrote-input", leg: leg.id, path, others: others.length });
  };
}

interface Place {
  readonly directory: string;
  readonly own: OwnFiles;
  readonly attempt: number;
}

async function start(
  leg: Leg,
  { directory, own, attempt }: Place,
  { edges, id, plan, options, secrets, failFast, onEvent }: LegContext,
): Promise<StepEnd> {
  const cwd = leg.directory === "" ? directory : `${directory}/${leg.directory}`;
  const env = {
    ...stepEnv(edges.env, exposureTo(leg, plan)),
    ...leg.env,
    ...commandFiles(own),
    ...legEnv(leg, {
      ...{ run: id, around: runsAround(edges.env), pipeline: plan.pipeline.name },
      attempt,
      params: own.params,
    }),
  };
  return await edges.runStep({
    argv: edges.shellCommand(leg.shell, own.script, env),
    cwd,
    env,
    pipes: edges.store.workPath(id),
    log: edges.store.logPath(id, leg.id),
    marks: ["MAINLINE_RUN_ID", "MAINLINE_LEG"],
    line: (line) => onEvent({ kind: "leg-line", leg: leg.id, line }),
    update: (line) => onEvent({ kind: "leg-progress", leg: leg.id, line }),
    secrets: valuesFor(leg, secrets),
    timeoutSeconds: leg.timeoutSeconds,
    signal: failFast.signal(leg),
    kill: options.kill,
    graceSeconds: 5,
  });
}

/** A leg that ran among its declared inputs alone may have asked for another file of the tree. */
async function hintFor(leg: Leg, { edges, id, options }: LegContext): Promise<string | null> {
  return leg.isolated
    ? undeclaredInput(leg, options.files, await edges.bench.readEnd(edges.store.logPath(id, leg.id)))
    : null;
}

/** Outputs into the store, metrics and plots read. Anything missing or unreadable makes the leg a failure. */
async function takeIn(
  leg: Leg,
  directory: string,
  alone: boolean,
  { edges, secrets }: LegContext,
): Promise<LegOutcome> {
  const failed = (failure: LegFailure) => outcome(leg, { status: "failed", failure });
  const { files, missing, refused } = edges.bench.collect(
    directory,
    leg.outputs.map(({ path }) => path),
  );
  if (missing.length > 0) return failed({ kind: "missing-output", paths: missing });
  if (refused[0] !== undefined) return failed({ kind: "unreadable", ...refused[0] });
  const kept = await keepOutputs(leg, files, directory, { edges, secrets });
  if ("failure" in kept) return failed(kept.failure);
  const { outputs, own } = kept;
  const read = await readMeasurements(leg, outputs, directory, edges);
  return "failure" in read
    ? failed(read.failure)
    : outcome(
        leg,
        { status: "ran", failure: null, outputs, metrics: read.metrics },
        // Who is left may go on writing to what would become the work tree's.
        { history: read.history, plots: read.plots, own: alone ? own : new Map() },
      );
}

/** Into the store, unless one holds a secret, or may not be read: a step may make what is another user's, as one in a container does. */
async function keepOutputs(
  leg: Leg,
  files: readonly { readonly path: string; readonly executable: boolean }[],
  directory: string,
  { edges, secrets }: Pick<LegContext, "edges" | "secrets">,
): Promise<{ outputs: FileEntry[]; own: ReadonlyMap<string, Stored> } | { failure: LegFailure }> {
  const outputs: FileEntry[] = [];
  const own = new Map<string, Stored>();
  try {
    const leak = await firstLeak(files, directory, valuesFor(leg, secrets), edges);
    if (leak !== null) return { failure: { kind: "secret-output", path: leak } };
    for (const { path, executable } of files) {
      const stored = await edges.store.addObject(`${directory}/${path}`);
      const { sha256, size } = stored;
      outputs.push({ path, executable, kind: kindOf(path, leg), sha256, size });
      own.set(path, stored);
    }
    return { outputs, own };
  } catch (error) {
    const denied = files.find(({ path }) => deniedPath(error) === `${directory}/${path}`);
    if (denied === undefined) throw error;
    return {
      failure: { kind: "unreadable", path: denied.path, problem: "its step left it so that it may not be read" },
    };
  }
}

/** A file whose bytes or name hold a secret; where it is the name, it is not said again. */
async function firstLeak(
  files: readonly { readonly path: string }[],
  directory: string,
  values: readonly string[],
  edges: LegContext["edges"],
): Promise<string | null> {
  if (values.length === 0) return null;
  if (files.some(({ path }) => values.some((value) => path.includes(value.trim())))) return "the name of an output";
  for (const { path } of files) if (await edges.holdsSecret(`${directory}/${path}`, values)) return path;
  return null;
}

/** The innermost declaration says what a file is: loss.csv inside a model folder is a plot. */
function kindOf(path: string, leg: Leg): OutputKind {
  const around = leg.outputs
    .filter((output) => isWithin(path, output.path))
    .sort((a, b) => b.path.length - a.path.length);
  return (around.find(({ kind }) => kind !== "output") ?? around[0])?.kind ?? "output";
}
