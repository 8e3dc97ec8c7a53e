import { Stop } from "../core/failure.ts";
import { readSummary } from "../core/payload.ts";
import { registryOf } from "../core/registry.ts";
import { namesOf, resolveVersion } from "../core/resolve-version.ts";
import type { RunSummary } from "../core/run.ts";
import { summarise } from "../core/summary.ts";
import type { GitTag } from "../core/tag.ts";
import type { Store } from "../edge/store/store.ts";

/**
 * What `penguins@v0.1.0`, `penguins@production` or (the beginning of) a run's id names; without a name, the run that is `back` places behind the
 * newest. Throws Stop: unknown-version.
 */
export async function findSummary(
  asked: string | null,
  back: number,
  { tags, store }: { tags: () => Promise<readonly GitTag[]>; store: Store },
): Promise<RunSummary> {
  const runs = (await store.runs()).filter((run) => run.status === "succeeded");
  const run = asked === null ? runs[back] : runs.find(({ id }) => id.startsWith(asked));
  if (run) return summarise(run);
  const registry = registryOf(await tags());
  const summary = await readSummary(resolveVersion(registry, asked ?? "")?.version.tag.message ?? "", "version");
  if (summary.ok) return summary.value;
  throw new Stop({
    code: "unknown-version",
    asked: asked ?? (back === 0 ? "the newest run" : "the run before the newest"),
    known: [...namesOf(registry), ...runs.slice(0, 3).map(({ id }) => id.slice(0, 12))],
  });
}
