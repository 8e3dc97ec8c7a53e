import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Answer } from "./asked.ts";
import { Refusal } from "./refusal.ts";
import type { Violate } from "./rest/index.ts";
import type { Token } from "./token.ts";

/** What we use of the package `graphql`. It and GitHub's schema are loaded when a test first asks: few do, and reading the schema takes a while. */
interface GraphQL {
  buildSchema(text: string, options: { assumeValid: boolean }): object;
  graphqlSync(asked: { schema: object; source: string; rootValue: object }): {
    errors?: readonly { message: string }[];
    data?: unknown;
  };
}

const load = createRequire(import.meta.url);
const file = "node_modules/@octokit/graphql-schema/schema.graphql";
let schema: object | null = null;

/** Answers a query by GitHub's own schema. What the fake has not is null there, which the schema seldom allows: then it is a violation. */
export function answerGraphQL(token: Token, bytes: Buffer, violate: Violate): Answer {
  const { buildSchema, graphqlSync }: GraphQL = load("graphql");
  schema ??= buildSchema(readFileSync(file, "utf8"), { assumeValid: true });
  const { query } = JSON.parse(bytes.toString("utf8")) as { query?: unknown };
  if (typeof query !== "string") throw new Refusal(400, "A query attribute must be specified and must be a string.");
  const { errors, data } = graphqlSync({ schema, source: query, rootValue: { viewer: { login: token.actor } } });
  for (const { message } of errors ?? []) violate(`GraphQL: ${message}`);
  return { status: 200, body: errors === undefined ? { data } : { data, errors } };
}
