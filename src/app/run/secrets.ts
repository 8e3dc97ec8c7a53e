import { Stop } from "../../core/failure.ts";
import type { Leg, Plan } from "../../core/leg.ts";
import { isLongEnough } from "../../core/secret-patterns.ts";
import type { Exposure } from "../../core/step-env.ts";

/** The values of the secrets that steps name, before anything runs. Throws Stop: secrets-unfit. */
export function secretsOf(
  { pipeline }: Plan,
  env: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const unfit = secretNames(pipeline).flatMap((name) => {
    const value = env[name] ?? "";
    found.set(name, value);
    if (isLongEnough(value)) return [];
    const steps = pipeline.steps.filter(({ secrets }) => secrets.includes(name)).map((step) => step.name);
    return [{ name, steps, short: value.trim() !== "" }];
  });
  if (unfit.length > 0) throw new Stop({ code: "secrets-unfit", secrets: unfit });
  return found;
}

/** What a leg may see of them; without a leg, nothing. */
export const exposureTo = (leg: Leg | null, { pipeline }: Plan): Exposure => ({
  secrets: secretNames(pipeline),
  given: leg?.secrets ?? [],
});

/** The values that a leg sees. */
export const valuesFor = (leg: Leg, secrets: ReadonlyMap<string, string>): string[] =>
  leg.secrets.map((name) => secrets.get(name) ?? "");

const secretNames = ({ steps }: Plan["pipeline"]): string[] => [...new Set(steps.flatMap(({ secrets }) => secrets))];
