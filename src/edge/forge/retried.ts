import pRetry from "p-retry";
import { Stop } from "../../core/failure.ts";

/** For what the client's own retries cannot repeat: a stream that was read, an address that expired. Three more attempts, over seven seconds. */
export function retried<T>(work: () => Promise<T>): Promise<T> {
  return pRetry(work, { retries: 3, minTimeout: 1000, factor: 2, shouldRetry: ({ error }) => isTransient(error) });
}

/** GitHub, or the way there, failed for now. */
function isTransient(error: Error): boolean {
  if (!(error instanceof Stop)) return true;
  const { failure } = error;
  return failure.code === "forge" && (failure.status === null || failure.status === 429 || failure.status >= 500);
}
