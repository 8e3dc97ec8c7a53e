import type { JsonObject } from "../lib/json.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { evaluatorFor, interpolate, mentions } from "./interpolate.ts";
import type { Leg, LegOutput, OutputKind, RepoPath } from "./leg.ts";
import { mostLegs } from "./limits.ts";
import { lookUp, resolveParams, unknownParam } from "./params.ts";
import { folderOf, repoPath } from "./paths.ts";
import type { Pipeline, Step } from "./pipeline.ts";
import type { PlanProblem } from "./plan-problem.ts";

/** A leg whose inputs are not yet held against a tree. */
export interface Draft extends Omit<Leg, "inputs" | "needs"> {
  /** Patterns as RepoPaths, with the place where each was written; null: unknown. */
  readonly patterns: readonly { readonly path: RepoPath; readonly at: PlanProblem["at"] }[] | null;
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
  const context: Context = {
    pipeline,
    params,
    problems,
    text: (text, contexts) => interpolate(text, contexts, evaluate),
  };
  const drafts = pipeline.steps.flatMap((step) => legsOf(step, context));
  const models = pipeline.models.map((model) => ({
    name: model.name,
    paths: replicatesOf([model.path], pipeline).map((value) => ({
      replicate: value,
      path: path(model.path, ["models", model.name, "path"], contextsOf(value, {}, context), context),
    })),
  }));
  return problems.length > 0 ? err(unique(problems)) : ok({ pipeline, params, overrides, drafts, models });
}

/** Counted before any is made. */
function tooMany(pipeline: Pipeline): PlanProblem | null {
  const count = pipeline.steps.reduce((sum, step) => sum + replicatesOf(textsOfStep(step), pipeline).length, 0);
  if (count <= mostLegs) return null;
  const message = `The steps have ${count} legs over all replicates; a pipeline may have ${mostLegs}.`;
  return { code: "too-large", at: ["steps"], message, hint: null };
}

interface Context {
  readonly pipeline: Pipeline;
  readonly params: JsonObject;
  readonly problems: PlanProblem[];
  text(text: string, contexts: JsonObject): string;
}

function legsOf(step: Step, context: Context): Draft[] {
  const values = replicatesOf(textsOfStep(step), context.pipeline);
  if (values[0] === null && textsOfStep(step).some((text) => mentions(text, "replicate"))) {
    context.problems.push({
      code: "no-replicates",
      at: ["steps", step.name],
      message: `Step "${step.name}" mentions a replicate, and none are declared.`,
      hint: "Write `replicates: { seed: [0, 1, 2, 3, 4] }`.",
    });
    return [];
  }
  return values.map((value) => draftOf(step, value, context));
}

function draftOf(step: Step, value: string | number | null, context: Context): Draft {
  const at = ["steps", step.name] as const;
  const env = Object.fromEntries(
    Object.entries(step.env).map(([key, text]) => [
      key,
      say(text, [...at, "env", key], contextsOf(value, {}, context), context),
    ]),
  );
  const contexts = contextsOf(value, env, context);
  const paths = (key: string, written: readonly string[]) =>
    written.map((text, i) => path(text, [...at, key, i], contexts, context));
  const outputs = (key: string, kind: OutputKind, written: readonly string[]): LegOutput[] =>
    paths(key, written).map((p) => ({ path: p, kind }));
  return {
    id: value === null ? step.name : `${step.name}@${value}`,
    step: step.name,
    replicate: value === null ? null : { name: context.pipeline.replicates?.name ?? "", value },
    matrix: null,
    command: say(step.run, [...at, "run"], contexts, context),
    shell: step.shell,
    directory: path(step.workingDirectory, [...at, "working-directory"], contexts, context),
    env,
    params: selected(step, context),
    patterns:
      step.inputs?.map((text, i) => ({
        path: path(text, [...at, "inputs", i], contexts, context),
        at: [...at, "inputs", i],
      })) ?? null,
    outputs: [
      ...outputs("outputs", "output", step.outputs),
      ...outputs("metrics", "metrics", step.metrics),
      ...outputs("plots", "plot", step.plots),
      ...outputs("predictions", "predictions", step.predictions),
    ],
    needSteps: step.needs,
    isolated: step.isolated && step.inputs !== null,
    links: paths("links", step.links),
    secrets: step.secrets,
    timeoutSeconds: step.timeoutMinutes === null ? null : step.timeoutMinutes * 60,
    retry: step.retry,
  };
}

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

function contextsOf(value: string | number | null, env: JsonObject, { pipeline, params }: Context): JsonObject {
  return { params, replicate: value === null ? {} : { [pipeline.replicates?.name ?? ""]: value }, env };
}

/** A value for each leg that a set of texts asks for: the replicates where one of them mentions it, else a single null. */
function replicatesOf(texts: readonly string[], { replicates }: Pipeline): readonly (string | number | null)[] {
  return replicates && texts.some((text) => mentions(text, "replicate")) ? replicates.values : [null];
}

function say(text: string, at: PlanProblem["at"], contexts: JsonObject, context: Context): string {
  try {
    return context.text(text, contexts);
  } catch (error) {
    context.problems.push({
      code: "bad-expression",
      at,
      message: `The expression cannot be evaluated: ${(error as Error).message}.`,
      hint: null,
    });
    return "";
  }
}

function path(text: string, at: PlanProblem["at"], contexts: JsonObject, context: Context): RepoPath {
  const before = context.problems.length;
  const written = say(text, at, contexts, context);
  if (context.problems.length > before) return "";
  const found = repoPath(folderOf(context.pipeline.file), written);
  if (found !== null && !/(^|\/)\.(git|mainline)(\/|$)/i.test(found)) return found;
  const message =
    found === null
      ? `"${written}" leaves the repository, or is no plain relative path.`
      : `"${written}" is in a folder that belongs to Git or to Mainline.`;
  context.problems.push({
    code: "bad-path",
    at,
    message,
    hint: "Paths are relative to the folder of mainline.yml, with / between the parts.",
  });
  return "";
}

const textsOfStep = (step: Step): string[] => [
  step.run,
  step.workingDirectory,
  ...Object.values(step.env),
  ...(step.inputs ?? []),
  ...step.outputs,
  ...step.metrics,
  ...step.plots,
  ...step.predictions,
  ...step.links,
];

const textsOf = (pipeline: Pipeline): string[] => [
  ...pipeline.steps.flatMap(textsOfStep),
  ...pipeline.models.map((model) => model.path),
];

/** Legs of one step say the same thing once. */
function unique(problems: readonly PlanProblem[]): PlanProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.at]), problem])).values()];
}
