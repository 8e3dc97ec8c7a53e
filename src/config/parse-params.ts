import { parse as parseToml, TomlError } from "smol-toml";
import { LineCounter } from "yaml";
import type { ParamsFormat } from "../core/pipeline/pipeline.ts";
import type { Json, JsonObject } from "../lib/json.ts";
import { err, ok, type Result } from "../lib/result.ts";

import { largestText } from "./largest-text.ts";
import { parseYaml } from "./parse-yaml.ts";

export interface ParamsProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** The format that a file's name asks for; null when it is none of ours. */
export function formatOf(path: string): ParamsFormat | null {
  if (/\.ya?ml$/i.test(path)) return "yaml";
  if (/\.json$/i.test(path)) return "json";
  return /\.toml$/i.test(path) ? "toml" : null;
}

/** A params file's values: a map of plain data with finite numbers. */
export function parseParams(text: string, format: ParamsFormat): Result<JsonObject, ParamsProblem> {
  if (text.length > largestText) {
    const message = `The file has ${text.length} characters; params may have ${largestText}.`;
    return err({ message, line: 1, column: 1 });
  }
  const parsed = format === "toml" ? fromToml(text) : fromYaml(text);
  if (!parsed.ok) return parsed;
  const wrong = notPlain(parsed.value ?? {});
  if (wrong !== null) return err({ message: wrong, line: 1, column: 1 });
  return ok((parsed.value ?? {}) as JsonObject);
}

/** JSON is YAML 1.2, so that one parser with positions serves both. */
function fromYaml(text: string): Result<unknown, ParamsProblem> {
  const lines = new LineCounter();
  const doc = parseYaml(text, lines);
  const [problem] = doc.errors;
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0]);
    return err({ message: problem.message.split("\n")[0] ?? "", line, column: col });
  }
  try {
    return ok(doc.toJS({ maxAliasCount: 100 }));
  } catch {
    return err({ message: "The file has more aliases than params need (100).", line: 1, column: 1 });
  }
}

function fromToml(text: string): Result<unknown, ParamsProblem> {
  try {
    return ok(parseToml(text));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return err({ message: error.message.split("\n")[0] ?? "", line: error.line, column: error.column });
  }
}

/** Why a value cannot be a param, in words; null when it can. */
export function notPlain(value: unknown, at: string | null = null): string | null {
  if (at === null && (typeof value !== "object" || value === null || Array.isArray(value)))
    return "params must be a map of names to values";
  if (typeof value === "number")
    return Number.isFinite(value) ? null : `${at} is ${value}, and must be a finite number`;
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value !== "object" || value instanceof Date)
    return `${at} is neither a number, a text, a truth value, a list nor a map`;
  const parts: [string, unknown][] = Object.entries(value);
  for (const [key, below] of parts) {
    const wrong = notPlain(below, at === null ? key : `${at}.${key}`);
    if (wrong !== null) return wrong;
  }
  return null;
}

export type { Json };
