import { difference, inputChanges, paramChanges } from "./changes.ts";
import type { Change } from "./judgement.ts";
import type { StepRecord } from "./keys.ts";

/** Exactly what differs between two key records of a leg; nothing when their keys are equal. */
export function whyDifferent(before: StepRecord, after: StepRecord): Change[] {
  const step = "this leg";
  const settings: [string, (record: StepRecord) => unknown][] = [
    ["shell", (r) => r.shell],
    ["working directory", (r) => r.directory],
    ["env", (r) => r.env],
    ["replicate", (r) => r.replicate],
    ["outputs", (r) => r.outputs],
    ["environment", (r) => r.probes.map((probe) => `${probe.command}: ${probe.output}`)],
    ["platform", (r) => r.platform],
  ];
  return [
    ...paramChanges(before.params, after.params),
    ...inputChanges(filesOf(before), filesOf(after)),
    ...difference(before.command, after.command).map((pair): Change => ({ kind: "command", step, ...pair })),
    ...settings.flatMap(([what, say]) =>
      difference(text(say(before)), text(say(after))).map((pair): Change => ({ kind: "setting", step, what, ...pair })),
    ),
  ];
}

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const filesOf = (record: StepRecord) =>
  new Map(record.inputs.map((input): [string, string] => [input.path, `${input.executable} ${input.sha256}`]));
