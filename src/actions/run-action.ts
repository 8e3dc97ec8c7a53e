import type { RunnerContext } from "../app/runner-edges.ts";
import { Stop } from "../core/failure.ts";
import { runnerContext } from "./runner-context.ts";

/**
 * Runs an action's job with what the runner says of it: the one place where a Stop becomes annotations and a failed job. What a job needs is loaded
 * once its inputs are there.
 */
export async function runAction(load: () => Promise<(context: RunnerContext) => Promise<void>>): Promise<void> {
  try {
    const context = await runnerContext(process.env);
    const job = await load();
    await job(context);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const { renderFailure } = await import("../render/failure.ts");
    const { annotate } = await import("./annotate.ts");
    annotate(error.failure, renderFailure(error.failure, { color: false }).text);
    process.exitCode = 1;
  }
}
