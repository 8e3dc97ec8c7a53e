import { Stop } from "../../core/failure.ts";
import type { Step } from "../../core/pipeline/pipeline.ts";
import type { Leg, Plan } from "../../core/plan/leg.ts";
import { isLongEnough } from "../../core/run/secret-patterns.ts";
import type { Exposure } from "../../core/run/step-env.ts";

/** What the environment has for the secrets that steps name. */
export const secretsIn = (
  { pipeline }: Plan,
  env: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, string> => new Map(secretNames(pipeline).map((name) => [name, env[name] ?? ""]));

/** Throws Stop (secrets-unfit) where one of the secrets that these steps name has no value, or none that could be masked. */
export function requireSecrets(steps: readonly Named[], values: ReadonlyMap<string, string>): void {
  const unfit = unfitSecrets(steps, values).map((name) => ({
    name,
    steps: steps.filter(({ secrets }) => secrets.includes(name)).map((step) => step.name),
    short: (values.get(name) ?? "").trim() !== "",
  }));
  if (unfit.length > 0) throw new Stop({ code: "secrets-unfit", secrets: unfit });
}

export const unfitSecrets = (steps: readonly Named[], values: ReadonlyMap<string, string>): string[] =>
  namesIn(steps).filter((name) => !isLongEnough(values.get(name) ?? ""));

/** What a leg may see of them; without a leg, nothing. */
export const exposureTo = (leg: Leg | null, { pipeline }: WithSecrets): Exposure => ({
  secrets: secretNames(pipeline),
  given: leg?.secrets ?? [],
});

/** The values that a leg sees. */
export const valuesFor = (leg: Leg, secrets: ReadonlyMap<string, string>): string[] =>
  leg.secrets.map((name) => secrets.get(name) ?? "");

/** A plan, or as much of it as names secrets. */
export interface WithSecrets {
  readonly pipeline: { readonly steps: readonly Pick<Step, "secrets">[] };
}

type Named = Pick<Step, "name" | "secrets">;

/** Asked for each leg, and the same for all. */
const ofPipeline = new WeakMap<WithSecrets["pipeline"]["steps"], string[]>();

function secretNames({ steps }: WithSecrets["pipeline"]): string[] {
  const names = ofPipeline.get(steps) ?? namesIn(steps);
  ofPipeline.set(steps, names);
  return names;
}

const namesIn = (steps: readonly Pick<Step, "secrets">[]): string[] => [
  ...new Set(steps.flatMap(({ secrets }) => secrets)),
];
