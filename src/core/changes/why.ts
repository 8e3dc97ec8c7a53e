import { byCodeUnit } from "../../lib/order.ts";
import type { Change } from "../judgement/judgement.ts";
import type { StepRecord } from "../keys/keys.ts";
import { asWritten, keysAsWritten } from "../pipeline/spelled.ts";
import { difference, inputChanges, paramChanges } from "./changes.ts";

/** Exactly what differs between two key records of a leg; nothing when their keys are equal. */
export function whyDifferent(before: StepRecord, after: StepRecord): Change[] {
  const [old, now] = [settingsOf(before), settingsOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return [
    ...paramChanges(asWritten(before.params, before.spelled), asWritten(after.params, after.spelled)),
    ...inputChanges(filesOf(before), filesOf(after)),
    ...difference(before.command, after.command).map(
      (pair): Change => ({ kind: "command", step: "this leg", ...pair }),
    ),
    ...names.flatMap((what) =>
      difference(old.get(what), now.get(what)).map(
        (pair): Change => ({ kind: "setting", step: "this leg", what, ...pair }),
      ),
    ),
  ];
}

/** Each variable and each probe on its own. */
function settingsOf(record: StepRecord): Map<string, string> {
  const { shell, directory, env, spelled, replicate, matrix, secrets, outputs, probes, platform, version } = record;
  const variables = Object.entries(env).sort(([a], [b]) => byCodeUnit(a, b));
  return new Map([
    ["shell", shell],
    ["working directory", directory],
    ...variables.map(([name, value]): [string, string] => [`env ${name}`, value]),
    ["how keys of params are written", keysAsWritten(spelled)],
    ["replicate", text(replicate)],
    ["matrix", text(matrix)],
    ["secrets", secrets.join(", ")],
    ["outputs", outputs.map(({ path, kind }) => (kind === "output" ? path : `${path} (${kind})`)).join(", ")],
    ...probes.map(({ command, output }): [string, string] => [`environment \`${command}\``, output]),
    ["platform", `${platform.os} ${platform.arch}`],
    ["version of the key record", String(version)],
  ]);
}

const text = (value: unknown): string => (value === null ? "none" : JSON.stringify(value));

const filesOf = (record: StepRecord) =>
  new Map(record.inputs.map((input): [string, string] => [input.path, `${input.executable} ${input.sha256}`]));
