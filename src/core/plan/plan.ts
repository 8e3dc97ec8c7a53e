import { nearest } from "../../lib/nearest.ts";
import { byCodeUnit } from "../../lib/order.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { mostNeeds } from "../limits.ts";
import type { PlanProblem } from "../pipeline/plan-problem.ts";
import type { Draft } from "./draft.ts";
import type { Expanded } from "./expand.ts";
import { isGlob } from "./glob.ts";
import { type InputFinder, inputFinder } from "./inputs.ts";
import type { Leg, LegId, LegInputs, ModelPath, Plan, RepoPath } from "./leg.ts";
import { legsByStep } from "./leg-to-leg.ts";
import { indexOutputs, type OutputIndex, outputsBelowFiles, trackedOutputs } from "./output-index.ts";
import { ancestors, isWithin, SortedPaths } from "./paths.ts";
import { topological } from "./topological.ts";

/**
 * Holds expanded legs against the files of a tree (sorted, without the legs' own outputs unless somebody tracks them): inputs are
 * found, edges follow from them, and the order is fixed. Every problem is reported at once.
 */
export function planPipeline(expanded: Expanded, files: readonly RepoPath[]): Result<Plan, PlanProblem[]> {
  const { pipeline, params, overrides, drafts } = expanded;
  const outputs = indexOutputs(drafts);
  const tree = new SortedPaths(files);
  const problems = [...outputs.problems, ...trackedOutputs(drafts, tree), ...outputsBelowFiles(drafts, tree)];
  const indexes = { inputs: inputFinder(files, outputs.by), legsOf: legsByStep(drafts), makersOf: makersOf() };
  const context: Context = { expanded, outputs, files, problems, told: new Set(), ...indexes };
  const linked: Leg[] = [];
  let edges = 0;
  for (const draft of drafts) {
    const leg = link(draft, context);
    edges += leg.needs.length;
    if (edges > mostNeeds) return err([...problems, tooManyNeeds(draft)]);
    linked.push(leg);
  }
  const models = modelPaths(context);
  const ordered = topological(linked);
  if (!ordered.ok) problems.push(cycle(ordered.error));
  if (problems.length > 0 || !ordered.ok) return err(problems);
  return ok({ pipeline, params, overrides, legs: ordered.value, models });
}

interface Context {
  readonly expanded: Expanded;
  readonly outputs: OutputIndex;
  readonly files: readonly RepoPath[];
  readonly problems: PlanProblem[];
  /** What has been said, and where. */
  readonly told: Set<string>;
  readonly inputs: InputFinder;
  readonly legsOf: ReturnType<typeof legsByStep>;
  readonly makersOf: ReturnType<typeof makersOf>;
}

function link(draft: Draft, context: Context): Leg {
  const { patterns, needSteps } = draft;
  const inputs = patterns === null ? null : inputsOf(draft, patterns, context);
  const named = needSteps.map((step, i) => needed(step, ["steps", draft.step, "needs", i], draft, context));
  const makers = context.makersOf(inputs?.made ?? []);
  const needs = named.length === 0 && !makers.includes(draft.id) ? makers : together([...named, makers], draft);
  // Each by its name: taking two away from a copy costs more than all the rest of planning.
  return {
    id: draft.id,
    step: draft.step,
    replicate: draft.replicate,
    matrix: draft.matrix,
    command: draft.command,
    shell: draft.shell,
    directory: draft.directory,
    env: draft.env,
    params: draft.params,
    spelled: draft.spelled,
    inputs,
    outputs: draft.outputs,
    needs,
    isolated: draft.isolated,
    links: draft.links,
    secrets: draft.secrets,
    timeoutSeconds: draft.timeoutSeconds,
    retry: draft.retry,
  };
}

