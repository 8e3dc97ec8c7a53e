import { folderOf, repoPath } from "../../core/plan/paths.ts";
import type { LegRun } from "../../core/run/run.ts";
import type { Grounds } from "../../edge/certificate/issue.ts";
import type { Workbench } from "../../edge/files/workbench.ts";
import type { Git } from "../../edge/git/git.ts";
import type { Store } from "../../edge/store/store.ts";
import type { Workspace } from "../workspace.ts";

/** A run that found nothing to do, and the earlier one that was its answer. */
export interface UpToDate {
  readonly workspace: Workspace;
  readonly legs: readonly LegRun[];
  readonly run: string;
  /** The folder from which it was asked, from the root. */
  readonly from: string;
}

/**
 * All that such a run has looked at. `docs/engine.md` lists what a run's answer depends on: what is new there belongs here too. What
 * `environment` commands print is asked anew each time, and secrets matter only to legs that run. Null: some of it cannot be told.
 */
export async function groundsOf(
  { workspace, legs, run, from }: UpToDate,
  { git, store, bench }: { git: Git; store: Store; bench: Workbench },
): Promise<Grounds | null> {
  const { plan, tree, file, sourceKey } = workspace;
  const ofGit = await git.grounds();
  if (ofGit === null) return null;
  const fetched = plan.legs.flatMap((leg) => (leg.isolated ? [] : (leg.inputs?.fetched ?? []))).map(({ path }) => path);
  const outputs = [...plan.legs.flatMap((leg) => leg.outputs.map(({ path }) => path)), ...fetched];
  const others = [...tree.map(({ path }) => path), `${from}/`];
  const folders = bench.folders(ofGit.ignored, { outputs, others });
  return folders === null
    ? null
    : {
        present: [
          // First: by that it is known.
          ...[file, ...paramsFile(workspace)],
          ...plan.legs.flatMap((leg) => leg.inputs?.tree ?? []),
          ...legs.flatMap((leg) => leg.outputs.map(({ path }) => path)),
          ...store.grounds(legs, sourceKey, run),
          ...folders.rules,
        ],
        possible: [...folders.folders, ...outputs, ...ofGit.files, bench.memory.notes],
        own: [bench.memory.file],
      };
}

function paramsFile({ file, plan }: Workspace): string[] {
  const { params } = plan.pipeline;
  const path = params.kind === "file" ? repoPath(folderOf(file), params.path) : null;
  return path === null ? [] : [path];
}
