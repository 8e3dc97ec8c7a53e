/**
 * What a fault does instead of an answer: a status with GitHub's words, a connection that breaks before the call is heard (`reset`), after it was
 * carried out (`lost`), or in the middle of the answer (`truncated`).
 */
export type FaultKind = 403 | 429 | 500 | 502 | "reset" | "lost" | "truncated";

export interface Fault {
  /**
   * `issues/create-comment`, as GitHub's description names it; `git` and `git-push` for Git over HTTP; `CreateArtifact` for the artifact service; `put-blob` and
   * `get-blob` for its storage; `*` for each of them.
   */
  readonly operation: string;
  /** Operations that `*` leaves alone. */
  readonly except?: readonly string[];
  /** The nth call of it from now on, from 1; of `*`, the nth call of each. */
  readonly nth: number | "every";
  /** A function is no fault: what somebody else does just before, after which the call is answered as ever. */
  readonly with: FaultKind | (() => undefined);
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

  /** Counts one call of an operation; the fault that it meets, if any. */
  next(operation: string): FaultKind | null {
    // Each counts every call, also one that another strikes.
    const due = this.waiting.filter(({ fault, calls }) => {
      if (fault.operation !== operation && fault.operation !== "*") return false;
      if (fault.except?.includes(operation)) return false;
      const call = (calls.get(operation) ?? 0) + 1;
      calls.set(operation, call);
      return fault.nth === "every" || fault.nth === call;
    });
    const kinds = due.map(({ fault }) => (typeof fault.with === "function" ? fault.with() : fault.with));
    return kinds.find((kind) => kind !== undefined) ?? null;
  }
}

/** What GitHub says beside these statuses. */
export const faultBody = (status: Extract<FaultKind, number>): { message: string } => ({
  message: {
    403: "Resource not accessible by integration",
    429: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
    500: "Server Error",
    502: "Server Error: Sorry, this is taking too long.",
  }[status],
});
