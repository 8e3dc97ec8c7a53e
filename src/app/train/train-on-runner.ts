import { artifactName } from "../../core/run/bundle.ts";
import type { Run, RunOrigin } from "../../core/run/run.ts";
import type { UploadedArtifact } from "../../edge/artifacts/artifacts.ts";
import { probe } from "../run/probe.ts";
import type { RunOptions } from "../run/run-options.ts";
import { runPipeline } from "../run/run-pipeline.ts";
import { fetchCommits, type RunnerContext } from "../runner-edges.ts";
import { findTrusted } from "../trust.ts";
import { openWorkspace } from "../workspace.ts";
import { type MeasuredOnRunner, measureOnRunner, type RunnerMeasureInput } from "./measure-on-runner.ts";
import type { TrainEdges, TrainInput } from "./train-edges.ts";

export interface Trained {
  readonly run: Run;
  readonly artifact: UploadedArtifact | null;
  readonly reused: boolean;
  readonly reason: string;
  /** What legs wrote into their `$GITHUB_STEP_SUMMARY`; none where nothing was trained. */
  readonly summaries: Readonly<Record<string, string>>;
  /** What was measured again for the comparison; null: nothing had to be. */
  readonly measured: MeasuredOnRunner | null;
}

/**
 * Finds a run of this source that may be trusted, or trains, and measures what it is compared with where that must be. A run that fails is answered
 * without an artifact.
 */
export async function trainOnRunner(input: TrainInput, edges: TrainEdges): Promise<Trained> {
  const { file, overrides } = input;
  const workspace = await openWorkspace({ file, overrides }, { ...edges, memory: edges.engine.store });
  const { fileOf, ...trained } = await findOrTrain(workspace, input, edges);
  const { run } = trained;
  if (run.status === "failed") return { ...trained, measured: null };
  const options = optionsOf(workspace, input, edges);
  return { ...trained, measured: await measureOnRunner({ ...input, workspace, run, fileOf, options }, edges) };
}

type Found = Omit<Trained, "measured"> & Pick<RunnerMeasureInput, "fileOf">;
type Here = Awaited<ReturnType<typeof openWorkspace>>;

async function findOrTrain(workspace: Here, input: TrainInput, edges: TrainEdges): Promise<Found> {
  const { context, overrides } = input;
  const name = artifactName(workspace.plan.pipeline.name, workspace.sourceKey);
  await fetchCommits(edges.bare, [context.sha], false);
  const found =
    Object.keys(overrides.values).length > 0
      ? { reasons: ["params are overridden"] }
      : await findReusable(name, workspace, input, edges);
  if ("run" in found) return found;
  const reason = found.reasons.length === 0 ? "no run of this source is known" : found.reasons.join("; ");
  const origin = await originOf(context, edges);
  const options = { ...optionsOf(workspace, input, edges), origin };
  const run = await runPipeline(workspace.plan, options, edges.engine, edges.onEvent);
  const details = (await edges.engine.store.details(run.id)) ?? { version: 1, history: {}, plots: [] };
  const trained = { run, artifact: null, reused: false, reason, summaries: details.summaries ?? {}, fileOf: null };
  if (run.status === "failed") return trained;
  const folder = await edges.temporary("bundle");
  await edges.writeBundle(folder, run, details);
  return { ...trained, artifact: await edges.artifacts.upload(name, folder, input.retentionDays) };
}

async function originOf(context: RunnerContext, { bare }: TrainEdges): Promise<RunOrigin> {
  const { event, repository, workflow, workflowRun, attempt, sha, pullRequest } = context;
  const base = event === "pull_request" ? await bare.firstParent(sha) : null;
  return { event, repository, workflow, workflowRun, attempt, base, head: pullRequest?.head ?? sha };
}

function optionsOf(workspace: Here, { jobs, signal, kill }: TrainInput, { git }: TrainEdges): RunOptions {
  const { commit, dirty, sourceKey, tree } = workspace;
  const files = tree.map(({ path }) => path);
  return { jobs, root: git.root, files, commit, dirty, sourceKey, origin: null, signal, kill, force: false };
}

/** A run that may be reused here and now, or why there is none. */
async function findReusable(
  name: string,
  workspace: Here,
  { context }: TrainInput,
  edges: TrainEdges,
): Promise<Found | { reasons: string[] }> {
  if (workspace.dirty) return { reasons: ["the checkout has changes of its own"] };
  const probes = async () => ({
    platform: edges.engine.platform,
    probes: await probe(workspace.plan, edges.git.root, edges.engine, null),
  });
  const { found, reasons } = await findTrusted(name, { workspace, commit: context.sha, context, here: probes }, edges);
  if (found === null) return { reasons };
  const { bundle, artifact, reason } = found;
  return { run: bundle.run, artifact, reused: true, reason, summaries: {}, fileOf: bundle.file };
}
