import type { Answer } from "./asked.ts";
import type { Clock } from "./clock.ts";
import type { Limits } from "./limits.ts";
import type { Operation } from "./openapi.ts";
import { Refusal } from "./refusal.ts";
import type { Token } from "./token.ts";

/** How much of a time's allowance is used. */
interface Window {
  used: number;
  readonly until: number;
}

/** Counts what each app asks of a repository: GitHub's primary limit, an hour's requests, and its secondary ones. */
export class RateLimits {
  private readonly clock: Clock;
  private readonly limits: Limits;
  private readonly windows = new Map<string, Window>();
  constructor(clock: Clock, limits: Limits) {
    this.clock = clock;
    this.limits = limits;
  }

  /** Counts a request. Null when it may pass, else GitHub's refusal. Asking for the limits is free. */
  refusal(token: Token, method: string, operation: Operation | null): Answer | null {
    if (operation?.id === "rate-limit/get") return null;
    const over = (name: string, seconds: number, most: number, cost: number) => {
      const window = this.window(token, name, seconds);
      if (window.used + cost > most) return true;
      window.used += cost;
      return false;
    };
    const { pointsPerMinute, contentPerMinute, contentPerHour } = this.limits;
    if (over("hour", 3600, this.most(token), 1)) return refuse("API rate limit exceeded for installation.", {});
    if (
      operation?.makesContent &&
      (over("content", 60, contentPerMinute, 1) || over("contents", 3600, contentPerHour, 1))
    )
      return refuse(
        `${secondary} and have been temporarily blocked from content creation. Please retry your request again later.`,
        wait,
      );
    const points = method === "GET" || method === "HEAD" ? 1 : 5;
    if (over("points", 60, pointsPerMinute, points))
      return refuse(`${secondary}. Please wait a few minutes before you try again.`, wait);
    return null;
  }

  /** The headers that every answer bears. */
  headers(token: Token): Record<string, string> {
    const told = this.told(token);
    return {
      ...Object.fromEntries(Object.entries(told).map(([name, value]) => [`x-ratelimit-${name}`, String(value)])),
      "x-ratelimit-resource": "core",
    };
  }

  /** GitHub's `rate-limit`. */
  told(token: Token): { limit: number; remaining: number; used: number; reset: number } {
    const limit = this.most(token);
    const { used, until } = this.window(token, "hour", 3600);
    return { limit, remaining: limit - used, used, reset: Math.floor(until / 1000) };
  }

  private most({ actor }: Token): number {
    if (actor === "") return this.limits.requestsPerHourOfNobody;
    return actor === "github-actions[bot]" ? this.limits.requestsPerHour : this.limits.appRequestsPerHour;
  }

  private window({ repository, actor }: Token, name: string, seconds: number): Window {
    const key = `${repository} ${actor} ${name}`;
    const open = this.windows.get(key);
    if (open && open.until > this.clock.time) return open;
    const opened = { used: 0, until: this.clock.time + seconds * 1000 };
    this.windows.set(key, opened);
    return opened;
  }
}

const secondary = "You have exceeded a secondary rate limit";
const wait = { "retry-after": "60" };

const refuse = (words: string, headers: Readonly<Record<string, string>>): Answer => ({
  status: 403,
  body: new Refusal(403, words).body,
  headers,
});
