import { parseDocument } from "yaml";
import { err, ok, type Result } from "../../lib/result.ts";
import type { HistoryPoint, MetricValue } from "./metric-value.ts";
import { readNumber, toMetricValue } from "./metric-value.ts";
import { parseTable } from "./parse-table.ts";

export interface Metrics {
  /** Last value of each metric; nested keys are joined by `.`. */
  readonly final: Readonly<Record<string, MetricValue>>;
  readonly history: Readonly<Record<string, readonly HistoryPoint[]>>;
}

const mostMetrics = 10_000;

/** A metrics file by its ending: JSON and YAML hold values, CSV and JSONL a history, a row a step. The error is in words. */
export function parseMetrics(path: string, text: string): Result<Metrics, string> {
  const parsed = isTable(path) ? fromTable(path, text) : fromDocument(path, text);
  if (!parsed.ok) return parsed;
  const count = Object.keys(parsed.value.final).length;
  if (count === 0) return err("there is no number in it");
  return count > mostMetrics ? err(`it has ${count} metrics; ${mostMetrics} are allowed`) : parsed;
}

/** By a row a step: what others call a history. */
export const isTable = (path: string): boolean => /\.(csv|tsv|jsonl|ndjson)$/i.test(path);

function fromDocument(path: string, text: string): Result<Metrics, string> {
  if (text.trim() === "") return err("the file is empty");
  const json = /\.json$/i.test(path);
  const value = json ? readJson(text) : readYaml(text);
  if (!value.ok) return value;
  if (typeof value.value !== "object" || value.value === null) return err("it must hold a map of names to numbers");
  const final = Object.fromEntries(leaves(value.value, "").map(([key, number]) => [key, toMetricValue(number)]));
  return ok({ final, history: {} });
}

/** Python's json.dump writes NaN and Infinity bare, which JSON has no word for. */
function readJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const spelled = text.replaceAll(/(?<=[:[,]\s*)(-?)(NaN|Infinity)(?=\s*[,}\]])/g, '"$1$2"');
    try {
      return ok(JSON.parse(spelled));
    } catch {
      return err(`it is no whole JSON (${(error as Error).message})`);
    }
  }
}

function readYaml(text: string): Result<unknown, string> {
  const doc = parseDocument(text, { logLevel: "silent", uniqueKeys: false });
  const [problem] = doc.errors;
  return problem ? err(`it is no YAML (${problem.message.split("\n")[0]})`) : ok(doc.toJS({ maxAliasCount: 100 }));
}

/** Numbers, and texts that spell what is not finite; everything else is no metric. Lists count from 0. */
function leaves(value: object, prefix: string): [string, number][] {
  return Object.entries(value).flatMap(([key, below]): [string, number][] => {
    const name = `${prefix}${key}`;
    if (typeof below === "number") return [[name, below]];
    if (typeof below === "boolean") return [[name, Number(below)]];
    if (typeof below === "object" && below !== null) return leaves(below, `${name}.`);
    const number = typeof below === "string" && !/\d/.test(below) ? readNumber(below) : null;
    return number === null ? [] : [[name, number]];
  });
}

const stepNames = ["step", "epoch", "iteration", "iter"];
const timeNames = ["time", "timestamp"];

function fromTable(path: string, text: string): Result<Metrics, string> {
  const table = parseTable(path, text);
  if (!table.ok) return table;
  const { columns, rows } = table.value;
  const column = (names: readonly string[]) => [...columns.keys()].find((name) => names.includes(name.toLowerCase()));
  const step = column(stepNames);
  const time = column(timeNames);
  const cell = (name: string | undefined, row: number) =>
    name === undefined ? null : readNumber(columns.get(name)?.[row] ?? "");
  const history = new Map<string, HistoryPoint[]>();
  for (const [name, cells] of columns) {
    if (name === step || name === time) continue;
    const points = cells.flatMap((text, row): HistoryPoint[] => {
      const value = readNumber(text);
      return value === null ? [] : [[cell(step, row) ?? row, cell(time, row), toMetricValue(value)]];
    });
    if (points.length > 0) history.set(name, points);
  }
  if (rows === 0) return err("it has no rows");
  const final = Object.fromEntries([...history].map(([name, points]) => [name, (points.at(-1) as HistoryPoint)[2]]));
  return ok({ final, history: Object.fromEntries(history) });
}
