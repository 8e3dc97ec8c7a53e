import { runAction } from "./run-action.ts";

export const run = (): Promise<void> => runAction(async () => (await import("./train-job.ts")).trainJob);
