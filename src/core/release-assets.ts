import type { RepoPath } from "./leg.ts";
import type { ModelFile } from "./run.ts";

/** What a version's release calls a replicate's model: a file as it is, a folder as a tar. */
export function modelAsset(model: string, { replicate, path }: Pick<ModelFile, "replicate" | "path">, folder: boolean) {
  const stem = replicate === null ? model : `${model}-${replicate}`;
  return plain(folder ? `${stem}.tar` : `${stem}-${path.split("/").at(-1)}`);
}

/** What it calls a table of predictions. */
export const predictionsAsset = (path: RepoPath): string => plain(path);

/** GitHub rewrites what is not among these in an asset's name, and takes a dot off its ends. */
const plain = (text: string): string => text.replace(/[^A-Za-z0-9._-]/g, "-").replace(/^\.|\.$/g, "-");
