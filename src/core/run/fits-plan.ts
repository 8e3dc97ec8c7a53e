import { canonicalJson } from "../../lib/canonical-json.ts";
import type { Json } from "../../lib/json.ts";
import type { StepRecord } from "../keys/keys.ts";
import type { Leg, LegId, Plan } from "../plan/leg.ts";
import { isWithin } from "../plan/paths.ts";
import type { LegRun, Run } from "./run.ts";

/**
 * What a run.json says of its legs that the tree it was made from does not; null where it says the same. What legs ran, with which files and under
 * which names decides what they were measured with, and none of it has to be taken from the run: the plan knows all but the bytes.
 */
export function unlikePlan(run: Run, plan: Plan): string | null {
  const declared = new Map(plan.legs.map((leg) => [leg.id, leg]));
  const stepOf = (id: LegId) => declared.get(id)?.step ?? null;
  for (const leg of run.legs) {
    const planned = declared.get(leg.id);
    const wrong = planned ? unlikeLeg(leg, planned, stepOf) : "it is no leg of the pipeline";
    if (wrong !== null) return `what its run.json says of ${leg.id} is not so: ${wrong}`;
  }
  const ran = new Set(run.legs.map(({ id }) => id));
  const missing = plan.legs.find(({ id }) => !ran.has(id));
  return missing ? `its run.json lacks ${missing.id}` : unlikeModels(run, plan);
}

type StepOf = (id: LegId) => string | null;

function unlikeLeg(leg: LegRun, planned: Leg, stepOf: StepOf): string | null {
  if (leg.step !== planned.step) return `it is a leg of ${planned.step}`;
  const stray = leg.outputs.find((file) => !planned.outputs.some(({ path }) => isWithin(file.path, path)));
  if (stray) return `${stray.path} is none of its outputs`;
  if (planned.inputs === null) return leg.record === null ? null : "its inputs are unknown";
  if (leg.record === null) return "its inputs are known";
  return unlikeDeclared(leg.record, planned) ?? unlikeInputs(leg.record, planned.inputs, stepOf);
}

const parts = {
  command: "the command",
  shell: "the shell",
  directory: "the working directory",
  env: "env",
  params: "the params",
  spelled: "the params",
  replicate: "the replicate",
  matrix: "the variant",
  secrets: "the secrets",
  outputs: "the outputs",
} as const;

function unlikeDeclared(record: StepRecord, planned: Leg): string | null {
  const names = Object.keys(parts) as (keyof typeof parts)[];
  const wrong = names.find(
    (name) => canonicalJson(asJson(record[name] ?? null)) !== canonicalJson(asJson(planned[name] ?? null)),
  );
  return wrong ? `${parts[wrong]} ${wrong === "env" || wrong.endsWith("s") ? "are" : "is"} not as declared` : null;
}

// Plain data by construction; interfaces merely lack the index signature that Json asks for.
const asJson = (value: unknown): Json => value as Json;

/** Files of the tree and those fetched by their paths, what was fetched by its digest too, what was made by who makes it. */
function unlikeInputs(
  record: StepRecord,
  { tree, made, fetched }: NonNullable<Leg["inputs"]>,
  stepOf: StepOf,
): string | null {
  const given = new Set([...tree, ...fetched.map(({ path }) => path)]);
  const digests = new Map(fetched.map(({ path, sha256 }) => [path, sha256]));
  for (const input of record.inputs) {
    const { path, sha256 } = input;
    if (input.made === null) {
      if (!given.delete(path)) return `${path} is no input of the tree's`;
      if ((digests.get(path) ?? sha256) !== sha256) return `${path} has another digest than was declared`;
    } else if (!made.some((one) => isWithin(path, one.path) && stepOf(one.by) === input.made))
      return `${path} is nothing that ${input.made} makes for it`;
  }
  const [left] = given;
  return left === undefined ? null : `it lacks its input ${left}`;
}

/** Which step makes a model decides what is part of the exam. */
function unlikeModels(run: Run, plan: Plan): string | null {
  const paths = new Map(plan.models.map(({ name, paths }) => [name, paths.map(({ path }) => path)]));
  for (const { name, replicates } of run.models)
    if (canonicalJson(replicates.map(({ path }) => path)) !== canonicalJson(paths.get(name) ?? []))
      return `its run.json has model ${name} elsewhere than the pipeline declares`;
  return null;
}
