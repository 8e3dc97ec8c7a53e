import { byCodeUnit } from "../../lib/order.ts";
import { sha256 } from "../../lib/sha256.ts";
import { asWritten } from "../pipeline/spelled.ts";
import { type Examined, type Sheet, sheetsOf } from "./exam.ts";
import type { ExamSheet } from "./run.ts";

/** Null where the exam is not known. */
export function examSheetOf(run: Examined): ExamSheet | null {
  const sheets = sheetsOf(run);
  return sheets && sheetRows(sheets);
}

/** What these legs' parts say together, cut to what a tag has room for. */
export function sheetRows(sheets: readonly Sheet[]): ExamSheet {
  const files = bounded(merged(sheets.map(filesOf)));
  const settings = bounded(merged(sheets.map(settingsOf)));
  return { files: files.rows, settings: settings.rows, left: files.left + settings.left };
}

/** What differs between two exams, each thing by its name. Empty where the sheets do not say. */
export function examChanges(before: ExamSheet, after: ExamSheet): string[] {
  // What is in one of two shortened lists alone may only have been cut off from the other.
  const whole = before.left === 0 && after.left === 0;
  const changed = (old: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) =>
    [...new Set([...Object.keys(old), ...Object.keys(now)])]
      .sort(byCodeUnit)
      .filter((name) => (own(old, name) && own(now, name) ? old[name] !== now[name] : whole));
  return [...changed(before.files, after.files), ...changed(before.settings, after.settings)];
}

const own = (rows: object, name: string): boolean => Object.hasOwn(rows, name);

const filesOf = ({ inputs }: Sheet): [string, string][] => inputs.map(({ path, sha256: digest }) => [path, digest]);

const settingsOf = ({ command, shell, directory, env, params, spelled, outputs }: Sheet): [string, string][] => [
  ["the command", command],
  ["the shell", shell],
  ["the working directory", directory],
  ...Object.entries(env).map(([name, value]): [string, string] => [`env ${name}`, value]),
  ...Object.entries(asWritten(params, spelled)).map(([key, value]): [string, string] => [
    `param ${key}`,
    JSON.stringify(value),
  ]),
  ...outputs.map(({ path, kind }): [string, string] => [`the output ${path}`, kind]),
];

/** One row a name; where the legs do not agree, a row for all that they say. */
function merged(rows: readonly (readonly [string, string][])[]): Map<string, string> {
  const values = new Map<string, Set<string>>();
  for (const [name, value] of rows.flat()) values.set(name, (values.get(name) ?? new Set()).add(value));
  return new Map([...values].map(([name, said]) => [name, [...said].sort(byCodeUnit).join("\n")]));
}

/** A tag is read by everybody, always. */
const mostRows = 500;
const mostCharacters = 32 * 1024;
const longestValue = 40;

function bounded(rows: ReadonlyMap<string, string>): { rows: Record<string, string>; left: number } {
  const kept: [string, string][] = [];
  let characters = 0;
  for (const name of [...rows.keys()].sort(byCodeUnit)) {
    const value = short(rows.get(name) ?? "");
    characters += name.length + value.length;
    if (kept.length === mostRows || characters > mostCharacters) break;
    kept.push([name, value]);
  }
  return { rows: Object.fromEntries(kept), left: rows.size - kept.length };
}

const short = (value: string): string => (value.length > longestValue ? sha256(value).slice(0, 16) : value);
