import { nearest } from "../lib/nearest.ts";
import { byCodeUnit } from "../lib/order.ts";
import { err, ok, type Result } from "../lib/result.ts";
import type { Draft, Expanded } from "./expand.ts";
import { globBase, isGlob, matchesGlob } from "./glob.ts";
import type { Leg, LegId, LegInputs, ModelPath, Plan, RepoPath } from "./leg.ts";
import { legsByStep } from "./leg-to-leg.ts";
import { ancestors, SortedPaths } from "./paths.ts";
import type { PlanProblem } from "./plan-problem.ts";
import { topological } from "./topological.ts";

/**
 * Holds expanded legs against the files of a tree (sorted, without the legs' own outputs unless somebody tracks them): inputs are
 * found, edges follow from them, and the order is fixed. Every problem is reported at once.
 */
export function planPipeline(expanded: Expanded, files: readonly RepoPath[]): Result<Plan, PlanProblem[]> {
  const { pipeline, params, overrides, drafts } = expanded;
  const outputs = indexOutputs(drafts);
  const tree = new SortedPaths(files);
  const problems = [...outputs.problems, ...trackedOutputs(drafts, tree)];
  const context: Context = { expanded, outputs, tree, files, problems, legsOf: legsByStep(drafts) };
  const linked = drafts.map((draft) => link(draft, context));
  const models = modelPaths(context);
  const ordered = topological(linked);
  if (!ordered.ok) problems.push(cycle(ordered.error));
  if (problems.length > 0 || !ordered.ok) return err(problems);
  return ok({ pipeline, params, overrides, legs: ordered.value, models });
}

interface Context {
  readonly expanded: Expanded;
  readonly outputs: OutputIndex;
  readonly tree: SortedPaths;
  readonly files: readonly RepoPath[];
  readonly problems: PlanProblem[];
  readonly legsOf: ReturnType<typeof legsByStep>;
}

interface OutputIndex {
  /** Outermost outputs only: those nested in another of the same leg follow from it. */
  readonly by: ReadonlyMap<RepoPath, LegId>;
  readonly sorted: SortedPaths;
  readonly problems: PlanProblem[];
}

