import { err, ok, type Result } from "../../lib/result.ts";
import type { Table } from "../metrics/parse-table.ts";

/**
 * One replicate's predictions, a row an example. Columns are known by name: `id`, `group`, `slice`, `label` (what is true), `prediction` (a class
 * or a number), `score` (of the positive class) or `score.<class>`.
 */
export interface Predictions {
  readonly ids: readonly string[];
  /** Examples of one group (a patient, a site) are not independent of each other. Null: they are. */
  readonly groups: readonly string[] | null;
  /** What a slice is named after: the column `slice`, else `group`. */
  readonly slices: readonly string[] | null;
  readonly labels: readonly string[] | null;
  readonly predicted: readonly string[] | null;
  readonly score: readonly number[] | null;
  readonly scores: ReadonlyMap<string, readonly number[]>;
}

/** The error says what is wrong, in words. A table without ids is numbered by its rows. */
export function parsePredictions({ columns, rows }: Table): Result<Predictions, string> {
  const ids = columns.get("id") ?? Array.from({ length: rows }, (_, i) => String(i + 1));
  if (rows === 0) return err("it has no examples");
  const twice = repeated(ids);
  if (twice !== null) return err(`id ${twice} stands there twice`);
  const scores = new Map<string, readonly number[]>();
  for (const [name, cells] of columns) {
    if (name !== "score" && !name.startsWith("score.")) continue;
    const values = numbers(cells);
    if (typeof values === "string") return err(`${name}: "${values}" is no finite number`);
    scores.set(name.slice("score.".length), values);
  }
  const score = scores.get("") ?? null;
  scores.delete("");
  return ok({
    ids,
    groups: columns.get("group") ?? null,
    slices: columns.get("slice") ?? columns.get("group") ?? null,
    labels: columns.get("label") ?? null,
    predicted: columns.get("prediction") ?? null,
    score,
    scores,
  });
}

/** The cells as numbers, or the first that is none. */
export function numbers(cells: readonly string[]): number[] | string {
  const values = cells.map((cell) => (cell.trim() === "" ? Number.NaN : Number(cell)));
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  return wrong === -1 ? values : (cells[wrong] as string);
}

/** The examples at these places, in this order. */
export function pick(predictions: Predictions, places: readonly number[]): Predictions {
  const of = <T>(column: readonly T[]): T[] => places.map((place) => column[place] as T);
  const { ids, groups, slices, labels, predicted, score, scores } = predictions;
  return {
    ids: of(ids),
    groups: groups && of(groups),
    slices: slices && of(slices),
    labels: labels && of(labels),
    predicted: predicted && of(predicted),
    score: score && of(score),
    scores: new Map([...scores].map(([name, column]) => [name, of(column)])),
  };
}

/** Each slice's examples, in the order of their first appearance. Inside a slice that is a group its examples are taken as independent. */
export function bySlice(predictions: Predictions): Map<string, Predictions> {
  const { slices, groups } = predictions;
  const places = new Map<string, number[]>();
  for (const [i, slice] of (slices ?? []).entries()) {
    const known = places.get(slice);
    if (known) known.push(i);
    else places.set(slice, [i]);
  }
  const whole = slices === groups ? { ...predictions, groups: null } : predictions;
  return new Map([...places].map(([slice, at]) => [slice, pick(whole, at)]));
}

function repeated(ids: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}
