import type { ModelPromotion } from "../core/decide-promotion.ts";
import type { Registry } from "../core/registry.ts";
import type { Bundle } from "../edge/bundle/bundle.ts";
import type { Forge, ForgeRelease } from "../edge/forge/forge.ts";
import { renderModelCard } from "../render/model-card.ts";
import type { RunnerJudged } from "./judge-on-runner.ts";

export interface ReleaseEdges {
  readonly forge: Forge;
  /** What a release of a model carries: files with the names that they have there. */
  releaseFiles(bundle: Bundle, model: string): Promise<readonly { name: string; file: string }[]>;
}

/** By model: what holds its bytes until its version is known. */
export type Drafts = ReadonlyMap<string, ForgeRelease>;

/**
 * A draft with all its bytes for every new version; one that a run before us left half done is completed. A draft belongs to its commit: the number that
 * it was planned with may go to another commit in the meantime, and the bytes must not go with it.
 */
export async function draftReleases(
  planned: readonly ModelPromotion[],
  commit: string,
  judged: RunnerJudged,
  { forge, releaseFiles }: ReleaseEdges,
): Promise<Drafts> {
  const drafts = new Map<string, ForgeRelease>();
  const wanted = planned.filter(({ kind }) => kind !== "nothing");
  const known = wanted.length === 0 ? [] : await forge.releases();
  for (const { model, version } of wanted) {
    if (version === null || isPublished(known, model, version)) continue;
    const words = wordsOf(judged, model, version);
    const draft = draftOf(known, model, commit) ?? (await forge.createDraftRelease({ ...words, commit }));
    for (const { name, file } of await releaseFiles(judged.bundle, model)) await forge.keepAsset(draft, name, file);
    drafts.set(model, draft);
  }
  return drafts;
}

/**
 * Publishes what was drafted for the versions that are registered at this commit, be it by this run or by one before it. A draft of which no version came
 * in the end is deleted.
 */
export async function publishReleases(
  registry: Registry,
  commit: string,
  { judged, drafts }: { judged: RunnerJudged; drafts: Drafts },
  { forge }: ReleaseEdges,
): Promise<void> {
  for (const { name: model } of judged.bundle.run.models) {
    const version = registry.models.get(model)?.versions.find((one) => one.commit === commit)?.version;
    const draft = drafts.get(model) ?? (version && (await leftBehind(model, version, commit, forge)));
    if (!draft) continue;
    if (version) await forge.publishRelease(draft.id, wordsOf(judged, model, version));
    else await forge.deleteRelease(draft.id);
  }
}

/** What a run before us drafted, and did not come to publish. */
async function leftBehind(model: string, version: string, commit: string, forge: Forge) {
  const known = await forge.releases();
  return isPublished(known, model, version) ? undefined : draftOf(known, model, commit);
}

function wordsOf({ comparison }: RunnerJudged, model: string, version: string) {
  return {
    tag: `${model}@v${version}`,
    name: `${model} v${version}`,
    body: renderModelCard(comparison, model, version),
  };
}

const isPublished = (known: readonly ForgeRelease[], model: string, version: string): boolean =>
  known.some(({ draft, tag }) => !draft && tag === `${model}@v${version}`);

/** The oldest, so that all who look agree. */
const draftOf = (known: readonly ForgeRelease[], model: string, commit: string): ForgeRelease | undefined =>
  known.findLast((one) => one.draft && one.commit === commit && one.tag.startsWith(`${model}@v`));
