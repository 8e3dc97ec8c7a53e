import { isWithin } from "../plan/paths.ts";
import { modelDigest } from "../run/model-digest.ts";
import type { FileEntry, ModelFile, Run, RunSummary } from "../run/run.ts";
import { sourceKeyOf } from "./payload.ts";
import type { Registry, RegistryVersion } from "./registry.ts";

/**
 * Why a run.json is not that of the run which a version's tag tells of; null where it is: the same id, pipeline and source, and every model of the
 * tag has the digest of the files that the run names.
 */
export function misfit(run: Run, summary: RunSummary): string | null {
  for (const part of ["pipeline", "sourceKey"] as const)
    if (run[part] !== summary[part]) return `its ${part} is not that of the version's tag`;
  if (run.id !== summary.run) return `it is run ${run.id}, and the version's tag tells of ${summary.run}`;
  for (const { name, replicates } of summary.models)
    for (const { path, sha256, size } of replicates) {
      const found = modelDigest(outputsOf(run), path);
      if (found?.sha256 !== sha256 || found.size !== size)
        return `what it says of model ${name} at ${path} does not have the digest of the version's tag`;
    }
  return null;
}

/** The files of a model, which are what the tag says once the run fits it: a folder's digest is that of its manifest. */
export const entriesOf = (run: Run, { path }: ModelFile): FileEntry[] =>
  outputsOf(run).filter((file) => isWithin(file.path, path));

const outputsOf = ({ legs }: Run): FileEntry[] => legs.flatMap((leg) => leg.outputs);

/** The version that a run became, of whichever of its models; null where it became none. */
export function versionOfRun(
  { models }: Registry,
  { run, sourceKey, models: made }: RunSummary,
): { model: string; version: RegistryVersion } | null {
  for (const { name } of made)
    for (const version of models.get(name)?.versions ?? []) {
      const { message } = version.tag;
      // To look for its id spares reading the payloads of all others.
      if (message.includes(run) && sourceKeyOf(message) === sourceKey) return { model: name, version };
    }
  return null;
}
