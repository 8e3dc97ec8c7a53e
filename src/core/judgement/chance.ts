import { noncentralTUpper } from "../statistics/noncentral-t.ts";
import { normalCdf, normalQuantile } from "../statistics/normal.ts";
import { tQuantile } from "../statistics/student-t.ts";
import type { Decision } from "./judgement.ts";

/** How many standard errors lie between the estimate and a bound; null where the method has none. */
export function quantileOf({ confidence, standardError, degreesOfFreedom, method }: Decision): number | null {
  if (confidence === null || standardError === null || method === "bootstrap") return null;
  return degreesOfFreedom === null ? normalQuantile(confidence) : tQuantile(confidence, degreesOfFreedom);
}

/**
 * How likely a `no-worse-than` gate would pass with the noise that was found, were the models equally good: its power where people ask for it.
 * Null where the noise is not known as a standard error, or nothing may be lost: then it is one in twenty, whatever the noise.
 */
export function chanceIfEqual(decision: Decision): number | null {
  const { gate, standardError, degreesOfFreedom } = decision;
  const quantile = quantileOf(decision);
  if (gate.kind !== "no-worse-than" || gate.by === 0 || quantile === null || !standardError) return null;
  const distance = gate.by / standardError;
  return degreesOfFreedom === null
    ? normalCdf(distance - quantile)
    : noncentralTUpper(quantile, degreesOfFreedom, distance);
}

/**
 * How likely all of them pass together, were the models equally good: between these, whatever the metrics have to do with each other (Fréchet's bounds).
 * Null where fewer than two say it.
 */
export function chanceAllPass(
  decisions: readonly Decision[],
): { readonly least: number; readonly most: number } | null {
  const chances = decisions.flatMap((decision) => chanceIfEqual(decision) ?? []);
  if (chances.length < 2) return null;
  const together = chances.reduce((sum, chance) => sum + chance, 0) - (chances.length - 1);
  return { least: Math.max(0, together), most: Math.min(...chances) };
}
