import type { Leg, OutputKind } from "../../core/leg.ts";
import { nest } from "../../core/params.ts";
import { folderOf, isWithin, repoPath } from "../../core/paths.ts";
import type { FileEntry, LegFailure, MetricValue, RunDetails } from "../../core/run.ts";
import { stepEnv } from "../../core/step-env.ts";
import { undeclaredInput } from "../../core/undeclared-input.ts";
import type { StepEnd } from "../../edge/processes/run-step.ts";
import { type LegContext, type LegOutcome, outcome, whyStopped } from "./run-leg.ts";

/** Starts a leg's command, as often as its retry allows, and takes in what it made. */
export async function executeLeg(leg: Leg, made: readonly FileEntry[], context: LegContext): Promise<LegOutcome> {
  const { edges, onEvent } = context;
  const signal = context.failFast.signal(leg);
  await context.begin();
  const began = edges.now();
  for (let attempt = 1; ; attempt++) {
    onEvent({ kind: "leg-started", leg: leg.id, attempt });
    const ended = await attemptLeg(leg, made, attempt, context);
    const run = { ...ended.run, attempts: attempt, seconds: (edges.now() - began) / 1000 };
    if (run.failure === null || attempt >= leg.retry.maxAttempts || signal.aborted) return { ...ended, run };
    const seconds = Math.min(leg.retry.backoffSeconds * 2 ** (attempt - 1), 3600);
    onEvent({ kind: "leg-retry", leg: leg.id, attempt, words: run.failure.kind, seconds });
    await edges.sleep(seconds, signal);
  }
}

async function attemptLeg(
  leg: Leg,
  made: readonly FileEntry[],
  attempt: number,
  context: LegContext,
): Promise<LegOutcome> {
  const { edges, options } = context;
  const work = `${edges.store.workPath(context.id)}/${leg.id}`;
  const directory = leg.isolated ? `${work}/tree` : options.root;
  if (leg.isolated) await layOut(leg, made, directory, context);
  const params = await writeParams(leg, work, directory, context);
  const end = await start(leg, { work, directory, params, attempt }, context);
  if (end.kind === "aborted")
    return outcome(leg, {
      status: "skipped",
      failure: whyStopped(leg, context) ?? { kind: "signal", signal: "SIGTERM" },
    });
  if (end.kind === "exit")
    return outcome(leg, { status: "failed", failure: { ...end, hint: await hintFor(leg, context) } });
  if (end.kind !== "done") return outcome(leg, { status: "failed", failure: end });
  return await takeIn(leg, directory, context);
}

async function layOut(leg: Leg, made: readonly FileEntry[], directory: string, { edges }: LegContext): Promise<void> {
  await edges.bench.prepare(directory, leg.inputs?.tree ?? [], leg.links);
  for (const file of made) await edges.store.placeObject(file, `${directory}/${file.path}`);
}

/** The declared params: at the place of the params file in the step's own directory, and at `$MAINLINE_PARAMS` in any case. */
async function writeParams(leg: Leg, work: string, directory: string, { edges, plan }: LegContext): Promise<string> {
  const { params, file } = plan.pipeline;
  const format = params.kind === "file" ? params.format : "json";
  const { writeParams: write } = await import("../../config/write-params.ts");
  const text = write(nest(leg.params), format);
  const own = `${work}/params.${format === "yaml" ? "yml" : format}`;
  await edges.bench.writeFile(own, text);
  const place = params.kind === "file" ? repoPath(folderOf(file), params.path) : null;
  // A step that declares no params sees the file only if it names it as an input, and then as it is.
  if (leg.isolated && place !== null && Object.keys(leg.params).length > 0)
    await edges.bench.writeFile(`${directory}/${place}`, text);
  return own;
}

interface Place {
  readonly work: string;
  readonly directory: string;
  readonly params: string;
  readonly attempt: number;
}

