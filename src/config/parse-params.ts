import { parse as parseToml, TomlError } from "smol-toml";
import { LineCounter } from "yaml";
import type { ParamsFormat } from "../core/pipeline/pipeline.ts";
import type { Spelled } from "../core/pipeline/spelled.ts";
import type { Json, JsonObject } from "../lib/json.ts";
import { err, ok, type Result } from "../lib/result.ts";

import { largestText } from "./largest-text.ts";
import { parseYaml, taggedIn } from "./parse-yaml.ts";
import { spelledInToml, spelledInYaml } from "./spelled-in.ts";

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

/** What a params file says: a map of plain data with finite numbers, and how it is written where that is more than its values say. */
export interface Params {
  readonly values: JsonObject;
  readonly spelled: Spelled;
}

export function parseParams(text: string, format: ParamsFormat): Result<Params, ParamsProblem> {
  if (text.length > largestText) {
    const message = `The file has ${text.length} characters; params may have ${largestText}`;
    return err({ message, line: 1, column: 1 });
  }
  const parsed = format === "toml" ? fromToml(text) : fromYaml(text, format);
  if (!parsed.ok) return parsed;
  const wrong = notPlain(parsed.value.values);
  if (wrong !== null) return err({ message: wrong, line: 1, column: 1 });
  return parsed as Result<Params, ParamsProblem>;
}

/** Not yet known to be plain. */
interface Read {
  readonly values: unknown;
  readonly spelled: Spelled;
}

/** JSON is YAML 1.2, so that one parser with positions serves both. */
function fromYaml(text: string, format: "yaml" | "json"): Result<Read, ParamsProblem> {
  const lines = new LineCounter();
  const doc = parseYaml(text, lines, { merge: format === "yaml" });
  const [problem] = [...doc.errors, ...taggedIn(doc)];
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0]);
    return err({ message: problem.message.split("\n")[0] ?? "", line, column: col });
  }
  const looser = format === "json" ? noJson(text) : null;
  if (looser !== null) return err({ message: looser, line: 1, column: 1 });
  try {
    const values: unknown = doc.toJS({ maxAliasCount: 100 }) ?? {};
    return ok({ values, spelled: spelledInYaml(doc, format) });
  } catch (error) {
    const words = error instanceof ReferenceError ? "The file has more aliases than params need (100)" : wordsOf(error);
    return err({ message: words, line: 1, column: 1 });
  }
}

/** What YAML takes and JSON does not, such as a bare NaN, its readers do not take either. */
function noJson(text: string): string | null {
  try {
    JSON.parse(text.replace(/^\ufeff/, ""));
    return null;
  } catch (error) {
    return text.trim() === "" ? null : `The file is no JSON: ${wordsOf(error)}`;
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function fromToml(text: string): Result<Read, ParamsProblem> {
  try {
    return ok({ values: parseToml(text), spelled: spelledInToml(text) });
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
