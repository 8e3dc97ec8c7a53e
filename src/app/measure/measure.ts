import { evaluationPlan } from "../../core/measured/evaluation-plan.ts";
import { type Measured, type MeasuredVersion, notMeasured } from "../../core/measured/measured.ts";
import type { Policy } from "../../core/pipeline/pipeline.ts";
import type { LegId } from "../../core/plan/leg.ts";
import type { Registry } from "../../core/registry/registry.ts";
import type { FileEntry, LegRun, Run } from "../../core/run/run.ts";
import { summarise } from "../../core/run/summary.ts";
import type { Result } from "../../lib/result.ts";
import type { VersionEdges } from "../registry/version-edges.ts";
import type { EngineEdges } from "../run/edges.ts";
import { secretsIn, unfitSecrets } from "../run/secrets.ts";
import type { Workspace } from "../workspace.ts";
import type { EvaluateContext } from "./evaluate.ts";
import { givenModels } from "./given-models.ts";
import { measureAgain } from "./measure-again.ts";
import { measureInTurn, type Turn, turnOf } from "./measure-in-turn.ts";
import { type VersionPlan, versionPlan } from "./version-plan.ts";
import { type Wanted, wantedVersions } from "./wanted.ts";

export interface MeasureInput {
  readonly workspace: Workspace;
  /** A run of this source. */
  readonly run: Run;
  /** Whose gates say what is compared: the base's. */
  readonly policy: Policy;
  readonly registry: Registry;
}

export interface MeasureEdges extends Omit<EvaluateContext, "secrets"> {
  readonly version: VersionEdges;
  /** Sees to it that the bytes of a file of the run are in the engine's store. */
  keep(file: FileEntry): Promise<void>;
}

interface Context extends MeasureInput, EvaluateContext, Pick<MeasureEdges, "version" | "keep"> {}

/**
 * Measures what the gates compare with and cannot as it was measured: versions whose exam was another one, and metrics that depend on the moment.
 * Null: there is nothing of the kind. What cannot be measured says why, and fails nothing. Throws Stop: interrupted.
 */
export async function measure(input: MeasureInput, edges: MeasureEdges): Promise<Measured | null> {
  const run = { ...input.run, evaluation: input.policy.evaluation };
  const candidate = summarise(run);
  const wanted = await wantedVersions(input.policy, candidate, input.registry);
  if (wanted.length === 0) return null;
  const { sourceKey } = run;
  const versions = await measureAll(wanted, { ...input, run }, edges);
  return { version: 1, run: run.id, sourceKey, exam: candidate.exam, versions };
}

async function measureAll(wanted: readonly Wanted[], input: MeasureInput, edges: MeasureEdges) {
  const secrets = secretsHere(input, edges.engine);
  if (secrets === null) return wanted.map((one) => cannot(one, "a secret that its steps name is not set here"));
  const context: Context = { ...input, ...edges, secrets };
  const own = once(() => turnOfCandidate(context));
  const versions: MeasuredVersion[] = [];
  try {
    for (const one of wanted) versions.push(await measureVersion(one, own, prefixed(one.tag, context)));
  } finally {
    await edges.engine.bench.close();
  }
  return versions;
}

/** Those of the steps that measure; null where one is missing: that fails the training of those who need it, and no comparison. */
function secretsHere({ workspace, run }: MeasureInput, engine: EngineEdges): ReadonlyMap<string, string> | null {
  const { plan } = workspace;
  const measuring = evaluationPlan(plan, run.evaluation);
  const named = new Set(measuring.ok ? measuring.value.legs.map(({ step }) => step) : []);
  const steps = plan.pipeline.steps.filter(({ name }) => named.has(name));
  const secrets = secretsIn({ ...plan, pipeline: { ...plan.pipeline, steps } }, engine.env);
  if (unfitSecrets(steps, secrets).length > 0) return null;
  for (const value of secrets.values()) engine.hideSecret(value);
  return secrets;
}

const cannot = ({ tag, summary, again, inTurn }: Wanted, reason: string): MeasuredVersion => ({
  tag,
  models: summary.models,
  again: again ? notMeasured(reason) : null,
  inTurn: inTurn ? notMeasured(reason) : null,
});

async function measureVersion(
  wanted: Wanted,
  own: () => Promise<Result<Turn, string>>,
  context: Context,
): Promise<MeasuredVersion> {
  const { tag, version, summary } = wanted;
  const plan = await versionPlan(context.workspace, context.run.evaluation, summary);
  if (!plan.ok) return cannot(wanted, plan.error);
  const edges = { version: context.version, store: context.engine.store };
  const given = await givenModels(plan.value, version, context.registry, edges);
  if (!given.ok) return cannot(wanted, given.error);
  return {
    tag,
    models: summary.models,
    again: wanted.again ? await measureAgain(plan.value, given.value, context.run, context) : null,
    inTurn: wanted.inTurn ? await inTurnWith(plan.value, given.value, own, context) : null,
  };
}

async function inTurnWith(
  { plan, legs }: VersionPlan,
  given: ReadonlyMap<LegId, LegRun>,
  own: () => Promise<Result<Turn, string>>,
  context: Context,
): Promise<MeasuredVersion["inTurn"]> {
  const candidate = await own();
  if (!candidate.ok) return notMeasured(candidate.error);
  const version = await turnOf({ plan, legs, given }, context.run.evaluation, context);
  return version.ok ? await measureInTurn(candidate.value, version.value, context) : notMeasured(version.error);
}

/** The candidate's models are given too: what was trained is not trained again. */
async function turnOfCandidate(context: Context): Promise<Result<Turn, string>> {
  const { workspace, run, keep } = context;
  const plan = evaluationPlan(workspace.plan, run.evaluation);
  if (!plan.ok) return plan;
  const makers = run.legs.filter(({ id }) => plan.value.given.has(id));
  const models = run.models.flatMap(({ replicates }) => replicates.map(({ path }) => path));
  const given = makers.map((leg): [LegId, LegRun] => [leg.id, leg]);
  for (const file of makers.flatMap(({ outputs }) => outputs)) if (isOfModel(file, models)) await keep(file);
  return await turnOf({ plan: workspace.plan, legs: plan.value.legs, given: new Map(given) }, run.evaluation, context);
}

const isOfModel = ({ path }: FileEntry, models: readonly string[]): boolean =>
  models.some((model) => path === model || path.startsWith(`${model}/`));

/** A line of the log says whose model it is about. */
const prefixed = (tag: string, context: Context): Context => ({
  ...context,
  onEvent: (event) => context.onEvent("leg" in event ? { ...event, leg: `${tag} ${event.leg}` } : event),
});

function once<T>(act: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | null = null;
  return () => (begun ??= act());
}
