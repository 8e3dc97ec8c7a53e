import { Stop } from "../../core/failure.ts";
import type { Acceptance } from "../../core/judgement/acceptance.ts";
import type { RunPredictions } from "../../core/judgement/example-sets.ts";
import type { Comparison } from "../../core/judgement/judgement.ts";
import type { SourceRecord } from "../../core/keys/keys.ts";
import { versionOfRun } from "../../core/registry/fits-version.ts";
import { type Registry, type RegistryVersion, registryOf } from "../../core/registry/registry.ts";
import { artifactName } from "../../core/run/bundle.ts";
import { unlikePlan } from "../../core/run/fits-plan.ts";
import type { Run, RunSummary } from "../../core/run/run.ts";
import { summarise } from "../../core/run/summary.ts";
import type { Bundle } from "../../edge/bundle/bundle.ts";
import type { MeasuredBundle } from "../../edge/bundle/measured-bundle.ts";
import { err } from "../../lib/result.ts";
import { downloadBundle, downloadMeasured } from "../download-bundle.ts";
import { githubFolder } from "../github-folder.ts";
import { orNull, pipelineAt } from "../pipeline-at.ts";
import { findInLedger, ledgerMessages } from "../registry/ledger.ts";
import { fetchCommits, type RunnerContext, type RunnerEdges } from "../runner-edges.ts";
import { trustedRun } from "../trust.ts";
import { type Workspace, workspaceAt } from "../workspace.ts";
import { baseCommitOf } from "./base-commit.ts";
import { fetchPredictions } from "./fetch-predictions.ts";
import { judgeCandidate } from "./judge.ts";
import { readPredictions } from "./read-predictions.ts";

export interface RunnerJudgeInput {
  readonly file: string;
  readonly artifactId: number;
  /** `sha256:<hex>`, handed on by the train job as an output: another job may replace an artifact, but not this. */
  readonly digest: string;
  /** What the train job of this workflow run has measured again, known in the same way; null: nothing. */
  readonly measured: { readonly artifactId: number; readonly digest: string } | null;
  readonly reused: boolean;
  readonly reason: string;
  readonly context: RunnerContext;
  readonly accept: Acceptance | null;
  /** Null: as the job's event says. */
  readonly tested: Tested | null;
}

/** What was trained, and the commit whose policy judges it; both are in the bare repository. */
export interface Tested {
  /** A commit or a tree. */
  readonly treeish: string;
  readonly base: string | null;
}

export interface RunnerJudged {
  readonly comparison: Comparison;
  readonly bundle: Bundle;
  readonly registry: Registry;
  readonly workspace: Workspace;
  /** What has run is not as the base would have it run. */
  readonly editsWorkflows: boolean;
}

/**
 * Judges an artifact without a checkout and without running anything of it: the commits are fetched into a bare repository, the policy is that of
 * the base, and the run must be of the very source that Git says. Throws Stop: artifact-refused, no-config, invalid-config.
 */
export async function judgeOnRunner(input: RunnerJudgeInput, edges: RunnerEdges): Promise<RunnerJudged> {
  const { context, file } = input;
  const { bare } = edges;
  const { treeish, base: baseCommit } = input.tested ?? (await testedBy(context, edges));
  const workspace = await workspaceAt({ file, treeish }, bare);
  const base = baseCommit === null ? null : await pipelineAt(baseCommit, file, bare);
  const bundle = await candidateOf(input, workspace, edges);
  const measured = await measuredOf(input, bundle, edges);
  const registry = registryOf(await bare.tags());
  const comparison = await judgeCandidate({
    candidate: bundle.run,
    details: bundle.details,
    candidatePolicy: workspace.plan.pipeline.policy,
    candidateSource: workspace.sourceRecord,
    base: base && baseCommit !== null ? { policy: base.plan.pipeline.policy, commit: baseCommit } : null,
    baseRun: await runOfBase(base, baseCommit, context, edges),
    registry,
    sourceAt: (commit) => sourceAt(commit, file, edges),
    predictions: {
      candidate: (evaluation) => readPredictions(bundle.run, evaluation, ({ path }) => bundle.text(path)),
      baseline: predictionsOfVersions(registry, edges),
    },
    measured,
    ledger: await ledgerMessages(bare),
    source: {
      how: input.reused ? "reused" : "trained",
      why: input.reason,
      url: `${context.url}/actions/runs/${context.workflowRun}`,
    },
    accept: input.accept,
  });
  const editsWorkflows = base !== null && githubFolder(base) !== githubFolder(workspace);
  return { comparison, bundle, registry, workspace, editsWorkflows };
}

