import type { Workspace } from "./workspace.ts";

/** What a tree says of `.github/`: two that say the same have the same workflows. */
export const githubFolder = ({ tree }: Pick<Workspace, "tree">): string =>
  tree
    .filter(({ path }) => path.startsWith(".github/"))
    .map(({ path, mode, blob }) => `${mode} ${blob} ${path}`)
    .join("\n");
