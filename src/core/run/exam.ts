import { canonicalJson } from "../../lib/canonical-json.ts";
import type { Json } from "../../lib/json.ts";
import { byCodeUnit } from "../../lib/order.ts";
import { sha256 } from "../../lib/sha256.ts";
import type { StepRecord } from "../keys/keys.ts";
import { flatten } from "../pipeline/params.ts";
import type { Spelled } from "../pipeline/spelled.ts";
import { withoutValue } from "../pipeline/without-value.ts";
import { isWithin } from "../plan/paths.ts";
import type { LegRun, Run } from "./run.ts";

/** What of a run its exam follows from. */
export type Examined = Pick<Run, "legs" | "evaluation" | "models">;

/**
 * What the metrics were measured with: the evaluation legs' key records without environment and without inputs made by a step that
 * makes a model. Two runs whose exams differ are not compared. Null when there is no evaluation step, or its records are unknown.
 */
export function examOf(run: Examined): string | null {
  const sheets = sheetsOf(run);
  // The legs of one step differ by replicate and variant only, so their sheets are one; a set keeps what is not.
  return sheets && sha256(canonicalJson([...new Set(sheets.map((sheet) => canonicalJson(asJson(sheet))))].sort()));
}

/** One leg's part of the exam. Its replicate and variant are no part of it: production may have been measured with fewer. */
export interface Sheet {
  readonly command: string;
  readonly shell: string;
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly params: { readonly [key: string]: Json };
  /** How they are written where that is more than their values say. */
  readonly spelled?: Spelled;
  readonly outputs: readonly { readonly path: string; readonly kind: string }[];
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

/** The sheets of the evaluation's legs; null where the exam is not known. */
export function sheetsOf(run: Examined): Sheet[] | null {
  const legs = run.legs.filter((leg) => leg.step === run.evaluation);
  if (run.evaluation === null || legs.length === 0) return null;
  const makers = modelMakers(run);
  const sheets = legs.flatMap(({ record }) => (record ? [sheetOf(record, measuredWith(record, makers))] : []));
  return sheets.length === legs.length ? sheets : null;
}

/** Files of two exams that are not the same in both, where nothing else of them can differ. */
export function examFileChanges(before: Examined, after: Examined): string[] {
  const filesOf = (run: Examined) =>
    new Map(
      (sheetsOf(run) ?? []).flatMap(({ inputs }) => inputs.map((file) => [`${file.sha256} ${file.path}`, file.path])),
    );
  const [old, now] = [filesOf(before), filesOf(after)];
  const changed = [...old, ...now].filter(([file]) => !old.has(file) || !now.has(file));
  return [...new Set(changed.map(([, path]) => path))].sort(byCodeUnit);
}

/** What a leg's declaration says, by whichever record. */
type Declared = Pick<
  StepRecord,
  "command" | "shell" | "directory" | "env" | "params" | "spelled" | "replicate" | "matrix" | "outputs"
>;

/** One leg's part of the exam, of its declaration and the files that it is measured with. */
export function sheetOf(declared: Declared, inputs: Sheet["inputs"]): Sheet {
  const { command, shell, directory, env, params, spelled, replicate, matrix, outputs } = declared;
  const place: [string, Json][] = [
    ...(replicate === null ? [] : [["", replicate.value] as [string, Json]]),
    ...flatten(matrix ?? {}),
  ];
  const neutral = (text: string) => place.reduce((left, [name, value]) => withoutValue(left, value, `#${name}`), text);
  return {
    command: neutral(command),
    shell,
    directory,
    env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, neutral(value)])),
    params,
    ...(spelled ? { spelled } : {}),
    outputs: outputs.map(({ path, kind }) => ({ path: neutral(path), kind })),
    inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })),
  };
}

const measuredWith = ({ inputs }: StepRecord, makers: ReadonlySet<string>): Sheet["inputs"] =>
  inputs.filter(({ made }) => made === null || !makers.has(made));

// Plain data by construction; interfaces merely lack the index signature that Json asks for.
const asJson = (sheet: Sheet): Json => sheet as unknown as Json;

/** Steps of which a leg makes a model, or a part of one. */
function modelMakers(run: Pick<Run, "legs" | "models">): Set<string> {
  const paths = run.models.flatMap((model) => model.replicates.map(({ path }) => path));
  const makes = (leg: LegRun) => paths.some((path) => leg.outputs.some((file) => isWithin(file.path, path)));
  return new Set(run.legs.filter(makes).map((leg) => leg.step));
}
