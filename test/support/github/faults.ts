import type { ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { jsonReply, type Reply, send, sendHalf } from "./reply.ts";

/**
 * What happens instead of a good answer. 403, 429, 500, 502 and `reset` happen before anything is done; of the others, all is done and
 * the answer is not told: `lost` breaks the connection, `truncated` stops half-way, a delay tells it late (in milliseconds).
 * `starter` is what GitHub says of a failed upload: 502, and an asset that has a name and no bytes.
 */
export type FaultKind = 403 | 429 | 500 | 502 | "reset" | "lost" | "truncated" | "starter" | { readonly delay: number };

export interface Fault {
  /**
   * `issues/create-comment`, as GitHub's description names it; `CreateArtifact` of the artifact service; `blob/get` and `blob/put`
   * of its storage; `git` for all of Git over HTTP, or `git-upload-pack` and `git-receive-pack` for what a fetch and a push send; `*` for each of them.
   */
  readonly operation: string;
  /** Operations that `*` leaves alone. */
  readonly except?: readonly string[];
  /** The nth call of it (of `*`: of each) from now on, from 1; or each. */
  readonly nth: number | "every";
  /** A function is no fault: what somebody else does just before, after which the call is answered as ever. */
  readonly with: FaultKind | (() => void | Promise<void>);
}

/** Faults that are still to come. */
export class Faults {
  private waiting: { readonly fault: Fault; readonly calls: Map<string, number> }[] = [];

  plan(fault: Fault): void {
    this.waiting.push({ fault, calls: new Map() });
  }

  /** From now on all is well. */
  clear(): void {
    this.waiting = [];
  }

  /** Counts one call, by all names that it goes by; the fault that it meets, if any. */
  async next(...operations: string[]): Promise<FaultKind | null> {
    const due = this.waiting.filter((one) => isDue(one, operations));
    const kinds: FaultKind[] = [];
    for (const { fault } of due)
      if (typeof fault.with === "function") await fault.with();
      else kinds.push(fault.with);
    return kinds[0] ?? null;
  }
}

/** Each fault counts every call that it means, also one that another strikes. */
function isDue(
  { fault, calls }: { readonly fault: Fault; readonly calls: Map<string, number> },
  operations: readonly string[],
): boolean {
  const every = fault.operation === "*" && !operations.some((name) => fault.except?.includes(name));
  if (!every && !operations.includes(fault.operation)) return false;
  const name = operations.at(-1) ?? "";
  const counted = every ? name : fault.operation;
  const call = (calls.get(counted) ?? 0) + 1;
  calls.set(counted, call);
  return fault.nth === "every" || fault.nth === call;
}

/** Answers as ever, or as the fault wants it; tells what the client saw. */
export async function answerWith(
  fault: FaultKind | null,
  response: ServerResponse,
  serve: () => Promise<Reply> | Reply,
): Promise<number | "reset" | "lost" | "truncated"> {
  if (typeof fault === "number") return tell(response, refusal(fault));
  if (fault === "reset") {
    response.destroy();
    return fault;
  }
  const reply = await serve();
  if (fault === "lost") response.destroy();
  else if (fault === "truncated") sendHalf(response, reply);
  else if (fault === "starter") return tell(response, refusal(502));
  else {
    if (fault !== null) await setTimeout(fault.delay);
    return tell(response, reply);
  }
  return fault;
}

function tell(response: ServerResponse, reply: Reply): number {
  send(response, reply);
  return reply.status;
}

/** What GitHub says beside these statuses. */
const refusal = (status: Extract<FaultKind, number>): Reply =>
  jsonReply(
    status,
    {
      message: {
        403: "Resource not accessible by integration",
        500: "Server Error",
        502: "Server Error: Sorry, this is taking too long.",
        429: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
      }[status],
    },
    status === 429 ? { "retry-after": "1" } : {},
  );