function indexOutputs(drafts: readonly Draft[]): OutputIndex {
  const by = new Map<RepoPath, LegId>();
  const problems: PlanProblem[] = [];
  const stepOf = new Map(drafts.map((draft) => [draft.id, draft.step]));
  const overlap = (draft: Draft, path: RepoPath, other: LegId, theirs: RepoPath) =>
    problems.push({
      code: "overlapping-outputs",
      at: ["steps", draft.step],
      message: `${draft.id} and ${other} would both write ${path === theirs ? path : `${path} and ${theirs}, one inside the other`}.`,
      hint: stepOf.get(other) === draft.step ? ownPath(draft) : "Give each leg a path of its own.",
    });
  for (const draft of drafts) for (const { path } of draft.outputs) if (!by.has(path)) by.set(path, draft.id);
  for (const draft of drafts) {
    for (const { path } of draft.outputs) {
      for (const above of ancestors(path)) {
        const other = by.get(above);
        if (other !== undefined && other !== draft.id) overlap(draft, path, other, above);
      }
    }
  }
  return { by, sorted: new SortedPaths([...by.keys()].sort(byCodeUnit)), problems };
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

function trackedOutputs(drafts: readonly Draft[], tree: SortedPaths): PlanProblem[] {
  return drafts.flatMap((draft) =>
    draft.outputs.flatMap(({ path }): PlanProblem[] => {
      const [tracked] = tree.within(path);
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

function link(draft: Draft, context: Context): Leg {
  const { patterns, needSteps, ...leg } = draft;
  const inputs = patterns === null ? null : resolveAll(draft, patterns, context);
  const named = needSteps.flatMap((step, i) => needed(step, ["steps", draft.step, "needs", i], draft, context));
  const needs = new Set([...named, ...(inputs?.made ?? []).map((made) => made.by)]);
  needs.delete(draft.id);
  return { ...leg, inputs, needs: [...needs] };
}

function resolveAll(draft: Draft, patterns: NonNullable<Draft["patterns"]>, context: Context): LegInputs {
  const tree = new Set<RepoPath>();
  const made = new Map<RepoPath, LegId>();
  for (const { path, at } of patterns) {
    const found = resolve(path, context);
    for (const file of found.tree) tree.add(file);
    for (const input of found.made) made.set(input.path, input.by);
    if (found.tree.length + found.made.length === 0) context.problems.push(missing(path, at, draft, context));
  }
  if ([...made.values()].includes(draft.id)) {
    context.problems.push({
      code: "own-output",
      at: ["steps", draft.step, "inputs"],
      message: `${draft.id} reads what it writes itself.`,
      hint: "Write to another path than the one that is read.",
    });
  }
  const byPath = [...made].sort(([a], [b]) => byCodeUnit(a, b));
  return { tree: [...tree].sort(byCodeUnit), made: byPath.map(([path, by]) => ({ path, by })), fetched: [] };
}

/** What a pattern names: an output or what is inside one, all outputs below a folder, files of the tree. */
function resolve(
  pattern: RepoPath,
  { outputs, tree, files }: Context,
): { tree: readonly RepoPath[]; made: { path: RepoPath; by: LegId }[] } {
  const glob = isGlob(pattern);
  const base = glob ? globBase(pattern) : pattern;
  for (const above of ancestors(base)) {
    const by = outputs.by.get(above);
    if (by !== undefined) return { tree: [], made: [{ path: base, by }] };
  }
  const below = outputs.sorted.within(base).filter((path) => !glob || matchesGlob(path, pattern));
  const candidates = base === "" ? files : tree.within(base);
  return {
    tree: glob ? candidates.filter((path) => matchesGlob(path, pattern)) : candidates,
    made: below.map((path) => ({ path, by: outputs.by.get(path) as LegId })),
  };
}

function missing(path: RepoPath, at: PlanProblem["at"], draft: Draft, { files, outputs }: Context): PlanProblem {
  const meant = nearest(path, [...outputs.by.keys(), ...files.slice(0, 5000)]);
  const message = isGlob(path)
    ? `No file fits "${path}", an input of ${draft.step}.`
    : `"${path}", an input of ${draft.step}, is not in the tree, and no step makes it.`;
  const hint = meant ? `Did you mean "${meant}"?` : "Git must track it, or at least not ignore it.";
  return { code: "missing-input", at, message, hint };
}

function needed(
  step: string,
  at: PlanProblem["at"],
  draft: Draft,
  { expanded, legsOf, problems }: Context,
): readonly LegId[] {
  const legs = legsOf(draft, step);
  if (legs.length > 0 && step !== draft.step) return legs;
  const meant = nearest(
    step,
    expanded.pipeline.steps.map(({ name }) => name),
  );
  const message =
    step === draft.step
      ? `Step "${step}" needs itself.`
      : `Step "${draft.step}" needs "${step}", which no step is called.`;
  problems.push({
    code: "unknown-step",
    at,
    message,
    hint: meant && meant !== step ? `Did you mean "${meant}"?` : null,
  });
  return [];
}

function modelPaths({ expanded, outputs, problems }: Context): ModelPath[] {
  return expanded.models.map(({ name, paths }) => ({
    name,
    paths: paths.flatMap(({ replicate, path }) => {
      const by = [...ancestors(path)].map((above) => outputs.by.get(above)).find((id) => id !== undefined);
      if (by !== undefined) return [{ replicate, path, by }];
      problems.push({
        code: "model-not-made",
        at: ["models", name, "path"],
        message: `No step has ${path} among its outputs, so there is no model "${name}".`,
        hint: "Name an output, or a path inside one.",
      });
      return [];
    }),
  }));
}

function cycle(steps: readonly string[]): PlanProblem {
  const [first = ""] = steps;
  return {
    code: "cycle",
    at: ["steps", first],
    message: `The steps need each other in a circle: ${[...steps, first].join(" → ")}.`,
    hint: "Take one of these inputs or needs away.",
  };
}
