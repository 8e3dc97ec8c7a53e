import type { z } from "zod";
import type { Diagnostic } from "../lib/diagnostic.ts";
import { nearest } from "../lib/nearest.ts";
import { err, ok, type Result } from "../lib/result.ts";
import type { Locator } from "./locate.ts";
import type { Report } from "./rule.ts";
import { schema, type Written } from "./schema.ts";

type Issue = z.core.$ZodIssue;

/** Holds what was written against the schema; every issue becomes a diagnostic in our own words. */
export function checkShape(raw: unknown, locator: Locator, report: Report): Result<Written, Diagnostic[]> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return ok(parsed.data);
  return err(
    parsed.error.issues.flatMap((issue) => diagnose(issue, issue.path as (string | number)[], raw, locator, report)),
  );
}

function diagnose(
  issue: Issue,
  path: (string | number)[],
  raw: unknown,
  locator: Locator,
  report: Report,
): Diagnostic[] {
  const value = at(raw, path);
  const where = nameOf(path);
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(path);
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      const hint = meant ? `Did you mean "${meant}"?` : `Known here: ${known.join(", ")}.`;
      return report("unknown-key", locator.key([...path, key]), `"${key}" is not a key of ${where}.`, hint);
    });
  }
  if (issue.code === "invalid_union") {
    const nested = deepest(issue.errors);
    if (nested) return diagnose(nested, [...path, ...(nested.path as (string | number)[])], raw, locator, report);
  }
  if (value === undefined) {
    return [
      report(
        "missing-key",
        locator.key(path.slice(0, -1)),
        `${nameOf(path.slice(0, -1))} lacks "${String(path.at(-1))}".`,
        expected(issue),
      ),
    ];
  }
  if (issue.code === "invalid_value") {
    const options = issue.values.map(String);
    const meant = nearest(String(value), options);
    return [
      report(
        "bad-value",
        locator.value(path),
        `${where} is ${show(value)}; it may be ${options.join(", ")}.`,
        meant ? `Did you mean "${meant}"?` : null,
      ),
    ];
  }
  return [report("bad-type", locator.value(path), `${where} is ${show(value)}.`, expected(issue))];
}

/** The alternative of a union that got furthest: "is no number" helps more than "fits none of two". */
function deepest(alternatives: readonly (readonly Issue[])[]): Issue | null {
  const first = alternatives
    .flatMap((issues) => issues.slice(0, 1))
    .filter((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys");
  return first.sort((a, b) => b.path.length - a.path.length)[0] ?? null;
}

function expected(issue: Issue): string {
  if (issue.code === "invalid_type" && issue.message.startsWith("Invalid input"))
    return `It must be ${kinds[issue.expected] ?? issue.expected}.`;
  if (issue.code === "too_small")
    return bound(issue.origin, issue.inclusive === false ? "more than" : "at least", issue.minimum);
  if (issue.code === "too_big")
    return bound(issue.origin, issue.inclusive === false ? "less than" : "at most", issue.maximum);
  if (issue.code === "invalid_union")
    return `It must be ${issue.errors
      .flatMap((e) => e.slice(0, 1))
      .map((e) => (e.code === "invalid_type" ? (kinds[e.expected] ?? e.expected) : ""))
      .filter(Boolean)
      .join(", or ")}.`;
  return `${issue.message}.`;
}

const bound = (origin: string, than: string, number: number | bigint): string =>
  origin === "array" ? `It must have ${than} ${number} entries.` : `It must be ${than} ${number}.`;

const kinds: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map",
  record: "a map",
};

function show(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : JSON.stringify(value).slice(0, 60);
}

export function nameOf(path: readonly (string | number)[]): string {
  if (path.length === 0) return "mainline.yml";
  return path.map((part, i) => (typeof part === "number" ? `[${part + 1}]` : i === 0 ? part : `.${part}`)).join("");
}

function at(raw: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value && typeof value === "object" ? (value as Record<string | number, unknown>)[key] : undefined),
    raw,
  );
}

/** The keys that the schema has at a path. */
function knownKeys(path: readonly (string | number)[]): string[] {
  let node: z.core.$ZodType | undefined = schema;
  for (const part of path) {
    const def = unwrap(node)._zod.def as {
      type: string;
      shape?: Record<string, z.core.$ZodType>;
      valueType?: z.core.$ZodType;
      element?: z.core.$ZodType;
    };
    node = def.type === "object" ? def.shape?.[String(part)] : def.type === "record" ? def.valueType : def.element;
    if (!node) return [];
  }
  return Object.keys((unwrap(node)._zod.def as { shape?: object }).shape ?? {});
}

function unwrap(node: z.core.$ZodType): z.core.$ZodType {
  const def = node._zod.def as { type: string; innerType?: z.core.$ZodType; options?: z.core.$ZodType[] };
  if (def.type === "optional" && def.innerType) return unwrap(def.innerType);
  if (def.type === "union")
    return unwrap(
      def.options?.find((o) => (o._zod.def as { type: string }).type === "object") ?? def.options?.[0] ?? node,
    );
  return node;
}