async function start(
  leg: Leg,
  { work, directory, params, attempt }: Place,
  { edges, id, failFast, onEvent }: LegContext,
): Promise<StepEnd> {
  const script = `${work}/command${edges.scriptEnding(leg.shell)}`;
  await edges.bench.writeFile(script, `${leg.command}\n`);
  const cwd = leg.directory === "" ? directory : `${directory}/${leg.directory}`;
  const env = {
    ...stepEnv(edges.env),
    ...leg.env,
    MAINLINE_RUN_ID: id,
    MAINLINE_LEG: leg.id,
    MAINLINE_ATTEMPT: String(attempt),
    MAINLINE_PARAMS: params,
  };
  return await edges.runStep({
    argv: edges.shellCommand(leg.shell, script, env),
    cwd,
    env,
    log: edges.store.logPath(id, leg.id),
    onLine: (line) => onEvent({ kind: "leg-line", leg: leg.id, line }),
    timeoutSeconds: leg.timeoutSeconds,
    signal: failFast.signal(leg),
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
async function takeIn(leg: Leg, directory: string, { edges }: LegContext): Promise<LegOutcome> {
  const failed = (failure: LegFailure) => outcome(leg, { status: "failed", failure });
  const { files, missing, escaping } = await edges.bench.collect(
    directory,
    leg.outputs.map(({ path }) => path),
  );
  if (missing.length > 0) return failed({ kind: "missing-output", paths: missing });
  if (escaping[0] !== undefined)
    return failed({
      kind: "unreadable",
      path: escaping[0],
      problem: "it is a link that leads out of the step's directory",
    });
  const outputs: FileEntry[] = [];
  for (const { path, executable } of files)
    outputs.push({
      path,
      executable,
      kind: kindOf(path, leg),
      ...(await edges.store.addObject(`${directory}/${path}`)),
    });
  const read = await readMeasurements(leg, outputs, directory, edges);
  return "failure" in read
    ? failed(read.failure)
    : outcome(
        leg,
        { status: "ran", failure: null, outputs, metrics: read.metrics },
        { history: read.history, plots: read.plots },
      );
}

/** The innermost declaration says what a file is: loss.csv inside a model folder is a plot. */
function kindOf(path: string, leg: Leg): OutputKind {
  const around = leg.outputs
    .filter((output) => isWithin(path, output.path))
    .sort((a, b) => b.path.length - a.path.length);
  return (around.find(({ kind }) => kind !== "output") ?? around[0])?.kind ?? "output";
}

type Measurements = {
  metrics: Record<string, MetricValue>;
  history: RunDetails["history"][string];
  plots: RunDetails["plots"];
};

async function readMeasurements(
  leg: Leg,
  outputs: readonly FileEntry[],
  directory: string,
  edges: LegContext["edges"],
): Promise<Measurements | { failure: LegFailure }> {
  const found: Measurements = { metrics: {}, history: {}, plots: [] };
  const wanted = leg.outputs.filter(({ kind }) => kind === "metrics" || kind === "plot");
  if (wanted.length === 0) return found;
  const [{ parseMetrics }, { parseTable }, { plotColumns }] = await Promise.all([
    import("../../core/metrics/parse-metrics.ts"),
    import("../../core/metrics/parse-table.ts"),
    import("../../core/metrics/plot-columns.ts"),
  ]);
  for (const { path, kind } of wanted) {
    const file = outputs.find((output) => output.path === path);
    if (!file) return { failure: { kind: "unreadable", path, problem: "it is a folder; name a file" } };
    if (file.size > 64 * 1024 * 1024)
      return { failure: { kind: "unreadable", path, problem: `it has ${file.size} bytes; 64 MiB are read` } };
    const text = await edges.bench.readText(`${directory}/${path}`);
    const parsed = kind === "metrics" ? parseMetrics(path, text) : parseTable(path, text);
    if (!parsed.ok) return { failure: { kind: "unreadable", path, problem: parsed.error } };
    if ("final" in parsed.value) {
      found.metrics = { ...found.metrics, ...parsed.value.final };
      found.history = { ...found.history, ...parsed.value.history };
    } else {
      found.plots = [...found.plots, { leg: leg.id, path, columns: plotColumns(parsed.value) }];
    }
  }
  return found;
}