/**
 * A baseline's come from the release of the version that its run became, which is fetched once though several baselines are of it; where there is none,
 * a baseline is known by what was kept of it.
 */
function predictionsOfVersions(registry: Registry, edges: RunnerEdges) {
  const known = new Map<RegistryVersion, Promise<RunPredictions>>();
  return async (summary: RunSummary, evaluation: string | null): Promise<RunPredictions> => {
    const found = versionOfRun(registry, summary);
    if (found === null) return [];
    const fetched = known.get(found.version) ?? releasedPredictions({ ...found, evaluation }, edges);
    known.set(found.version, fetched);
    return await fetched;
  };
}

async function releasedPredictions(asked: Parameters<typeof fetchPredictions>[0], edges: RunnerEdges) {
  const fetched = await fetchPredictions(asked, edges);
  return fetched.ok ? fetched.value : [{ replicate: null, predictions: err(fetched.error) }];
}

async function testedBy(context: RunnerContext, edges: RunnerEdges): Promise<Tested> {
  await fetchCommits(edges.bare, [context.sha, context.before, context.mergeGroupBase], true);
  return { treeish: context.sha, base: await baseCommitOf(context, edges.bare) };
}

async function candidateOf(
  { artifactId, digest, context }: RunnerJudgeInput,
  workspace: Workspace,
  edges: RunnerEdges,
): Promise<Bundle> {
  const bundle = await downloadBundle({ id: artifactId, digest }, edges);
  if (!bundle.ok) throw new Stop({ code: "artifact-refused", words: bundle.error });
  const wrong = wrongRun(bundle.value.run, workspace, context);
  if (wrong !== null) throw new Stop({ code: "artifact-refused", words: wrong });
  return bundle.value;
}

/** What of a run is not as Git says, and can be known without running anything; of a run by hand with other params that is little. */
function wrongRun(run: Run, { file, plan, sourceKey }: Workspace, { event }: RunnerContext): string | null {
  if (run.pipeline !== plan.pipeline.name) return `it holds a run of another pipeline, ${run.pipeline}`;
  const declared = new Set(plan.pipeline.models.map(({ name }) => name));
  const foreign = run.models.find(({ name }) => !declared.has(name));
  if (foreign) return `its run has a model "${foreign.name}" that ${file} does not declare`;
  if (Object.keys(run.overrides).length > 0 && event === "workflow_dispatch") return null;
  return run.sourceKey === sourceKey
    ? unlikePlan(run, plan)
    : "its run has another source key than the commit that is judged";
}

/** A claim of the train job, as the run is one: it must at least be of this run. What it says of models is held against their tags. */
async function measuredOf(
  { measured }: RunnerJudgeInput,
  { run }: Bundle,
  edges: RunnerEdges,
): Promise<MeasuredBundle | null> {
  if (measured === null) return null;
  const refused = (words: string) => new Stop({ code: "artifact-refused", words: `what was measured again: ${words}` });
  const downloaded = await downloadMeasured({ id: measured.artifactId, digest: measured.digest }, edges);
  if (!downloaded.ok) throw refused(downloaded.error);
  const { run: id, sourceKey } = downloaded.value.measured;
  if (id !== run.id || sourceKey !== run.sourceKey) throw refused("it belongs to another run");
  return downloaded.value;
}

/** What a baseline was made from is for showing only, and its commit a tag's claim: it may be missing. */
async function sourceAt(commit: string, file: string, { bare }: RunnerEdges): Promise<SourceRecord | null> {
  const codes = ["no-config", "invalid-config", "git"];
  return (await orNull(codes, () => workspaceAt({ file, treeish: commit }, bare)))?.sourceRecord ?? null;
}

/** From the ledger; else from the artifact of a run that can be trusted. */
async function runOfBase(
  base: Workspace | null,
  commit: string | null,
  context: RunnerContext,
  edges: RunnerEdges,
): Promise<RunSummary | { absent: string }> {
  if (base === null || commit === null) return { absent: "the base has no such pipeline" };
  const kept = await findInLedger(base.sourceKey, edges.bare);
  if (kept !== null) return kept;
  const [artifact] = await edges.forge.artifacts(artifactName(base.plan.pipeline.name, base.sourceKey));
  const trusted = artifact ? await trustedRun(artifact, { workspace: base, commit, context, here: null }, edges) : null;
  return trusted?.ok ? summarise(trusted.value.run) : { absent: `no run of the base ${commit.slice(0, 7)} is known` };
}
