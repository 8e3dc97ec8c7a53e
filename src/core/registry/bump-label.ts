import type { Bump } from "../pipeline/pipeline.ts";

/** From the least to the greatest. */
const bumps: readonly Bump[] = ["patch", "minor", "major"];

/**
 * Which part of the version a merge raises: what a label of the pull request says (`bump:minor`), the greatest where there are several, else what the
 * policy says. GitHub lets only those label a pull request who may triage: a fork's author cannot.
 */
export function bumpOf(labels: readonly string[], policy: Bump): Bump {
  return bumps.findLast((bump) => labels.includes(`bump:${bump}`)) ?? policy;
}
