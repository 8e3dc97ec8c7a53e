import { Stop } from "../../core/failure.ts";
import { readSummary } from "../../core/registry/payload.ts";
import { registryOf } from "../../core/registry/registry.ts";
import { namesOf, resolveVersion } from "../../core/registry/resolve-version.ts";
import type { GitTag } from "../../core/registry/tag.ts";
import type { RunSummary } from "../../core/run/run.ts";
import { summarise } from "../../core/run/summary.ts";
import type { Store } from "../../edge/store/store.ts";

/**
 * What `penguins@v0.1.0`, `penguins@production` or (the beginning of) a run's id names; without a name, the run that is `back` places behind the
 * newest. Throws Stop: unknown-version, too-few-runs.
 */
export async function findSummary(
  asked: string | null,
  back: number,
  { tags, store }: { tags: () => Promise<readonly GitTag[]>; store: Store },
): Promise<RunSummary> {
  const runs = (await store.runs()).filter((run) => run.status === "succeeded");
  const run = asked === null ? runs[back] : runs.find(({ id }) => id.startsWith(asked));
  if (run) return summarise(run);
  if (asked === null) throw new Stop({ code: "too-few-runs", there: runs.length });
  const registry = registryOf(await tags());
  const summary = await readSummary(resolveVersion(registry, asked)?.version.tag.message ?? "", "version");
  if (summary.ok) return summary.value;
  throw new Stop({
    code: "unknown-version",
    asked,
    known: [...namesOf(registry), ...runs.slice(0, 3).map(({ id }) => id.slice(0, 12))],
  });
}
