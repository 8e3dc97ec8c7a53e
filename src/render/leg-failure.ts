import type { LegFailure } from "../core/run/run.ts";
import { unreachable } from "../lib/unreachable.ts";

/** Why a leg failed, in words that end without a full stop. */
export function legFailureWords(failure: LegFailure): string {
  switch (failure.kind) {
    case "exit":
      return [
        `exit code ${failure.code}`,
        ...(failure.hint ? [failure.hint] : failure.code === 127 ? ["the shell did not find a command"] : []),
      ].join("; ");
    case "signal":
      return `ended by ${failure.signal}${failure.signal === "SIGKILL" ? " (out of memory, perhaps)" : ""}`;
    case "timeout":
      return `not done after ${failure.seconds} seconds, so it was ended; see timeout-minutes`;
    case "missing-output":
      return `it succeeded without making ${failure.paths.join(", ")}`;
    case "unreadable":
      return `${failure.path}: ${failure.problem}`;
    case "secret-output":
      return `${failure.path} holds the value of a secret that it sees, so it was not kept`;
    case "spawn":
      return `it could not be started: ${failure.problem}`;
    case "needs":
      return `not started, because ${failure.leg} failed`;
    case "fail-fast":
      return `not finished, because ${failure.leg} failed (fail-fast)`;
    default:
      return unreachable(failure);
  }
}
