import type { PlanProblem } from "../pipeline/plan-problem.ts";
import type { Draft } from "./draft.ts";
import type { LegId, RepoPath } from "./leg.ts";
import { ancestors, folderOf, type SortedPaths } from "./paths.ts";

/** Which leg makes what. */
export interface OutputIndex {
  readonly by: ReadonlyMap<RepoPath, LegId>;
  readonly problems: PlanProblem[];
}

export function indexOutputs(drafts: readonly Draft[]): OutputIndex {
  const by = new Map<RepoPath, LegId>();
  const problems: PlanProblem[] = [];
  const stepOf = (id: LegId) => id.split(/[+@]/)[0] ?? "";
  const told = new Set<string>();
  const overlap = (draft: Draft, path: RepoPath, other: LegId, theirs: RepoPath) => {
    // Two steps say the same thing once, whatever the number of their legs.
    const pair = `${draft.step} ${stepOf(other)}`;
    if (told.has(pair)) return;
    told.add(pair);
    problems.push({
      code: "overlapping-outputs",
      at: ["steps", draft.step],
      message: `${draft.id} and ${other} would both write ${path === theirs ? path : `${path} and ${theirs}, one inside the other`}.`,
      hint: stepOf(other) === draft.step ? ownPath(draft) : "Give each leg a path of its own.",
    });
  };
  for (const draft of drafts) for (const { path } of draft.outputs) if (!by.has(path)) by.set(path, draft.id);
  const makersAbove = makersAround(by);
  for (const draft of drafts) {
    for (const { path } of draft.outputs) {
      const first = by.get(path);
      if (first !== undefined && first !== draft.id) overlap(draft, path, first, path);
      for (const [above, other] of makersAbove(folderOf(path))) {
        if (other !== draft.id) overlap(draft, path, other, above);
      }
    }
  }
  return { by, problems };
}

/** Which legs make a folder, or what it lies in; found once for all that lies there. */
function makersAround(by: OutputIndex["by"]): (folder: RepoPath) => readonly (readonly [RepoPath, LegId])[] {
  const known = new Map<RepoPath, readonly (readonly [RepoPath, LegId])[]>();
  return (folder) => {
    const before = known.get(folder);
    if (before) return before;
    const found = ancestors(folder).flatMap((above) => {
      const maker = by.get(above);
      return maker === undefined ? [] : [[above, maker] as const];
    });
    known.set(folder, found);
    return found;
  };
}

export function trackedOutputs(drafts: readonly Draft[], tree: SortedPaths): PlanProblem[] {
  const problems: PlanProblem[] = [];
  for (const draft of drafts) {
    for (const { path } of draft.outputs) {
      const tracked = tree.anyWithin(path);
      if (tracked !== undefined) problems.push(outputTracked(draft, path, tracked));
    }
  }
  return problems;
}

const outputTracked = ({ id, step }: Draft, path: RepoPath, tracked: RepoPath): PlanProblem => ({
  code: "output-tracked",
  at: ["steps", step],
  message: `${id} would write ${path}, but Git tracks ${tracked}.`,
  hint: `Take it out of Git (git rm --cached ${tracked}), or name another output.`,
});

/** Outputs that would lie below what is no folder: a file of the tree, or a link, through which they would land elsewhere. */
export function outputsBelowFiles(drafts: readonly Draft[], tree: SortedPaths): PlanProblem[] {
  const asked = new Set<RepoPath>();
  const problems: PlanProblem[] = [];
  for (const draft of drafts) {
    for (const { path } of draft.outputs) {
      if (asked.has(folderOf(path))) continue;
      const fresh = ancestors(folderOf(path)).filter((folder) => !asked.has(folder));
      for (const folder of fresh) asked.add(folder);
      const above = fresh.find((folder) => tree.has(folder));
      if (above !== undefined) problems.push(outputBelowFile(draft, path, above));
    }
  }
  return problems;
}

const outputBelowFile = ({ id, step }: Draft, path: RepoPath, above: RepoPath): PlanProblem => ({
  code: "output-below-file",
  at: ["steps", step],
  message: `${id} would write ${path}, but ${above} is a file or a link of the tree, and no folder.`,
  hint: "Name another output: where a link leads, that is, or a path beside the file.",
});

/** What tells the legs of one step apart. */
function ownPath({ replicate, matrix }: Draft): string {
  const names = [
    ...Object.keys(matrix ?? {}).map((key) => `matrix.${key}`),
    ...(replicate ? [`replicate.${replicate.name}`] : []),
  ];
  const what = matrix === null ? "replicate" : replicate === null ? "variant" : "variant and the replicate";
  return `Put the ${what} into the path: \`model/${names.map((name) => `\${{ ${name} }}`).join("/")}\`.`;
}
