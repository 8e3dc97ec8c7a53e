import { arranged } from "../../lib/canonical-json.ts";
import type { Leg } from "../plan/leg.ts";
import type { RecordInput, StepRecord } from "./keys.ts";
import type { Platform, Probe } from "./platform.ts";

/** The record whose digest is a leg's step key. `inputs` are in code-unit order of path. In the order in which it is hashed. */
export function stepRecordOf(
  leg: Leg,
  inputs: readonly RecordInput[],
  probes: readonly Probe[],
  platform: Platform,
): StepRecord {
  const { command, directory, matrix, outputs, replicate, secrets, shell } = leg;
  const [env, params] = [arranged(leg.env), arranged(leg.params)];
  const declared = { command, directory, env, inputs, matrix: matrix && arranged(matrix), outputs, params };
  return { ...declared, platform, probes, replicate, secrets, shell, version: 2 };
}
