import { parse as parseCsv } from "csv-parse/sync";
import { err, ok, type Result } from "../../lib/result.ts";

/** A table by columns, every cell as text; a cell that a row lacks is empty. */
export interface Table {
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly rows: number;
}

/** A CSV (first line: names) or JSONL (an object a line) file. The error is in words, with the line. */
export function parseTable(path: string, text: string): Result<Table, string> {
  return /\.(jsonl|ndjson)$/i.test(path) ? fromJsonLines(text) : fromCsv(text);
}

function fromCsv(text: string): Result<Table, string> {
  let records: string[][];
  try {
    records = parseCsv(text, { bom: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    return err((error as Error).message);
  }
  const [names, ...rows] = records;
  if (!names) return err("the file is empty");
  if (new Set(names).size < names.length) return err("line 1: a column's name stands there twice");
  return ok({ columns: new Map(names.map((name, i) => [name, rows.map((row) => row[i] ?? "")])), rows: rows.length });
}

function fromJsonLines(text: string): Result<Table, string> {
  const columns = new Map<string, string[]>();
  const lines = text.split("\n");
  let rows = 0;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(line.replaceAll(/\b(-?)(NaN|Infinity)\b(?=\s*[,}\]])/g, '"$1$2"'));
    } catch {
      return err(`line ${at + 1} is no JSON: ${line.slice(0, 60)}`);
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return err(`line ${at + 1} is no object`);
    for (const [key, cell] of Object.entries(value)) {
      const column = columns.get(key) ?? [];
      columns.set(key, column);
      while (column.length < rows) column.push("");
      column.push(typeof cell === "object" ? JSON.stringify(cell) : String(cell));
    }
    rows++;
  }
  for (const column of columns.values()) while (column.length < rows) column.push("");
  return rows === 0 ? err("the file is empty") : ok({ columns, rows });
}
