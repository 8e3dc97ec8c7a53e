import type { ModelPromotion } from "../core/decide-promotion.ts";
import type { Registry } from "../core/registry.ts";
import type { Bundle } from "../edge/bundle/bundle.ts";
import type { Forge } from "../edge/forge/forge.ts";
import { renderModelCard } from "../render/model-card.ts";
import type { RunnerJudged } from "./judge-on-runner.ts";

export interface ReleaseEdges {
  readonly forge: Forge;
  /** What a release of a model carries: files with the names that they have there. */
  releaseFiles(bundle: Bundle, model: string): Promise<readonly { name: string; file: string }[]>;
}

/** A draft with all its bytes for every new version; one that a run before us left half done is completed. */
export async function draftReleases(
  planned: readonly ModelPromotion[],
  commit: string,
  { bundle, comparison }: RunnerJudged,
  { forge, releaseFiles }: ReleaseEdges,
): Promise<void> {
  for (const { kind, model, version } of planned) {
    if (kind === "nothing" || version === null) continue;
    const tag = `${model}@v${version}`;
    const body = renderModelCard(comparison, model, version);
    const release =
      (await forge.release(tag)) ??
      (await forge.createDraftRelease({
        tag,
        commit,
        name: `${model} v${version}`,
        body,
      }));
    if (!release.draft) continue;
    // An upload that was cut short has left a name without bytes.
    const there = new Set(release.assets.filter(({ size }) => size > 0).map(({ name }) => name));
    for (const { name, file } of await releaseFiles(bundle, model))
      if (!there.has(name)) await forge.uploadAsset(release, name, file);
  }
}

/** Publishes the drafts of all versions that are registered at this commit: what this run made, or what one before it left. */
export async function publishReleases(
  registry: Registry,
  commit: string,
  bundle: Bundle,
  { forge }: ReleaseEdges,
): Promise<void> {
  for (const { name } of bundle.run.models) {
    const version = registry.models.get(name)?.versions.find((one) => one.commit === commit);
    const release = version ? await forge.release(`${name}@v${version.version}`) : null;
    if (release?.draft) await forge.publishRelease(release.id);
  }
}
