import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { Json, JsonObject } from "../../lib/json.ts";

/** Evaluates what stands between `${{` and `}}` by GitHub's own rules. Throws an Error whose message is for people. */
export function evaluateExpression(text: string, contexts: JsonObject): string {
  const names = Object.keys(contexts);
  const { tokens } = new Lexer(text).lex();
  const tree = new Parser(tokens, names, []).parse();
  return new Evaluator(tree, toData(contexts) as data.Dictionary).evaluate().coerceString();
}

function toData(value: Json): data.ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map((item: Json) => toData(item)));
  return new data.Dictionary(...Object.entries(value).map(([key, item]) => ({ key, value: toData(item) })));
}
