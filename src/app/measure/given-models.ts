import type { LegId } from "../../core/plan/leg.ts";
import { isWithin } from "../../core/plan/paths.ts";
import { readSummary } from "../../core/registry/payload.ts";
import type { Registry, RegistryVersion } from "../../core/registry/registry.ts";
import type { FileEntry, LegRun, ModelFile } from "../../core/run/run.ts";
import type { Store } from "../../edge/store/store.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { fetchVersion } from "../registry/fetch-version.ts";
import type { VersionEdges } from "../registry/version-edges.ts";
import { outcome } from "../run/leg-outcome.ts";
import type { VersionPlan } from "./version-plan.ts";

/** How the legs that make models would have ended, had they made those of a version. Its files are in the store then, at the candidate's paths. */
export async function givenModels(
  { plan, given }: Pick<VersionPlan, "plan" | "given">,
  version: RegistryVersion,
  registry: Registry,
  edges: { version: VersionEdges; store: Pick<Store, "addObject"> },
): Promise<Result<Map<LegId, LegRun>, string>> {
  const outputs = new Map<LegId, FileEntry[]>();
  for (const { name, paths } of plan.models) {
    if (!paths.some(({ by }) => given.has(by))) continue;
    const fetched = await fetchModel(name, version, registry, edges);
    if (!fetched.ok) return fetched;
    for (const { by, path, replicate } of paths) {
      const theirs = theirsOf(fetched.value.models, replicate);
      if (!theirs) return err(`it has no ${name} of replicate ${replicate}`);
      const files = fetched.value.files.filter((file) => isWithin(file.path, theirs.path));
      const placed = files.map((file) => ({ ...file, path: `${path}${file.path.slice(theirs.path.length)}` }));
      outputs.set(by, [...(outputs.get(by) ?? []), ...placed]);
    }
  }
  const legs = plan.legs.filter(({ id }) => outputs.has(id));
  return ok(
    new Map(
      legs.map((leg) => [
        leg.id,
        outcome(leg, { status: "reused", failure: null, outputs: outputs.get(leg.id) ?? [] }).run,
      ]),
    ),
  );
}

/** A version without replicates has one file for all. */
const theirsOf = (models: readonly ModelFile[], replicate: string | number | null): ModelFile | undefined =>
  models.find((one) => String(one.replicate) === String(replicate)) ??
  (models[0]?.replicate === null ? models[0] : undefined);

/** A run's models are versions of one commit, each with a release of its own. */
async function fetchModel(
  model: string,
  version: RegistryVersion,
  registry: Registry,
  edges: { version: VersionEdges; store: Pick<Store, "addObject"> },
): Promise<Result<{ models: readonly ModelFile[]; files: readonly FileEntry[] }, string>> {
  const own = await siblingOf(model, version, registry);
  if (own === null) return err(`no version of ${model} comes from its run`);
  const folder = await edges.version.temporary(`models-of-${own.tag.name.replaceAll(/[^A-Za-z0-9.-]/g, "-")}`);
  const fetched = await fetchVersion({ model, version: own, replicates: "all", folder }, edges.version);
  if (!fetched.ok) return fetched;
  for (const { path } of fetched.value.files) await edges.store.addObject(`${folder}/${path}`);
  return fetched;
}

async function siblingOf(model: string, { commit, tag }: RegistryVersion, registry: Registry) {
  const asked = await readSummary(tag.message, "version");
  for (const version of registry.models.get(model)?.versions ?? []) {
    if (version.commit !== commit) continue;
    const summary = await readSummary(version.tag.message, "version");
    if (asked.ok && summary.ok && summary.value.run === asked.value.run) return version;
  }
  return null;
}
