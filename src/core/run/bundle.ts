import { isWithin } from "../plan/paths.ts";
import type { FileEntry, Run } from "./run.ts";

/** The files of a run that leave the machine: metrics, plots, predictions, and every replicate's model; no intermediate outputs. */
export function bundledFiles(run: Run): FileEntry[] {
  const models = run.models.flatMap((model) => model.replicates.map(({ path }) => path));
  const files = run.legs.flatMap((leg) =>
    leg.outputs.filter((file) => file.kind !== "output" || models.some((path) => isWithin(file.path, path))),
  );
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** What the artifact of a run is called. The source key is in the name because GitHub finds artifacts by exact name alone. */
export const artifactName = (pipeline: string, sourceKey: string): string =>
  `mainline-${pipeline.replaceAll("/", "-")}-${sourceKey}`;

/** What the artifact of what was measured again beside a run is called. The ending keeps it apart from that of the run itself. */
export const measuredName = (pipeline: string, sourceKey: string): string =>
  `${artifactName(pipeline, sourceKey)}-measured`;

export const isArtifactName = (name: string): boolean => /^mainline-.+-[0-9a-f]{64}$/.test(name);
