import type { Operation } from "./openapi.ts";
import type { Repository } from "./repository.ts";
import type { Token } from "./token.ts";

/** A REST request that fits GitHub's description, by a token that may ask it. */
export interface Asked {
  readonly operation: Operation;
  readonly repository: Repository;
  readonly token: Token;
  /** Without its query, as `Link` repeats it. */
  readonly url: string;
  readonly query: Query;
  readonly body: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (asked: Asked) => Answer;
export type Handlers = Readonly<Record<string, Handler>>;

/** A query that remembers what was read of it: a parameter that nobody reads would be one that the fake ignores in silence. */
export class Query {
  private readonly values: URLSearchParams;
  private readonly read = new Set<string>();
  constructor(values: URLSearchParams) {
    this.values = values;
  }

  get(name: string): string | null {
    this.read.add(name);
    return this.values.get(name);
  }

  unread(): string[] {
    return [...this.values.keys()].filter((name) => !this.read.has(name));
  }

  /** The same query, at another page. */
  at(page: number): string {
    const values = new URLSearchParams(this.values);
    values.set("page", String(page));
    return values.toString();
  }
}

/** The page that was asked for, and the `Link` header by which GitHub names the others. */
export function paged<T>(
  all: readonly T[],
  { query, url }: Asked,
): { items: readonly T[]; headers: Record<string, string> } {
  const size = Math.min(100, Math.max(1, Number(query.get("per_page") ?? 30)));
  const page = Math.max(1, Number(query.get("page") ?? 1));
  const last = Math.max(1, Math.ceil(all.length / size));
  const links = { prev: page - 1, next: page + 1, last, first: 1 };
  const named = Object.entries(links).filter(
    ([name, at]) => (name === "prev" || name === "first" ? page > 1 : page < last) && at >= 1,
  );
  const link = named.map(([name, at]) => `<${url}?${query.at(at)}>; rel="${name}"`).join(", ");
  return { items: all.slice((page - 1) * size, page * size), headers: link === "" ? {} : { link } };
}

/** A number in the path, such as a comment's id. */
export const idOf = ({ operation }: Asked, name: string): number => Number(operation.parameters[name]);
