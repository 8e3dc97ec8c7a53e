import type { JsonObject } from "../../lib/json.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { mostLegs } from "../limits.ts";
import { evaluatorFor, mentions } from "../pipeline/interpolate.ts";
import type { Overrides } from "../pipeline/overrides.ts";
import { resolveParams } from "../pipeline/params.ts";
import type { Model, Pipeline, Step } from "../pipeline/pipeline.ts";
import type { PlanProblem } from "../pipeline/plan-problem.ts";
import { resolveSpelled } from "../pipeline/resolve-spelled.ts";
import { variantNames } from "../pipeline/variant.ts";
import { type Context, contextsOf, type Draft, drafter, type Replicate } from "./draft.ts";
import type { RepoPath } from "./leg.ts";
import { pather } from "./leg-texts.ts";
import { folderOf } from "./paths.ts";
import { textsOf, textsOfStep } from "./step-texts.ts";

/** A pipeline's legs, every expression resolved: all that is known without a tree. */
export interface Expanded {
  readonly pipeline: Pipeline;
  readonly params: JsonObject;
  readonly overrides: Overrides;
  readonly drafts: readonly Draft[];
  /** Paths of models, by model, one a replicate. */
  readonly models: readonly {
    readonly name: string;
    readonly paths: readonly { readonly replicate: string | number | null; readonly path: RepoPath }[];
  }[];
}

export async function expandPipeline(
  pipeline: Pipeline,
  overrides: Overrides,
): Promise<Result<Expanded, PlanProblem[]>> {
  const many = tooMany(pipeline);
  if (many !== null) return err([many]);
  const { params, problems } = resolveParams(pipeline.params, overrides.values);
  const spelled = resolveSpelled(pipeline.params, params, overrides.values, overrides.spelled);
  const evaluate = await evaluatorFor(textsOf(pipeline));
  const context: Context = { pipeline, params, spelled, problems, folder: folderOf(pipeline.file), evaluate };
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
  return variants.flatMap((matrix, i) => {
    const seen = { ...blank, ...matrix };
    return replicates.map((replicate) => {
      const id = `${step.name}${names[i]}${replicate === null ? "" : `@${replicate.value}`}`;
      return draftOf({ id, replicate, matrix, seen });
    });
  });
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
    replicate: replicate?.value ?? null,
    path: say(contextsOf({ replicate, seen: {} }, context)),
  }));
  return { name, paths };
}

/** A value for each leg that a set of texts asks for: the replicates where one of them mentions it, else a single null. */
function replicatesOf(texts: readonly string[], { replicates }: Pipeline): readonly (Replicate | null)[] {
  if (!replicates || !texts.some((text) => mentions(text, "replicate"))) return [null];
  return replicates.values.map((value) => ({ name: replicates.name, value }));
}

/** Legs of one step say the same thing once. */
function unique(problems: readonly PlanProblem[]): PlanProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.at]), problem])).values()];
}
