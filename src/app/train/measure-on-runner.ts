import { costOf } from "../../core/judgement/costs.ts";
import type { Measured } from "../../core/measured/measured.ts";
import type { Policy } from "../../core/pipeline/pipeline.ts";
import { registryOf } from "../../core/registry/registry.ts";
import { measuredName } from "../../core/run/bundle.ts";
import type { FileEntry, Run } from "../../core/run/run.ts";
import type { UploadedArtifact } from "../../edge/artifacts/artifacts.ts";
import { baseCommitOf } from "../judge/base-commit.ts";
import { type MeasureEdges, measure } from "../measure/measure.ts";
import { orNull, pipelineAt } from "../pipeline-at.ts";
import { refspecsOf } from "../registry/write-tags.ts";
import { fetchCommits } from "../runner-edges.ts";
import type { Workspace } from "../workspace.ts";
import type { TrainEdges, TrainInput } from "./train-edges.ts";

export interface RunnerMeasureInput extends TrainInput {
  readonly workspace: Workspace;
  readonly run: Run;
  /** Absolute path of a file of the run where it is not in the engine's store, because the run was reused. */
  fileOf: ((path: string) => string) | null;
  readonly options: MeasureEdges["options"];
}

export interface MeasuredOnRunner {
  readonly measured: Measured;
  readonly artifact: UploadedArtifact;
}

/**
 * Measures again what the base's gates compare with, where the exam of the run is another one, and hands it on as an artifact of this very workflow
 * run. Null: nothing had to be measured.
 */
export async function measureOnRunner(input: RunnerMeasureInput, edges: TrainEdges): Promise<MeasuredOnRunner | null> {
  const { run, workspace } = input;
  const policy = await policyOfBase(input, edges);
  if (policy === null || !compares(policy)) return null;
  await edges.bare.fetch("origin", refspecsOf(workspace.plan.pipeline.models.map(({ name }) => name)));
  const registry = registryOf(await edges.bare.tags());
  const measured = await measure({ workspace, run, policy, registry }, await measureEdges(input, edges));
  if (measured === null) return null;
  const folder = await edges.temporary("measured");
  await edges.writeMeasured(folder, measured);
  const name = measuredName(run.pipeline, run.sourceKey);
  return { measured, artifact: await edges.artifacts.upload(name, folder, input.retentionDays) };
}

/** Null where there is none, or it is not to be had any more, as after a forced push: then nobody compares with anything. */
async function policyOfBase({ context, file, workspace }: RunnerMeasureInput, { bare }: TrainEdges) {
  const commit = await baseCommitOf(context, bare);
  if (commit === null) return workspace.plan.pipeline.policy;
  const there = await orNull(["git"], () => fetchCommits(bare, [commit], false).then(() => true));
  const base = there ? await pipelineAt(commit, file, bare) : null;
  return base ? base.plan.pipeline.policy : there ? workspace.plan.pipeline.policy : null;
}

const compares = ({ gates }: Policy): boolean =>
  gates.some((gate) => "baseline" in gate && gate.baseline !== "base" && costOf(gate) === null);

async function measureEdges({ run, options, fileOf }: RunnerMeasureInput, edges: TrainEdges): Promise<MeasureEdges> {
  const { engine, forge, files, temporary, onEvent } = edges;
  return {
    options,
    probes: run.probes,
    engine,
    onEvent,
    version: { store: null, forge, files, temporary },
    keep: async ({ path }: FileEntry) => {
      if (fileOf !== null) await engine.store.addObject(fileOf(path));
    },
  };
}
