import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

/** One operation of GitHub's REST API, as GitHub's own OpenAPI description has it. */
export interface Operation {
  readonly id: string;
  /** Values of the placeholders in the path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What is wrong with a request; null when it is one that the description allows. Unknown names are wrong too. */
  wrongRequest(query: URLSearchParams, body: unknown): string | null;
  /** What is wrong with an answer of ours; null when it is one that GitHub could give. */
  wrongResponse(status: number, body: unknown): string | null;
}

/** The operation that a method and a path mean; null when GitHub describes none. */
export function operationOf(method: string, path: string): Operation | null {
  const route = routes().find((one) => one.method === method.toLowerCase() && one.pattern.test(path));
  if (!route) return null;
  const values = path.match(route.pattern)?.slice(1) ?? [];
  const parameters = Object.fromEntries(route.names.map((name, i) => [name, decodeURIComponent(values[i] ?? "")]));
  return {
    id: route.described.operationId,
    parameters,
    wrongRequest: (query, body) =>
      wrongPath(route, parameters) ?? wrongQuery(route, query) ?? wrongBody(route.described, body),
    wrongResponse: (status, body) => wrongResponse(route.described, status, body),
  };
}

type Schema = { readonly [key: string]: unknown };
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
}
interface Described {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Schema)[];
  readonly requestBody?: { readonly required?: boolean; readonly content?: Content };
  readonly responses: Readonly<Record<string, Schema>>;
}
interface Route {
  readonly method: string;
  readonly template: string;
  readonly names: readonly string[];
  readonly pattern: RegExp;
  readonly described: Described;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
}

// The package's root loads every version of every product, some 390 MB: this file alone is read, once, when first asked for.
const document = once(
  () =>
    JSON.parse(
      readFileSync(createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json"), "utf8"),
    ) as Document,
);

/** The more of a path is literal, the earlier it is tried: `commits/{sha}/pulls` before `commits/{ref}`. */
const routes = once(() =>
  Object.entries(document().paths)
    .flatMap(([template, methods]) =>
      Object.entries(methods).map(([method, described]) => toRoute(template, method, described)),
    )
    .sort((a, b) => literal(b.template) - literal(a.template)),
);

const literal = (template: string): number => template.replace(/\{\w+\}/g, "").length;

/** Placeholders that hold slashes. */
const long = new Set(["ref", "basehead", "branch", "tag", "path"]);

function toRoute(template: string, method: string, described: Described): Route {
  const source = template
    .replace(/[.+^$()|[\]\\]/g, "\\$&")
    .replace(/\{(\w+)\}/g, (_, name: string) => (long.has(name) ? "(.+)" : "([^/]+)"));
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  return { method, template, names, pattern: new RegExp(`^${source}$`), described };
}

const parametersOf = (described: Described, where: Parameter["in"]): Parameter[] =>
  (described.parameters ?? [])
    .map((one) => resolve(one as Schema) as unknown as Parameter)
    .filter((one) => one.in === where);

function wrongPath(route: Route, values: Readonly<Record<string, string>>): string | null {
  const schemas = Object.fromEntries(parametersOf(route.described, "path").map(({ name, schema }) => [name, schema]));
  return wrong(`${route.described.operationId} path`, { type: "object", properties: schemas }, { ...values }, coercing);
}

function wrongQuery({ described }: Route, query: URLSearchParams): string | null {
  const known = parametersOf(described, "query");
  const schema = {
    type: "object",
    additionalProperties: false,
    required: known.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(known.map(({ name, schema }) => [name, schema])),
  };
  return wrong(`${described.operationId} query`, schema, Object.fromEntries(query), coercing);
}

/** GitHub ignores what it does not know; here a name that is not described is a misspelling. */
function wrongBody({ operationId, requestBody }: Described, body: unknown): string | null {
  const schema = requestBody?.content?.["application/json"]?.schema;
  if (!schema) return null;
  if (body === undefined) return requestBody?.required ? "a body is required" : null;
  const strict = "properties" in schema && !("additionalProperties" in schema);
  return wrong(`${operationId} body`, strict ? { ...schema, additionalProperties: false } : schema, body);
}

function wrongResponse({ operationId, responses }: Described, status: number, body: unknown): string | null {
  const described = responses[String(status)];
  if (!described && status < 400) return `GitHub describes no ${status} for it`;
  const { content } = (described ? resolve(described) : {}) as { content?: Content };
  const schema = content?.["application/json"]?.schema ?? (status < 400 ? null : basicError);
  if (schema === null) return body === undefined ? null : `GitHub gives no body with ${status}`;
  return wrong(`${operationId} ${status}`, schema, body);
}

const basicError: Schema = { required: ["message"], allOf: [{ $ref: "#/components/schemas/basic-error" }] };

const options = { strict: false, allErrors: false, logger: false } as const;
const checking = withFormats(new Ajv(options));
/** Paths and queries are texts: a number in them is a text of digits. */
const coercing = withFormats(new Ajv({ ...options, coerceTypes: true }));
const validators = new Map<string, ValidateFunction>();

/** Compiled when first needed, an operation at a time; components are compiled once for all. */
function wrong(name: string, schema: Schema, value: unknown, ajv = checking): string | null {
  const validate = validators.get(name) ?? ajv.compile(toJsonSchema(schema, ajv) as object);
  validators.set(name, validate);
  return validate(value) ? null : ajv.errorsText(validate.errors);
}

/**
 * A schema of OpenAPI 3.0 as JSON Schema: `nullable` becomes an alternative, and what it refers to is made known to ajv
 * under its own name.
 */
function toJsonSchema(node: unknown, ajv: Ajv): unknown {
  if (Array.isArray(node)) return node.map((one) => toJsonSchema(one, ajv));
  if (!node || typeof node !== "object") return node;
  const { nullable, example: _example, examples: _examples, ...rest } = node as Schema;
  if (typeof rest["$ref"] === "string") return { $ref: known(rest["$ref"], ajv) };
  const schema = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, toJsonSchema(value, ajv)]));
  return nullable === true ? { anyOf: [{ type: "null" }, schema] } : schema;
}

function known(ref: string, ajv: Ajv): string {
  const name = `github:${ref.slice(2).replaceAll("/", ".")}`;
  if (!added.has(ajv)) added.set(ajv, new Set());
  if (!added.get(ajv)?.has(name)) {
    added.get(ajv)?.add(name);
    ajv.addSchema(toJsonSchema(pointed(ref), ajv) as object, name);
  }
  return name;
}
const added = new Map<Ajv, Set<string>>();

const resolve = (schema: Schema): Schema =>
  typeof schema["$ref"] === "string" ? resolve(pointed(schema["$ref"]) as Schema) : schema;

const pointed = (ref: string): unknown =>
  ref
    .slice(2)
    .split("/")
    .reduce<unknown>(
      (node, part) => (node as Record<string, unknown>)[part.replaceAll("~1", "/").replaceAll("~0", "~")],
      document(),
    );

function withFormats(ajv: Ajv): Ajv {
  // The package is CommonJS with a default export: its types say the function, and so does Node.
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  return ajv;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
