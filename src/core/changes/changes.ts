import type { JsonObject } from "../../lib/json.ts";
import { byCodeUnit } from "../../lib/order.ts";
import type { Change } from "../judgement/judgement.ts";
import type { SourceLeg, SourceRecord } from "../keys/keys.ts";
import { flatten } from "../pipeline/params.ts";
import { asWritten } from "../pipeline/spelled.ts";
import { withoutValue } from "../pipeline/without-value.ts";

/** What differs between two sources, each thing once however many legs it concerns: params, inputs, commands, settings. */
export function changesBetween(before: SourceRecord, after: SourceRecord): Change[] {
  const steps = [...new Set([...stepsOf(before), ...stepsOf(after)])];
  const environment = difference([...before.environment].join("; "), [...after.environment].join("; "));
  return [
    ...paramChanges(paramsOf(before), paramsOf(after)),
    ...inputChanges(filesOf(before), filesOf(after)),
    ...steps.flatMap((step) => stepChanges(step, legsOf(before, step), legsOf(after, step))),
    ...environment.map((pair): Change => ({ kind: "setting", step: "the pipeline", what: "environment", ...pair })),
  ];
}

/** Two maps of params, key by key. */
export function paramChanges(before: JsonObject, after: JsonObject): Change[] {
  const [old, now] = [before, after].map(
    (params) =>
      new Map(flatten(params).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)])),
  );
  return keysOf(old as Map<string, string>, now as Map<string, string>).flatMap((name) =>
    difference(old?.get(name), now?.get(name)).map((pair): Change => ({ kind: "param", name, ...pair })),
  );
}

/** Two maps of path → identity of the bytes. */
export function inputChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change[] {
  return keysOf(before, after).flatMap((path): Change[] => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old === now) return [];
    return [{ kind: "input", path, change: old === undefined ? "added" : now === undefined ? "removed" : "changed" }];
  });
}

/** A pair where two words differ, nothing where they do not. */
export function difference(
  before: string | undefined,
  after: string | undefined,
): { before: string | null; after: string | null }[] {
  return before === after ? [] : [{ before: before ?? null, after: after ?? null }];
}

function stepChanges(step: string, before: readonly SourceLeg[], after: readonly SourceLeg[]): Change[] {
  const said = (legs: readonly SourceLeg[], say: (leg: SourceLeg) => string) =>
    legs.length === 0 ? undefined : [...new Set(legs.map(say))].join("\n");
  const command = difference(said(before, templated), said(after, templated)).map(
    (pair): Change => ({ kind: "command", step, ...pair }),
  );
  const settings: [string, (leg: SourceLeg) => string][] = [
    ["shell", (leg) => leg.shell],
    ["working directory", (leg) => leg.directory],
    ["env", (leg) => JSON.stringify(leg.env)],
  ];
  const both = before.length > 0 && after.length > 0;
  const others = both
    ? settings.flatMap(([what, say]) =>
        difference(said(before, say), said(after, say)).map(
          (pair): Change => ({ kind: "setting", step, what, ...pair }),
        ),
      )
    : [];
  const replicates =
    both && before.length !== after.length
      ? [{ kind: "setting", step, what: "legs", before: String(before.length), after: String(after.length) } as const]
      : [];
  return [...command, ...others, ...replicates];
}

/** The command without its replicate, so that five seeds are one line. */
const templated = ({ command, replicate }: SourceLeg): string =>
  replicate === null ? command : withoutValue(command, replicate.value, `{${replicate.name}}`);

const keysOf = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>) =>
  [...new Set([...a.keys(), ...b.keys()])].sort(byCodeUnit);
const stepOf = (leg: SourceLeg) =>
  leg.replicate === null ? leg.id : leg.id.slice(0, -String(leg.replicate.value).length - 1);
const stepsOf = (record: SourceRecord) => record.legs.map(stepOf);
const legsOf = (record: SourceRecord, step: string) => record.legs.filter((leg) => stepOf(leg) === step);
const paramsOf = (record: SourceRecord): JsonObject =>
  Object.assign({}, ...record.legs.map((leg) => asWritten(leg.params, leg.spelled)));
const filesOf = (record: SourceRecord) =>
  new Map(
    record.legs.flatMap((leg) =>
      leg.inputs.map((input): [string, string] => [input.path, `${input.mode} ${input.blob}`]),
    ),
  );
