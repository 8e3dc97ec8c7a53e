import type { Draft } from "./draft.ts";
import type { LegId, RepoPath } from "./leg.ts";
import { ancestors, type SortedPaths } from "./paths.ts";
import type { PlanProblem } from "./plan-problem.ts";

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
  for (const draft of drafts) {
    for (const { path } of draft.outputs) {
      for (const above of ancestors(path)) {
        const other = by.get(above);
        if (other !== undefined && other !== draft.id) overlap(draft, path, other, above);
      }
    }
  }
  return { by, problems };
}

export function trackedOutputs(drafts: readonly Draft[], tree: SortedPaths): PlanProblem[] {
  return drafts.flatMap((draft) =>
    draft.outputs.flatMap(({ path }): PlanProblem[] => {
      const tracked = tree.anyWithin(path);
      if (tracked === undefined) return [];
      return [
        {
          code: "output-tracked",
          at: ["steps", draft.step],
          message: `${draft.id} would write ${path}, but Git tracks ${tracked}.`,
          hint: `Take it out of Git (git rm --cached ${tracked}), or name another output.`,
        },
      ];
    }),
  );
}

/** What tells the legs of one step apart. */
function ownPath({ replicate, matrix }: Draft): string {
  const names = [
    ...Object.keys(matrix ?? {}).map((key) => `matrix.${key}`),
    ...(replicate ? [`replicate.${replicate.name}`] : []),
  ];
  const what = matrix === null ? "replicate" : replicate === null ? "variant" : "variant and the replicate";
  return `Put the ${what} into the path: \`model/${names.map((name) => `\${{ ${name} }}`).join("/")}\`.`;
}
