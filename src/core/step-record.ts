import type { RecordInput, StepRecord } from "./keys.ts";
import type { Leg } from "./leg.ts";
import type { Platform, Probe } from "./run.ts";

/** The record whose digest is a leg's step key. `inputs` are in code-unit order of path. */
export function stepRecordOf(
  leg: Leg,
  inputs: readonly RecordInput[],
  probes: readonly Probe[],
  platform: Platform,
): StepRecord {
  const { command, shell, directory, env, params, replicate, matrix, secrets, outputs } = leg;
  const declared = { command, shell, directory, env, params, replicate, matrix, secrets, outputs };
  return { version: 2, ...declared, probes, platform, inputs };
}
