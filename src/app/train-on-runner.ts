import { artifactName } from "../core/bundle.ts";
import type { Run } from "../core/run.ts";
import type { UploadedArtifact } from "../edge/artifacts/artifacts.ts";
import type { Git } from "../edge/git/git.ts";
import type { JsonObject } from "../lib/json.ts";
import type { EngineEdges } from "./run/edges.ts";
import type { RunEvent } from "./run/events.ts";
import { probe } from "./run/probe.ts";
import { runPipeline } from "./run/run-pipeline.ts";
import { fetchCommits, type RunnerContext, type RunnerEdges } from "./runner-edges.ts";
import { findTrusted } from "./trust.ts";
import { openWorkspace } from "./workspace.ts";

export interface TrainInput {
  readonly file: string;
  readonly overrides: JsonObject;
  readonly jobs: number;
  readonly retentionDays: number | null;
  readonly context: RunnerContext;
  readonly signal: AbortSignal;
  readonly kill: AbortSignal;
}

export interface TrainEdges extends RunnerEdges {
  /** The user's checkout. */
  readonly git: Git;
  readonly engine: EngineEdges;
  readText(path: string): Promise<string | null>;
  writeBundle(
    folder: string,
    run: Run,
    details: { readonly version: 1; readonly history: object; readonly plots: readonly unknown[] },
  ): Promise<void>;
  onEvent(event: RunEvent): void;
}

export interface Trained {
  readonly run: Run;
  readonly artifact: UploadedArtifact | null;
  readonly reused: boolean;
  readonly reason: string;
  /** What legs wrote into their `$GITHUB_STEP_SUMMARY`; none where nothing was trained. */
  readonly summaries: Readonly<Record<string, string>>;
}

/** Finds a run of this source that may be trusted, or trains. A run that fails is answered without an artifact. */
export async function trainOnRunner(input: TrainInput, edges: TrainEdges): Promise<Trained> {
  const { context, overrides, file } = input;
  const workspace = await openWorkspace({ file, overrides }, { ...edges, memory: edges.engine.store });
  const name = artifactName(workspace.plan.pipeline.name, workspace.sourceKey);
  await fetchCommits(edges.bare, [context.sha], false);
  const found =
    Object.keys(overrides).length > 0
      ? { reasons: ["params are overridden"] }
      : await findReusable(name, workspace, input, edges);
  if ("run" in found) return found;
  const reason = found.reasons.length === 0 ? "no run of this source is known" : found.reasons.join("; ");
  const base = context.event === "pull_request" ? await edges.bare.firstParent(context.sha) : null;
  const origin = {
    event: context.event,
    repository: context.repository,
    workflow: context.workflow,
    workflowRun: context.workflowRun,
    attempt: context.attempt,
    base,
    head: context.pullRequest?.head ?? context.sha,
  };
  const { commit, dirty, sourceKey, plan } = workspace;
  const options = {
    jobs: input.jobs,
    root: edges.git.root,
    files: workspace.tree.map(({ path }) => path),
    commit,
    dirty,
    sourceKey,
    origin,
    signal: input.signal,
    kill: input.kill,
    force: false,
  };
  const run = await runPipeline(plan, options, edges.engine, edges.onEvent);
  const details = (await edges.engine.store.details(run.id)) ?? { version: 1, history: {}, plots: [] };
  const trained = { run, artifact: null, reused: false, reason, summaries: details.summaries ?? {} };
  if (run.status === "failed") return trained;
  const folder = await edges.temporary("bundle");
  await edges.writeBundle(folder, run, details);
  return { ...trained, artifact: await edges.artifacts.upload(name, folder, input.retentionDays) };
}

/** A run that may be reused here and now, or why there is none. */
async function findReusable(
  name: string,
  workspace: Awaited<ReturnType<typeof openWorkspace>>,
  { context }: TrainInput,
  edges: TrainEdges,
): Promise<Trained | { reasons: string[] }> {
  if (workspace.dirty) return { reasons: ["the checkout has changes of its own"] };
  const probes = async () => ({
    platform: edges.engine.platform,
    probes: await probe(workspace.plan, edges.git.root, edges.engine, null),
  });
  const { found, reasons } = await findTrusted(name, { workspace, commit: context.sha, context, here: probes }, edges);
  return found
    ? { run: found.run, artifact: found.artifact, reused: true, reason: found.reason, summaries: {} }
    : { reasons };
}
