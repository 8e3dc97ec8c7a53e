import { Stop } from "../core/failure.ts";
import { readPayload } from "../core/payload.ts";
import { holderOf, type Registry, registryOf } from "../core/registry.ts";
import type { RunSummary } from "../core/run.ts";
import { summarise } from "../core/summary.ts";
import type { Git } from "../edge/git/git.ts";
import type { Store } from "../edge/store/store.ts";

/**
 * What `penguins@v0.1.0`, `penguins#production` or (the beginning of) a run's id names; without a name, the run that is `back` places behind the
 * newest. Throws Stop: unknown-version.
 */
export async function findSummary(
  asked: string | null,
  back: number,
  { git, store }: { git: Git; store: Store },
): Promise<RunSummary> {
  const runs = (await store.runs()).filter((run) => run.status === "succeeded");
  const run = asked === null ? runs[back] : runs.find(({ id }) => id.startsWith(asked));
  if (run) return summarise(run);
  const registry = registryOf(await git.tags());
  const payload = readPayload(versionOf(registry, asked ?? "")?.tag.message ?? "");
  if (payload?.kind === "version") return payload.summary;
  const versions = [...registry.models.values()].flatMap((model) =>
    model.versions.slice(0, 3).map(({ version }) => `${model.name}@v${version}`),
  );
  throw new Stop({
    code: "unknown-version",
    asked: asked ?? (back === 0 ? "the newest run" : "the run before the newest"),
    known: [...versions, ...runs.slice(0, 3).map(({ id }) => id.slice(0, 12))],
  });
}

function versionOf(registry: Registry, asked: string) {
  const [model = "", stage] = asked.split("#");
  if (stage !== undefined) return holderOf(registry, model, stage);
  const [name = "", version] = asked.split("@v");
  return registry.models.get(name)?.versions.find((one) => one.version === version) ?? null;
}
