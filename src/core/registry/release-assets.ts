import { sha256 } from "../../lib/sha256.ts";
import type { RepoPath } from "../plan/leg.ts";
import type { ModelFile } from "../run/run.ts";

/** What a version's release calls a replicate's model: a file as it is, a folder as a tar. */
export function modelAsset(model: string, { replicate, path }: Pick<ModelFile, "replicate" | "path">, folder: boolean) {
  const stem = replicate === null ? model : `${model}-${replicate}`;
  return plain(folder ? `${stem}.tar` : `${stem}-${path.split("/").at(-1)}`);
}

/** What it calls a table of predictions: its path, with a digest where that alone could be another's too (`a-b/c` and `a/b-c`). */
export const predictionsAsset = (path: RepoPath): string =>
  /^[A-Za-z0-9._/]+$/.test(path) ? plain(path) : plain(`${sha256(path).slice(0, 8)}-${path}`);

/** GitHub rewrites what is not among these in an asset's name, and takes a dot off its ends. */
const plain = (text: string): string => text.replace(/[^A-Za-z0-9._-]/g, "-").replace(/^\.|\.$/g, "-");
