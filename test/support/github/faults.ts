/** What a fault does instead of an answer: a server's error, a rate limit, or a connection that breaks. */
export type FaultKind = 500 | 502 | 429 | "reset";

export interface Fault {
  /** `issues/create-comment`, as GitHub's description names it; `git` for Git over HTTP; `CreateArtifact` for the artifact service. */
  readonly operation: string;
  /** The nth call of it from now on, from 1. */
  readonly nth: number;
  /** A function is no fault: what somebody else does just before, after which the call is answered as ever. */
  readonly with: FaultKind | (() => undefined);
}

/** Faults that are still to come. */
export class Faults {
  private readonly waiting: { readonly fault: Fault; left: number }[] = [];

  plan(fault: Fault): void {
    this.waiting.push({ fault, left: fault.nth });
  }

  /** Counts one call of an operation; the fault that it meets, if any. */
  next(operation: string): FaultKind | null {
    // Each counts every call, also one that another strikes.
    const due = this.waiting.filter(({ fault }) => fault.operation === operation).filter((one) => --one.left === 0);
    const kinds = due.map(({ fault }) => (typeof fault.with === "function" ? fault.with() : fault.with));
    return kinds.find((kind) => kind !== undefined) ?? null;
  }
}

/** What GitHub says beside these statuses. */
export const faultBody = (kind: Exclude<FaultKind, "reset">): { message: string } => ({
  message: {
    500: "Server Error",
    502: "Server Error: Sorry, this is taking too long.",
    429: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
  }[kind],
});
