import type { JsonObject } from "../lib/json.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { evaluatorFor, mentions } from "./interpolate.ts";
import type { Leg, LegInputs, LegOutput, RepoPath } from "./leg.ts";
import { pather, sayer, type TextContext } from "./leg-texts.ts";
import { mostLegs } from "./limits.ts";
import { lookUp, resolveParams, unknownParam } from "./params.ts";
import { folderOf } from "./paths.ts";
import type { Model, Pipeline, Step } from "./pipeline.ts";
import type { PlanProblem } from "./plan-problem.ts";
import { textsOf, textsOfStep } from "./step-texts.ts";
import { variantNames } from "./variant.ts";

/** A leg whose inputs are not yet held against a tree. */
export interface Draft extends Omit<Leg, "inputs" | "needs"> {
  /** Patterns as RepoPaths, with the place where each was written; null: unknown. */
  readonly patterns: readonly { readonly path: RepoPath; readonly at: PlanProblem["at"] }[] | null;
  readonly fetches: LegInputs["fetched"];
  readonly needSteps: readonly string[];
}

/** A pipeline's legs, every expression resolved: all that is known without a tree. */
export interface Expanded {
  readonly pipeline: Pipeline;
  readonly params: JsonObject;
  readonly overrides: JsonObject;
  readonly drafts: readonly Draft[];
  /** Paths of models, by model, one a replicate. */
  readonly models: readonly {
    readonly name: string;
    readonly paths: readonly { readonly replicate: string | number | null; readonly path: RepoPath }[];
  }[];
}

export async function expandPipeline(
  pipeline: Pipeline,
  overrides: JsonObject,
): Promise<Result<Expanded, PlanProblem[]>> {
  const many = tooMany(pipeline);
  if (many !== null) return err([many]);
  const { params, problems } = resolveParams(pipeline.params, overrides);
  const evaluate = await evaluatorFor(textsOf(pipeline));
  const context: Context = { pipeline, params, problems, folder: folderOf(pipeline.file), evaluate };
  const drafts = pipeline.steps.flatMap((step) => legsOf(step, context));
  const models = pipeline.models.map((model) => modelOf(model, context));
  return problems.length > 0 ? err(unique(problems)) : ok({ pipeline, params, overrides, drafts, models });
}

/** Counted before any is made. */
function tooMany(pipeline: Pipeline): PlanProblem | null {
  const legs = (step: Step) => variantsOf(step).length * replicatesOf(textsOfStep(step), pipeline).length;
  const count = pipeline.steps.reduce((sum, step) => sum + legs(step), 0);
  if (count <= mostLegs) return null;
  const message = `The steps have ${count} legs over all variants and replicates; a pipeline may have ${mostLegs}.`;
  return { code: "too-large", at: ["steps"], message, hint: null };
}

interface Context extends TextContext {
  readonly pipeline: Pipeline;
  readonly params: JsonObject;
}

/** One leg among those of its step. */
interface Place {
  readonly id: string;
  readonly replicate: string | number | null;
  readonly matrix: JsonObject | null;
  /** What expressions see as `matrix`: keys that only other variants have are empty, as on GitHub. */
  readonly seen: JsonObject;
}

function legsOf(step: Step, context: Context): Draft[] {
  const texts = textsOfStep(step);
  const problems = [undeclaredReplicate, undeclaredMatrix].flatMap((rule) => rule(step, texts, context.pipeline));
  context.problems.push(...problems);
  if (problems.length > 0) return [];
  const variants = variantsOf(step);
  const names = variantNames(variants.map((matrix) => matrix ?? {}));
  const blank = Object.fromEntries(variants.flatMap((matrix) => Object.keys(matrix ?? {}).map((key) => [key, null])));
  const replicates = replicatesOf(texts, context.pipeline);
  const draftOf = drafter(step, context);
  return variants.flatMap((matrix, i) =>
    replicates.map((replicate) => {
      const id = `${step.name}${names[i]}${replicate === null ? "" : `@${replicate}`}`;
      return draftOf({ id, replicate, matrix, seen: { ...blank, ...matrix } });
    }),
  );
}

/** A single null where there is no matrix. */
const variantsOf = (step: Step): readonly (JsonObject | null)[] => step.strategy?.matrix ?? [null];

function undeclaredReplicate(step: Step, texts: readonly string[], { replicates }: Pipeline): PlanProblem[] {
  if (replicates !== null || !texts.some((text) => mentions(text, "replicate"))) return [];
  return [
    {
      code: "no-replicates",
      at: ["steps", step.name],
      message: `Step "${step.name}" mentions a replicate, and none are declared.`,
      hint: "Write `replicates: { seed: [0, 1, 2, 3, 4] }`.",
    },
  ];
}

