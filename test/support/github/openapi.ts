import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

/** GitHub's own description of its REST API: what is not in it cannot be faked, and what breaks it is an error. */
export interface Operation {
  readonly id: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Why a request's body is refused; null when it is fine. */
  wrongBody(body: unknown): string | null;
  /** Throws when the answer is not one that GitHub describes for this status. */
  assertResponse(status: number, body: unknown): void;
  /** A least valid body for a status, with values laid over it. */
  sample(status: number, values: unknown): unknown;
}

type Schema = { readonly [key: string]: unknown };
interface Described {
  readonly operationId: string;
  readonly requestBody?: { readonly content?: Record<string, { readonly schema?: Schema }> };
  readonly responses: Record<
    string,
    { readonly content?: Record<string, { readonly schema?: Schema }>; readonly $ref?: string }
  >;
}

const document = load();
const ajv = new Ajv({ strict: false, validateFormats: true, logger: false });
(addFormats as unknown as (ajv: Ajv) => void)(ajv);
ajv.addSchema(document as object, "github");
const validators = new Map<string, ValidateFunction>();

const routes = Object.entries((document["paths"] ?? {}) as Record<string, Record<string, Described>>).map(
  ([template, methods]) => ({
    template,
    methods,
    names: [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""),
    pattern: new RegExp(
      `^${template.replace(/[.+^$()|[\]\\]/g, "\\$&").replace(/\{(\w+)\}/g, (_, name) => (name === "ref" ? "(.+)" : "([^/]+)"))}$`,
    ),
  }),
);

/** The operation that a request means; null when GitHub describes none. */
export function operationOf(method: string, path: string): Operation | null {
  const fitting = routes.filter((route) => route.pattern.test(path) && route.methods[method.toLowerCase()]);
  // A literal part beats a placeholder: /releases/latest is no release id.
  const route = fitting.sort((a, b) => a.names.length - b.names.length)[0];
  const described = route?.methods[method.toLowerCase()];
  if (!route || !described) return null;
  const values = path.match(route.pattern)?.slice(1) ?? [];
  const pointer = `github#/paths/${encodePointer(route.template)}/${method.toLowerCase()}`;
  const schemaOf = (status: number): Schema | null => {
    const response = resolve(described.responses[String(status)] as unknown as Schema) as
      | Described["responses"][string]
      | undefined;
    return response?.content?.["application/json"]?.schema ?? null;
  };
  return {
    id: described.operationId,
    parameters: Object.fromEntries(route.names.map((name, i) => [name, decodeURIComponent(values[i] ?? "")])),
    wrongBody(body) {
      if (!described.requestBody?.content?.["application/json"]) return null;
      const validate = compiled(`${pointer}/requestBody/content/application~1json/schema`);
      return validate(body) ? null : ajv.errorsText(validate.errors);
    },
    assertResponse(status, body) {
      const schema = schemaOf(status);
      if (!described.responses[String(status)] && status < 400)
        throw new Error(`GitHub describes no ${status} for ${described.operationId}`);
      if (!schema) return;
      const validate = compiledSchema(`${described.operationId}:${status}`, schema);
      if (!validate(body))
        throw new Error(
          `the fake's ${status} of ${described.operationId} is not GitHub's: ${ajv.errorsText(validate.errors)}`,
        );
    },
    sample: (status, values_) => overlay(sample(schemaOf(status) ?? {}), values_),
  };
}

/** A least valid value of a schema: required fields only. */
function sample(given: Schema, depth = 0): unknown {
  const schema = resolve(given);
  if (schema["nullable"] === true || depth > 12) return null;
  if (schema["example"] !== undefined && schema["type"] !== "object" && schema["type"] !== "array")
    return schema["example"];
  if (Array.isArray(schema["enum"])) return schema["enum"][0];
  const alternatives = (schema["anyOf"] ?? schema["oneOf"]) as Schema[] | undefined;
  if (alternatives) {
    const nullable = alternatives.find((one) => one["type"] === "null");
    return nullable ? null : sample(alternatives[0] ?? {}, depth + 1);
  }
  if (Array.isArray(schema["allOf"]))
    return Object.assign({}, ...schema["allOf"].map((one) => sample(one as Schema, depth + 1)));
  if (schema["type"] === "array") return [];
  if (schema["type"] === "string") return sampleText(schema);
  if (schema["type"] === "integer" || schema["type"] === "number") return 1;
  if (schema["type"] === "boolean") return false;
  const properties = (schema["properties"] ?? {}) as Record<string, Schema>;
  return Object.fromEntries(
    ((schema["required"] ?? []) as string[]).map((name) => [name, sample(properties[name] ?? {}, depth + 1)]),
  );
}

function sampleText(schema: Schema): string {
  if (schema["format"] === "date-time") return "2026-01-01T00:00:00Z";
  return schema["format"] === "uri" ? "https://example.invalid/" : "x";
}

/** Values over a sample; what is an object in both is merged. */
function overlay(under: unknown, over: unknown): unknown {
  if (Array.isArray(over) || over === null || typeof over !== "object") return over === undefined ? under : over;
  const base = under && typeof under === "object" && !Array.isArray(under) ? (under as Record<string, unknown>) : {};
  return {
    ...base,
    ...Object.fromEntries(Object.entries(over).map(([key, value]) => [key, overlay(base[key], value)])),
  };
}

export { overlay, sample };

/** The sample of a component, for objects that stand in lists. */
export const component = (name: string, values: unknown): unknown =>
  overlay(sample({ $ref: `#/components/schemas/${name}` }), values);

function resolve(schema: Schema): Schema {
  const ref = schema?.["$ref"];
  if (typeof ref !== "string") return schema;
  const found = ref
    .slice(2)
    .split("/")
    .reduce<unknown>(
      (node, part) => (node as Record<string, unknown>)[part.replaceAll("~1", "/").replaceAll("~0", "~")],
      document,
    );
  return resolve(found as Schema);
}

function compiled(ref: string): ValidateFunction {
  let validate = validators.get(ref);
  if (!validate) validators.set(ref, (validate = ajv.compile({ $ref: ref })));
  return validate;
}

function compiledSchema(name: string, schema: Schema): ValidateFunction {
  let validate = validators.get(name);
  if (!validate) validators.set(name, (validate = ajv.compile(absolute(schema) as object)));
  return validate;
}

/** References inside the document, made absolute so that a part of it can be compiled alone. */
function absolute(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(absolute);
  if (!node || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => (key === "$ref" ? [key, `github${value}`] : [key, absolute(value)])),
  );
}

const encodePointer = (text: string): string => encodeURIComponent(text.replaceAll("~", "~0").replaceAll("/", "~1"));

function load(): Schema {
  return JSON.parse(readFileSync("node_modules/@octokit/openapi/generated/api.github.com.json", "utf8"), (_, value) => {
    if (!value || typeof value !== "object" || value.nullable !== true) return value;
    // OpenAPI 3.0's `nullable` without a type, or beside an enum, is no JSON Schema that ajv takes.
    const { nullable: _nullable, ...rest } = value;
    if (value.type === undefined) return { anyOf: [{ type: "null" }, rest] };
    return Array.isArray(value.enum) && !value.enum.includes(null) ? { ...value, enum: [...value.enum, null] } : value;
  }) as Schema;
}
