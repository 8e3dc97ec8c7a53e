import { arranged } from "../../lib/canonical-json.ts";
import type { Leg } from "../plan/leg.ts";
import type { RecordInput, StepRecord } from "./keys.ts";
import type { Platform, Probe } from "./platform.ts";
import { withSpelling } from "./with-spelling.ts";

/** The record whose digest is a leg's step key. `inputs` are in code-unit order of path. In the order in which it is hashed. */
export function stepRecordOf(
  leg: Leg,
  inputs: readonly RecordInput[],
  probes: readonly Probe[],
  platform: Platform,
): StepRecord {
  return withSpelling(leg, {
    command: leg.command,
    directory: leg.directory,
    env: arranged(leg.env),
    inputs,
    matrix: leg.matrix && arranged(leg.matrix),
    outputs: leg.outputs,
    params: arranged(leg.params),
    platform,
    probes,
    replicate: leg.replicate,
    secrets: leg.secrets,
    shell: leg.shell,
    version: 2,
  });
}
