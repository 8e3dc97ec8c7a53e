import { restoreCache, saveCache } from "@actions/cache";
import type { LegCache } from "./cached-store.ts";

/** GitHub's cache, whose client reads the runner's environment. It notes what it could not do in the job's log, and throws for misuse alone. */
export const actionsCache: LegCache = {
  restore: async (path, key) => (await restoreCache([path], key).catch(() => undefined)) === key,
  save: async (path, key) => void (await saveCache([path], key).catch(() => -1)),
};