/** Each once; the very list where there is only one, which thousands of legs then share. A leg that needs itself is told so elsewhere. */
function together(lists: readonly (readonly LegId[])[], { id }: Draft): readonly LegId[] {
  const [first = [], ...others] = lists.filter((list) => list.length > 0);
  if (others.length === 0 && !first.includes(id)) return first;
  const needs = new Set([first, ...others].flat());
  needs.delete(id);
  return [...needs];
}

function makersOf(): (made: LegInputs["made"]) => readonly LegId[] {
  const known = new Map<LegInputs["made"], readonly LegId[]>();
  return (made) => {
    if (made.length < 2) return made.map(({ by }) => by);
    const makers = known.get(made) ?? [...new Set(made.map(({ by }) => by))];
    known.set(made, makers);
    return makers;
  };
}

function inputsOf(draft: Draft, patterns: NonNullable<Draft["patterns"]>, context: Context): LegInputs {
  for (const { path, at } of patterns) {
    const { tree, made } = context.inputs.named(path);
    if (tree.length + made.length === 0) once("missing-input", at, () => missing(path, at, draft, context), context);
  }
  const found = context.inputs.together(patterns.map(({ path }) => path));
  const at = ["steps", draft.step, "inputs"];
  if (found.made.some(({ by }) => by === draft.id)) once("own-output", at, () => ownOutput(draft, at), context);
  for (const { path } of draft.fetches) {
    const taken = takenBy(path, draft, context);
    if (taken !== null) once("input-in-the-way", at, () => inTheWay(path, taken, at), context);
  }
  if (draft.fetches.length === 0) return found;
  return { ...found, fetched: [...draft.fetches].sort((a, b) => byCodeUnit(a.path, b.path)) };
}

/** What else would lie where a file is fetched to, in words; null: nothing. */
function takenBy(path: RepoPath, { fetches }: Draft, { inputs }: Context): string | null {
  const { tree, made } = inputs.named(path);
  const below = [...tree, ...made.map((other) => other.path)][0] ?? null;
  const above = ancestors(path).find((folder) => inputs.named(folder).tree[0] === folder) ?? null;
  const twice = fetches.filter((other) => isWithin(other.path, path)).length > 1;
  return below ?? above ?? (twice ? "another file that is fetched" : null);
}

const inTheWay = (path: RepoPath, taken: string, at: PlanProblem["at"]): PlanProblem => ({
  code: "input-in-the-way",
  at,
  message: `What is fetched to ${path} would meet ${taken} there.`,
  hint: "Give it another `path`.",
});

/** The legs of a step say the same thing once. */
function once(code: string, at: PlanProblem["at"], make: () => PlanProblem, { problems, told }: Context): void {
  const key = [code, ...at].join(" ");
  if (!told.has(key)) problems.push(make());
  told.add(key);
}

const ownOutput = ({ id }: Draft, at: PlanProblem["at"]): PlanProblem => ({
  code: "own-output",
  at,
  message: `${id} reads what it writes itself.`,
  hint: "Write to another path than the one that is read.",
});

function missing(
  path: RepoPath,
  at: PlanProblem["at"],
  draft: Draft,
  { files, outputs, problems }: Context,
): PlanProblem {
  // Whoever has more problems than that does not look for a slip of the pen, and looking takes time.
  const meant = problems.length < 20 && nearest(path, [...[...outputs.by.keys()].sort(), ...files.slice(0, 5000)]);
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
      const by = ancestors(path)
        .map((above) => outputs.by.get(above))
        .find((id) => id !== undefined);
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

const tooManyNeeds = ({ step }: Draft): PlanProblem => ({
  code: "too-large",
  at: ["steps", step],
  message: `The legs need each other in more than ${mostNeeds} ways.`,
  hint: "Let one step gather what all legs make, and the others need that.",
});

function cycle(steps: readonly string[]): PlanProblem {
  const [first = ""] = steps;
  return {
    code: "cycle",
    at: ["steps", first],
    message: `The steps need each other in a circle: ${[...steps, first].join(" → ")}.`,
    hint: "Take one of these inputs or needs away.",
  };
}
