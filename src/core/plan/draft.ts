import type { JsonObject } from "../../lib/json.ts";
import { alike } from "../pipeline/interpolate.ts";
import { lookUp, unknownParam } from "../pipeline/params.ts";
import type { Pipeline, Step } from "../pipeline/pipeline.ts";
import type { PlanProblem } from "../pipeline/plan-problem.ts";
import { type Spelled, spelledFor } from "../pipeline/spelled.ts";
import type { Leg, LegInputs, LegOutput, RepoPath } from "./leg.ts";
import { pather, sayer, type TextContext } from "./leg-texts.ts";

/** A leg whose inputs are not yet held against a tree. */
export interface Draft extends Omit<Leg, "inputs" | "needs"> {
  /** Patterns as RepoPaths, with the place where each was written; null: unknown. */
  readonly patterns: readonly { readonly path: RepoPath; readonly at: PlanProblem["at"] }[] | null;
  readonly fetches: LegInputs["fetched"];
  readonly needSteps: readonly string[];
}

export type Replicate = NonNullable<Leg["replicate"]>;

/** One leg among those of its step. */
export interface Place {
  readonly id: string;
  readonly replicate: Replicate | null;
  readonly matrix: JsonObject | null;
  /** What expressions see as `matrix`: keys that only other variants have are empty, as on GitHub. */
  readonly seen: JsonObject;
}

export interface Context extends TextContext {
  readonly pipeline: Pipeline;
  readonly params: JsonObject;
  readonly spelled: Spelled;
}

/** What makes the legs of one step: its texts are read once, and what they say alike in every leg is one thing. */
export function drafter(step: Step, context: Context): (place: Place) => Draft {
  const at = ["steps", step.name] as const;
  const outputs = outputsOf(step, context);
  const inputs = step.inputs && patternsOf(step.inputs, [...at, "inputs"], context);
  const links = pathsOf(step.links, [...at, "links"], context);
  const fetches = fetchesOf(step, context);
  const env = envOf(step, context);
  const command = sayer(step.run, [...at, "run"], context);
  const directory = pather(step.workingDirectory, [...at, "working-directory"], context);
  const params = selected(step, context);
  const hasEnv = Object.keys(step.env).length > 0;
  const spelled = spelledFor(context.spelled, step.params);
  const isolated = step.isolated && step.inputs !== null;
  const timeoutSeconds = step.timeoutMinutes === null ? null : step.timeoutMinutes * 60;
  return (place) => {
    const { id, replicate, matrix } = place;
    const seen = contextsOf(place, context);
    const own = env(seen);
    const contexts = hasEnv ? { ...seen, env: own } : seen;
    return {
      id,
      step: step.name,
      replicate,
      matrix,
      command: command(contexts),
      shell: step.shell,
      directory: directory(contexts),
      env: own,
      params,
      spelled,
      patterns: inputs?.(contexts) ?? null,
      fetches: fetches(contexts),
      outputs: outputs(contexts),
      needSteps: step.needs,
      isolated,
      links: links(contexts),
      secrets: step.secrets,
      timeoutSeconds,
      retry: step.retry,
    };
  };
}

/** What expressions see, but for the step's own `env`. */
export function contextsOf(
  { replicate, seen }: Pick<Place, "replicate" | "seen">,
  { params }: Pick<Context, "params">,
): JsonObject {
  return { params, replicate: replicate === null ? {} : { [replicate.name]: replicate.value }, matrix: seen, env: {} };
}

type Says<T> = (contexts: JsonObject) => T;

function envOf({ name, env }: Step, context: Context): Says<Readonly<Record<string, string>>> {
  const values = Object.entries(env).map(
    ([key, text]) => [key, sayer(text, ["steps", name, "env", key], context)] as const,
  );
  return alike(Object.values(env), (contexts) => Object.fromEntries(values.map(([key, say]) => [key, say(contexts)])));
}

const outputKeys = [
  { key: "outputs", kind: "output" },
  { key: "metrics", kind: "metrics" },
  { key: "plots", kind: "plot" },
  { key: "predictions", kind: "predictions" },
] as const;

function outputsOf(step: Step, context: Context): Says<readonly LegOutput[]> {
  const outputs = outputKeys.flatMap(({ key, kind }) =>
    step[key].map((text, i) => ({ kind, say: pather(text, ["steps", step.name, key, i], context) })),
  );
  const texts = outputKeys.flatMap(({ key }) => step[key]);
  return alike(texts, (contexts) => outputs.map(({ kind, say }) => ({ kind, path: say(contexts) })));
}

function patternsOf(
  written: readonly string[],
  within: PlanProblem["at"],
  context: Context,
): Says<NonNullable<Draft["patterns"]>> {
  const patterns = written.map((text, i) => ({ at: [...within, i], say: pather(text, [...within, i], context) }));
  return alike(written, (contexts) => patterns.map(({ at, say }) => ({ path: say(contexts), at })));
}

function pathsOf(written: readonly string[], within: PlanProblem["at"], context: Context): Says<readonly RepoPath[]> {
  const paths = written.map((text, i) => pather(text, [...within, i], context));
  return alike(written, (contexts) => paths.map((say) => say(contexts)));
}

function fetchesOf({ name, fetches }: Step, context: Context): Says<LegInputs["fetched"]> {
  const at = ["steps", name, "inputs"];
  const files = fetches.map(({ url, path, sha256 }) => ({
    url: sayer(url, at, context),
    path: pather(path, at, context),
    sha256,
  }));
  const texts = fetches.flatMap(({ url, path }) => [url, path]);
  return alike(texts, (contexts) =>
    files.map(({ url, path, sha256 }) => ({ path: path(contexts), sha256, url: url(contexts) })),
  );
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
