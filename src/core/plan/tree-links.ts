import type { RepoPath } from "./leg.ts";
import { ancestors, folderOf, repoPath, type SortedPaths } from "./paths.ts";

/**
 * Why a link of the tree cannot be an input, in words; null: it can. In the step's directory it is a link as in the tree, so what it leads to must
 * be there too, and in the key; a link that leads nowhere leads nowhere there as well.
 */
export function linkProblem(
  path: RepoPath,
  link: { readonly to: string; readonly leads: boolean },
  declared: SortedPaths,
): string | null {
  const target = repoPath(folderOf(path), link.to);
  if (target === null)
    return link.leads ? `it is a link out of the repository, to ${link.to}: copy that into the tree` : null;
  const isDeclared = declared.within(target).length > 0 || ancestors(target).some((above) => declared.has(above));
  if (isDeclared || !link.leads) return null;
  return `it is a link to ${target}: name that among the inputs too`;
}
