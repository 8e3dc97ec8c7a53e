import type { Leg, RepoPath } from "./leg.ts";
import { folderOf } from "./paths.ts";

/**
 * Looks in the end of a failed leg's log for a file of the tree that is not among the leg's inputs, by its path or, for Python, as a module
 * that was not found. In words, or null.
 */
export function undeclaredInput(leg: Leg, files: readonly RepoPath[], log: string): string | null {
  const declared = new Set(leg.inputs?.tree);
  const lines = log
    .split("\n")
    .filter((line) => /no such file|not found|cannot (find|open)|ENOENT|No module named|does not exist/i.test(line));
  const found = files.find(
    (path) => !declared.has(path) && lines.some((line) => names(path, leg).some((name) => mentioned(line, name))),
  );
  return found === undefined ? null : `${found} is in the tree, but not among the inputs of ${leg.step}`;
}

/** How a log may speak of a file: from the root, from the leg's own directory, as a Python module. */
function names(path: RepoPath, { directory }: Leg): string[] {
  const here = directory !== "" && path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : path;
  const module = path.match(/([A-Za-z_]\w*)(\/__init__)?\.py$/)?.[1];
  const top = folderOf(here).split("/")[0];
  return [path, here, ...(module ? [`'${module}'`] : []), ...(top && /\.py$/.test(path) ? [`'${top}'`] : [])];
}

function mentioned(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1)) {
    const edges = [line[at - 1] ?? " ", line[at + name.length] ?? " "];
    if (edges.every((character) => !/[\w.-]/.test(character))) return true;
  }
  return false;
}
