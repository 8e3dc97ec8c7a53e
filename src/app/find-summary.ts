import { Stop } from "../core/failure.ts";
import { readSummary } from "../core/payload.ts";
import { holderOf, type Registry, registryOf, versionNamed } from "../core/registry.ts";
import type { RunSummary } from "../core/run.ts";
import { summarise } from "../core/summary.ts";
import { modelName } from "../core/tag.ts";
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
  const summary = await readSummary(versionOf(registry, asked ?? "")?.tag.message ?? "", "version");
  if (summary.ok) return summary.value;
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
  const [model = "", stage] = modelName(asked).split("#");
  if (stage !== undefined) return holderOf(registry, model, stage);
  const [name = "", version = ""] = modelName(asked).split("@v");
  return versionNamed(registry, name, version);
}
