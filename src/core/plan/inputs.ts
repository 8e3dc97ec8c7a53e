import { byCodeUnit } from "../../lib/order.ts";
import { globBase, isGlob, matchesGlob } from "./glob.ts";
import type { LegId, LegInputs, RepoPath } from "./leg.ts";
import { folderOf, SortedPaths } from "./paths.ts";

type Made = LegInputs["made"];

/** What patterns name: an output or what is inside one, all outputs below a folder, files of the tree. Legs that name the same share it. */
export interface InputFinder {
  named(pattern: RepoPath): LegInputs;
  /** In code-unit order, each once. */
  together(patterns: readonly RepoPath[]): LegInputs;
}

/** `files` are the tree's, in code-unit order; `makers` the legs by what they make. */
export function inputFinder(files: readonly RepoPath[], makers: ReadonlyMap<RepoPath, LegId>): InputFinder {
  const tree = new SortedPaths(files);
  const outputs = new SortedPaths([...makers.keys()].sort());
  const named = memo((pattern) => find(pattern, { files, tree, makers, outputs }));
  const trees = memo((key) => union(key.split("\n").map((pattern) => named(pattern).tree)));
  const joined = memo((key) => joinMade(key.split("\n").map((pattern) => named(pattern).made)));
  const all = memo((key): LegInputs => {
    const patterns = key.split("\n");
    // Thousands of legs may read one folder, and each a file of its own.
    const inTree = patterns.filter((pattern) => named(pattern).tree.length > 0);
    const made = patterns.filter((pattern) => named(pattern).made.length > 0);
    return {
      tree: inTree.length > 1 ? trees(inTree.join("\n")) : (inTree.map(named)[0] ?? none).tree,
      made: made.length > 1 ? joined(made.join("\n")) : (made.map(named)[0] ?? none).made,
      fetched: none.fetched,
    };
  });
  return {
    named,
    together: (patterns) =>
      patterns.length === 0 ? none : patterns.length === 1 ? named(patterns[0] as RepoPath) : all(patterns.join("\n")),
  };
}

const none: LegInputs = { tree: [], made: [], fetched: [] };

interface Index {
  readonly files: readonly RepoPath[];
  readonly tree: SortedPaths;
  readonly makers: ReadonlyMap<RepoPath, LegId>;
  readonly outputs: SortedPaths;
}

function find(pattern: RepoPath, { files, tree, makers, outputs }: Index): LegInputs {
  const glob = isGlob(pattern);
  const base = glob ? globBase(pattern) : pattern;
  for (let above = base; above !== ""; above = folderOf(above)) {
    const by = makers.get(above);
    if (by !== undefined) return { tree: none.tree, made: [{ path: base, by }], fetched: none.fetched };
  }
  const fits = (path: RepoPath) => !glob || matchesGlob(path, pattern);
  const candidates = base === "" ? files : tree.within(base);
  return {
    tree: glob ? candidates.filter(fits) : candidates,
    made: outputs
      .within(base)
      .filter(fits)
      .map((path) => ({ path, by: makers.get(path) as LegId })),
    fetched: none.fetched,
  };
}

const union = (lists: readonly (readonly RepoPath[])[]): readonly RepoPath[] =>
  [...new Set(lists.flat())].sort(byCodeUnit);

const joinMade = (lists: readonly Made[]): Made =>
  [...new Map(lists.flat().map((input) => [input.path, input])).values()].sort((a, b) => byCodeUnit(a.path, b.path));

function memo<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
