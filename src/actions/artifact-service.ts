import { Stop } from "../core/failure.ts";

/** GitHub Enterprise Server has no such artifacts as runs are kept in; better said before a model is trained than after. Throws Stop: not-here. */
export function requireArtifacts(server: string): void {
  if (hasArtifacts(server)) return;
  throw new Stop({
    code: "not-here",
    words: `${new URL(server).hostname} is a GitHub Enterprise Server, which has no workflow artifacts of version 4; Mainline keeps runs in them.`,
    todo: "On such a server use the command line in a job: mainline run, mainline judge, mainline promote.",
  });
}

/** As GitHub's own client tells servers apart; it says so only when it is to upload. */
export function hasArtifacts(server: string): boolean {
  const host = new URL(server).hostname.toLowerCase();
  return host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost");
}

/** Where the runner's artifact service is, and the token for it: what GitHub's client reads when the training is over. Throws Stop: not-here. */
export function requireUploads(env: NodeJS.ProcessEnv): void {
  const missing = ["ACTIONS_RESULTS_URL", "ACTIONS_RUNTIME_TOKEN"].filter((name) => !env[name]);
  if (missing.length === 0) return;
  throw new Stop({
    code: "not-here",
    words: `${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} not set: this runner offers no artifacts, in which Mainline keeps runs.`,
    todo: "GitHub's own runners set it for every action; in act, hand it in with --env.",
  });
}
