import { Stop } from "../core/failure.ts";
import type { Git } from "../edge/git/git.ts";
import { type Workspace, workspaceAt } from "./workspace.ts";

/** The pipeline of a commit; null where it has none, or one that is broken: it can judge nobody. What could not be read is neither: it stops. */
export async function pipelineAt(commit: string, file: string, git: Git): Promise<Workspace | null> {
  return await orNull(["no-config", "invalid-config"], () => workspaceAt({ file, treeish: commit }, git));
}

/** Null in place of a Stop of these codes. */
export async function orNull<T>(codes: readonly string[], work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Stop && codes.includes(error.failure.code)) return null;
    throw error;
  }
}
