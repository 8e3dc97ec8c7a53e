import type { RunnerContext } from "../app/runner-edges.ts";
import { diskFailure } from "../core/disk-failure.ts";
import { Stop } from "../core/failure.ts";
import { runnerContext } from "./runner-context.ts";

/**
 * Runs an action's job with what the runner says of it: the one place where a Stop becomes annotations and a failed job. What a job needs is loaded
 * once its inputs are there.
 */
export async function runAction(load: () => Promise<(context: RunnerContext) => Promise<void>>): Promise<void> {
  process.once("beforeExit", brokenOff);
  try {
    const context = await runnerContext(process.env);
    const job = await load();
    await job(context);
  } catch (error) {
    const failure = error instanceof Stop ? error.failure : diskFailure(error);
    if (failure === null) throw error;
    const { renderFailure } = await import("../render/failure.ts");
    const { annotate } = await import("./annotate.ts");
    annotate(failure, renderFailure(failure, { color: false }).text);
    process.exitCode = 1;
  } finally {
    process.off("beforeExit", brokenOff);
  }
}

/** Nothing is left to happen and the job is not done: the artifact client waits for ever for the rest of an answer that broke off. */
function brokenOff(): void {
  process.stdout.write("::error::An answer of GitHub's artifact service broke off. Run the job again.\n");
  process.exit(1);
}
