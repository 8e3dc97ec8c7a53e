import { Description, type Schema } from "./schemas.ts";

/** One operation of GitHub's REST API, as GitHub's own OpenAPI description has it. */
export interface Operation {
  readonly id: string;
  /** Notifies people: who does too much of it meets a secondary rate limit. */
  readonly makesContent: boolean;
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
    makesContent: route.described["x-github"]?.triggersNotification ?? false,
    parameters,
    wrongRequest: (query, body) =>
      wrongPath(route, parameters) ?? wrongQuery(route, query) ?? wrongBody(route.described, body),
    wrongResponse: (status, body) => wrongResponse(route.described, status, body),
  };
}

/** How an operation is asked for: `GET /repos/{owner}/{repo}`. */
export function routeOf(operation: string): string {
  const route = routes().find(({ described }) => described.operationId === operation);
  if (!route) throw new Error(`GitHub describes no ${operation}`);
  return `${route.method.toUpperCase()} ${route.template}`;
}

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
  readonly "x-github"?: { readonly triggersNotification?: boolean };
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
}

// The package's root loads every version of every product, some 390 MB: this file alone is read.
const description = new Description<Document>("@octokit/openapi/generated/api.github.com.json");

/** The more of a path is literal, the earlier it is tried: `commits/{sha}/pulls` before `commits/{ref}`. */
const routes = once(() =>
  Object.entries(description.document.paths)
    .flatMap(([template, methods]) =>
      Object.entries(methods).map(([method, described]) => toRoute(template, method, described)),
    )
    // An older name of the same path.
    .filter(({ described }) => described.operationId !== "repos/compare-commits")
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
    .map((one) => description.resolve(one as Schema) as unknown as Parameter)
    .filter((one) => one.in === where);

function wrongPath(route: Route, values: Readonly<Record<string, string>>): string | null {
  const schemas = Object.fromEntries(parametersOf(route.described, "path").map(({ name, schema }) => [name, schema]));
  return description.wrongTexts(`${route.described.operationId} path`, { type: "object", properties: schemas }, values);
}

function wrongQuery({ described }: Route, query: URLSearchParams): string | null {
  const known = parametersOf(described, "query");
  const schema = {
    type: "object",
    additionalProperties: false,
    required: known.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(known.map(({ name, schema }) => [name, schema])),
  };
  return description.wrongTexts(`${described.operationId} query`, schema, Object.fromEntries(query));
}

/** GitHub ignores what it does not know; here a name that is not described is a misspelling. */
function wrongBody({ operationId, requestBody }: Described, body: unknown): string | null {
  const schema = requestBody?.content?.["application/json"]?.schema;
  if (!schema) return null;
  if (body === undefined) return requestBody?.required ? "a body is required" : null;
  return description.wrongOrUndescribed(`${operationId} body`, schema, body);
}

function wrongResponse({ operationId, responses }: Described, status: number, body: unknown): string | null {
  const described = responses[String(status)];
  if (!described && status < 400) return `GitHub describes no ${status} for it`;
  const { content } = (described ? description.resolve(described) : {}) as { content?: Content };
  const schema = content?.["application/json"]?.schema ?? (status < 400 ? null : basicError);
  if (schema === null) return body === undefined ? null : `GitHub gives no body with ${status}`;
  // Errors carry more than is described, `status` and `errors` among it.
  if (status >= 400) return description.wrong(`${operationId} ${status}`, schema, body);
  return description.wrongOrUndescribed(`${operationId} ${status}`, schema, body);
}

const basicError: Schema = { required: ["message"], allOf: [{ $ref: "#/components/schemas/basic-error" }] };

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
