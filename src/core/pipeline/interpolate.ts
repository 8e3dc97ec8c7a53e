import type { Json, JsonObject } from "../../lib/json.ts";
import { lookUp, valueAt } from "./params.ts";

export type Evaluate = (expression: string, contexts: JsonObject) => string;

const expression = /\$\{\{([\s\S]*?)\}\}/g;
const chain = /^\s*[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)+\s*$/;

/** Loads GitHub's evaluator only where a text needs more than `a.b.c`, which most never do. */
export async function evaluatorFor(texts: Iterable<string>): Promise<Evaluate> {
  for (const text of texts) {
    for (const match of text.matchAll(expression)) {
      if (!chain.test(match[1] ?? "")) return (await import("./expressions.ts")).evaluateExpression;
    }
  }
  return lookUpOnly;
}

/** A text read once, to be filled for thousands of legs. Filling throws an Error whose message is for people. */
export type Template = (contexts: JsonObject) => string;

/** Every `${{ }}` of a text replaced by its value. */
export function templateOf(text: string, evaluate: Evaluate): Template {
  // With a group, what is split at stands between the parts: every second one is an expression.
  const [first = "", ...parts] = text.split(expression);
  const values = parts.filter((_, i) => i % 2 === 0).map((inner) => filled(inner, evaluate));
  const between = parts.filter((_, i) => i % 2 === 1);
  return (contexts) => {
    let said = first;
    for (let i = 0; i < values.length; i++) said += `${values[i]?.(contexts)}${between[i]}`;
    return said;
  };
}

/** What a step says by these texts: once, where they are the same in every leg. */
export function alike<T>(texts: readonly string[], say: (contexts: JsonObject) => T): (contexts: JsonObject) => T {
  if (texts.some((text) => text.includes("${{"))) return say;
  const known = say({});
  return () => known;
}

function filled(inner: string, evaluate: Evaluate): Template {
  const key = inner.trim();
  if (!chain.test(inner)) return (contexts) => evaluate(key, contexts);
  const parts = key.split(".");
  return (contexts) => {
    const value = valueAt(contexts, parts);
    return typeof value === "string" || typeof value === "number" ? `${value}` : lookUpOnly(key, contexts);
  };
}

/** Whether a text mentions a context, as in `${{ replicate.seed }}`; inside quotes it is a word like any other. */
export const mentions = (text: string, context: string): boolean =>
  [...text.matchAll(expression)].some((match) =>
    new RegExp(`(^|[^\\w.])${context}\\b`).test((match[1] ?? "").replaceAll(/'(?:[^']|'')*'/g, "''")),
  );

function lookUpOnly(key: string, contexts: JsonObject): string {
  const root = key.split(".")[0] ?? "";
  if (!Object.hasOwn(contexts, root))
    throw new Error(`${root} is not known here; an expression sees ${Object.keys(contexts).join(", ")}`);
  const value = lookUp(contexts, key);
  if (value === undefined) throw new Error(`${key} is not there; ${root} has ${namesIn(contexts[root])}`);
  return plainText(value, key);
}

function namesIn(context: Json | undefined): string {
  const names = Object.keys(typeof context === "object" && context !== null ? context : {});
  return names.length === 0 ? "nothing" : `${names.slice(0, 8).join(", ")}${names.length > 8 ? ", …" : ""}`;
}

function plainText(value: Json, key: string): string {
  if (value === null) return "";
  if (typeof value === "object")
    throw new Error(`${key} is a ${Array.isArray(value) ? "list" : "map"}, which no text can hold; use toJSON(${key})`);
  return String(value);
}
