import { type Answer, type Asked, type Handlers, Query } from "../asked.ts";
import { answerGraphQL } from "../graphql.ts";
import { type Operation, operationOf } from "../openapi.ts";
import { demand, isOpen } from "../permissions.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Site } from "../site.ts";
import { nobody, type Token } from "../token.ts";
import { actions } from "./actions.ts";
import { assets } from "./assets.ts";
import { comments } from "./comments.ts";
import { compare } from "./compare.ts";
import { contents } from "./contents.ts";
import { git } from "./git.ts";
import { pulls } from "./pulls.ts";
import { rateLimit } from "./rate-limit.ts";
import { releases } from "./releases.ts";
import { reviews } from "./reviews.ts";
import { rules } from "./rules.ts";
import { settings } from "./settings.ts";

const unauthenticated = () => new Refusal(401, "Requires authentication");

const handlers: Handlers = {
  ...actions,
  ...assets,
  ...comments,
  ...compare,
  ...contents,
  ...git,
  ...pulls,
  ...rateLimit,
  ...releases,
  ...reviews,
  ...rules,
  ...settings,
};

export interface RestRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/** Something that the fake or its caller got wrong, and GitHub could not have seen: a test must find none. */
export type Violate = (words: string) => void;

/** The operation that a request means, by its path. Uploads have a host of their own, which is a path here. */
export function operationFor({ method, url }: Pick<RestRequest, "method" | "url">): Operation | null {
  const upload = url.pathname.startsWith("/uploads/");
  const operation = operationOf(method, upload ? url.pathname.slice("/uploads".length) : url.pathname);
  return operation && upload === (operation.id === "repos/upload-release-asset") ? operation : null;
}

/** The one other address of the API. */
export const isGraphQL = (url: URL): boolean => url.pathname === "/graphql";

/** Answers a request as GitHub would, in the order in which GitHub checks: who, how often, what, may they, does it make sense. */
export function answer(site: Site, operation: Operation | null, request: RestRequest, violate: Violate): Answer {
  try {
    const token = authenticated(site, request);
    if (isGraphQL(request.url)) return answerGraphQL(token, request.bytes, violate);
    const given =
      site.rates.refusal(token, request.method, operation) ?? permitted(site, operation, request, token, violate);
    return { ...given, headers: { ...site.rates.headers(token), ...given.headers } };
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: error.body };
    throw error;
  }
}

function permitted(
  site: Site,
  operation: Operation | null,
  request: RestRequest,
  token: Token,
  violate: Violate,
): Answer {
  try {
    if (!operation) throw unknown(request, violate);
    const handler = handlers[operation.id];
    if (!handler) {
      violate(`the fake has no ${operation.id}`);
      throw new Refusal(501, `the fake has no ${operation.id}`);
    }
    const asked = toAsked(site, operation, request, token, violate);
    const { repository } = asked;
    const granted = token.repository === repository.name ? token.permissions : {};
    if (token === nobody && !isOpen(operation.id)) throw unauthenticated();
    demand(operation.id, granted, repository.isPublic);
    const given = handler(asked);
    for (const name of asked.query.unread()) violate(`the fake ignores the parameter ${name} of ${operation.id}`);
    return checked(operation, given, violate);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refused = { status: error.status, body: error.body };
    return operation ? checked(operation, refused, violate) : refused;
  }
}

/** Who says nothing reads what is public, and private repositories are not there; a token that is none is told so. */
function authenticated(site: Site, { headers, method }: RestRequest): Token {
  const given = String(headers["authorization"] ?? "");
  if (given === "" && method !== "GET") throw unauthenticated();
  if (given === "") return nobody;
  const token = site.tokens.get(given.replace(/^(bearer|token) +/i, ""));
  if (!token) throw new Refusal(401, "Bad credentials");
  return token;
}

function toAsked(site: Site, operation: Operation, request: RestRequest, token: Token, violate: Violate): Asked {
  const { owner, repo } = operation.parameters;
  const repository = site.repository(owner === undefined ? token.repository : `${owner}/${repo}`);
  if (token.repository !== repository.name && !repository.isPublic) throw notFound();
  const body = jsonOf(request);
  const wrong = operation.wrongRequest(request.url.searchParams, body);
  if (wrong !== null) {
    violate(`${operation.id}: the request is not GitHub's: ${wrong}`);
    throw new Refusal(422, `Invalid request.\n\n${wrong}`);
  }
  return {
    operation,
    repository,
    token,
    url: `${site.url}${request.url.pathname}`,
    query: new Query(request.url.searchParams),
    body: (body ?? {}) as Asked["body"],
    bytes: request.bytes,
    headers: request.headers,
  };
}

/** What is uploaded is bytes, whatever its type says. */
function jsonOf({ url, headers, bytes }: RestRequest): unknown {
  if (
    bytes.length === 0 ||
    url.pathname.startsWith("/uploads/") ||
    !String(headers["content-type"] ?? "").includes("json")
  )
    return undefined;
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Refusal(400, "Problems parsing JSON");
  }
}

function checked(operation: Operation, given: Answer, violate: Violate): Answer {
  const wrong = operation.wrongResponse(given.status, given.body);
  if (wrong !== null) violate(`${operation.id}: the fake's ${given.status} is not GitHub's: ${wrong}`);
  return given;
}

function unknown({ method, url }: RestRequest, violate: Violate): Refusal {
  violate(`GitHub describes no ${method} ${url.pathname}`);
  return notFound();
}