function undeclaredMatrix(step: Step, texts: readonly string[]): PlanProblem[] {
  if (step.strategy !== null || !texts.some((text) => mentions(text, "matrix"))) return [];
  return [
    {
      code: "no-matrix",
      at: ["steps", step.name],
      message: `Step "${step.name}" mentions the matrix, and it has none.`,
      hint: "Each step has its own: write `strategy: { matrix: { model: [tree, linear] } }` in it.",
    },
  ];
}

/** What makes the legs of one step: its texts are read once, and what they say alike in every leg is one thing. */
function drafter(step: Step, context: Context): (place: Place) => Draft {
  const at = ["steps", step.name] as const;
  const paths = (key: string, written: readonly string[]) =>
    written.map((text, i) => ({ at: [...at, key, i], say: pather(text, [...at, key, i], context) }));
  const outputs = outputKeys.flatMap(({ key, kind }) => paths(key, step[key]).map(({ say }) => ({ kind, say })));
  const inputs = step.inputs && paths("inputs", step.inputs);
  const links = paths("links", step.links);
  const within = [...at, "inputs"];
  const fetches = step.fetches.map(({ url, path, sha256 }) => ({
    url: sayer(url, within, context),
    path: pather(path, within, context),
    sha256,
  }));
  const env = Object.entries(step.env).map(([key, text]) => [key, sayer(text, [...at, "env", key], context)] as const);
  const command = sayer(step.run, [...at, "run"], context);
  const directory = pather(step.workingDirectory, [...at, "working-directory"], context);
  const params = selected(step, context);
  const isolated = step.isolated && step.inputs !== null;
  const timeoutSeconds = step.timeoutMinutes === null ? null : step.timeoutMinutes * 60;
  return (place) => {
    const { id, replicate, matrix } = place;
    const before = contextsOf(place, {}, context);
    const contexts = { ...before, env: Object.fromEntries(env.map(([key, say]) => [key, say(before)])) };
    return {
      id,
      step: step.name,
      replicate: replicate === null ? null : { name: context.pipeline.replicates?.name ?? "", value: replicate },
      matrix,
      command: command(contexts),
      shell: step.shell,
      directory: directory(contexts),
      env: contexts.env,
      params,
      patterns: inputs?.map(({ say, at: where }) => ({ path: say(contexts), at: where })) ?? null,
      fetches: fetches.map(({ url, path, sha256 }) => ({ path: path(contexts), url: url(contexts), sha256 })),
      outputs: outputs.map(({ kind, say }): LegOutput => ({ path: say(contexts), kind })),
      needSteps: step.needs,
      isolated,
      links: links.map(({ say }) => say(contexts)),
      secrets: step.secrets,
      timeoutSeconds,
      retry: step.retry,
    };
  };
}

const outputKeys = [
  { key: "outputs", kind: "output" },
  { key: "metrics", kind: "metrics" },
  { key: "plots", kind: "plot" },
  { key: "predictions", kind: "predictions" },
] as const;

/** The params that a step declares, by dotted key. */
function selected(step: Step, { params, problems }: Context): JsonObject {
  return Object.fromEntries(
    step.params.flatMap((key, i) => {
      const value = lookUp(params, key);
      if (value !== undefined) return [[key, value]];
      problems.push(unknownParam(key, params, ["steps", step.name, "params", i], `Step "${step.name}" depends on`));
      return [];
    }),
  );
}

function modelOf({ name, path: text }: Model, context: Context): Expanded["models"][number] {
  const at = ["models", name, "path"];
  if (mentions(text, "matrix")) {
    context.problems.push({
      code: "model-of-matrix",
      at,
      message: `The path of model "${name}" mentions the matrix, and a model is one thing under one name.`,
      hint: "Write the path of one variant, as in `model/tree`; a model for each that is to be shipped.",
    });
    return { name, paths: [] };
  }
  const say = pather(text, at, context);
  const paths = replicatesOf([text], context.pipeline).map((replicate) => ({
    replicate,
    path: say(contextsOf({ replicate, seen: {} }, {}, context)),
  }));
  return { name, paths };
}

function contextsOf(
  { replicate, seen }: Pick<Place, "replicate" | "seen">,
  env: JsonObject,
  { pipeline, params }: Context,
): JsonObject {
  const replicates = replicate === null ? {} : { [pipeline.replicates?.name ?? ""]: replicate };
  return { params, replicate: replicates, matrix: seen, env };
}

/** A value for each leg that a set of texts asks for: the replicates where one of them mentions it, else a single null. */
function replicatesOf(texts: readonly string[], { replicates }: Pipeline): readonly (string | number | null)[] {
  return replicates && texts.some((text) => mentions(text, "replicate")) ? replicates.values : [null];
}

/** Legs of one step say the same thing once. */
function unique(problems: readonly PlanProblem[]): PlanProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.at]), problem])).values()];
}
