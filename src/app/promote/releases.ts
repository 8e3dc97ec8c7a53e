import type { ModelPromotion } from "../../core/registry/decide-promotion.ts";
import { readSummary } from "../../core/registry/payload.ts";
import type { Registry, RegistryVersion } from "../../core/registry/registry.ts";
import type { Bundle } from "../../edge/bundle/bundle.ts";
import type { Forge, ForgeRelease } from "../../edge/forge/forge.ts";
import { renderHubCard } from "../../render/card/hub-card.ts";
import { type CardFacts, renderModelCard } from "../../render/card/model-card.ts";
import type { RunnerJudged } from "../judge/judge-on-runner.ts";

export interface ReleaseEdges {
  readonly forge: Forge;
  /** What a release of a model carries: files with the names that they have there. */
  releaseFiles(bundle: Bundle, model: string): Promise<readonly { name: string; file: string }[]>;
  /** Path of a new file with this text. */
  writeText(name: string, text: string): Promise<string>;
}

/** What is released, who merged it, and where. */
export interface Released extends RunnerJudged {
  readonly by: string;
  readonly why: string;
  readonly url: string;
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
  judged: Released,
  edges: ReleaseEdges,
): Promise<Drafts> {
  const drafts = new Map<string, ForgeRelease>();
  const wanted = planned.filter(({ kind }) => kind !== "nothing");
  const known = wanted.length === 0 ? [] : await edges.forge.releases();
  for (const { model, version } of wanted) {
    if (version === null || isPublished(known, model, version)) continue;
    drafts.set(model, await wholeDraft({ model, version, commit }, known, judged, edges));
  }
  return drafts;
}

interface Wanted {
  readonly model: string;
  readonly version: string;
  readonly commit: string;
}

async function wholeDraft(
  wanted: Wanted,
  known: readonly ForgeRelease[],
  judged: Released,
  { forge, releaseFiles }: ReleaseEdges,
): Promise<ForgeRelease> {
  const { commit } = wanted;
  const draft = draftOf(known, wanted) ?? (await forge.createDraftRelease({ ...wordsOf(judged, wanted), commit }));
  for (const { name, file } of await releaseFiles(judged.bundle, wanted.model))
    await forge.keepAsset(draft, name, file);
  return draft;
}

/**
 * Publishes what was drafted for the versions that are registered at this commit, be it by this run or by one before it. A draft of which no version came
 * in the end is deleted.
 */
export async function publishReleases(
  registry: Registry,
  commit: string,
  { judged, drafts }: { judged: Released; drafts: Drafts },
  edges: ReleaseEdges,
): Promise<void> {
  for (const { name: model } of judged.bundle.run.models) {
    const registered = registry.models.get(model)?.versions.find((one) => one.active && one.commit === commit);
    const wanted = registered && { model, version: registered.version, commit };
    const draft = drafts.get(model) ?? (wanted && (await leftBehind(wanted, registered, judged, edges)));
    if (!draft) continue;
    if (wanted) await publish(draft, wanted, judged, edges);
    else await edges.forge.deleteRelease(draft.id);
  }
}

/** The card as a hub takes it goes with the files, now that the version is known. */
async function publish(draft: ForgeRelease, wanted: Wanted, judged: Released, { forge, writeText }: ReleaseEdges) {
  const card = await writeText(
    `${wanted.model.replaceAll("/", "-")}-README.md`,
    renderHubCard(factsOf(judged, wanted)),
  );
  await forge.keepAsset(draft, "README.md", card);
  await forge.publishRelease(draft.id, wordsOf(judged, wanted));
}

/** What a run before us did not come to publish. It is completed where the version is of the very run that we hold; another's bytes are not ours to give. */
async function leftBehind(
  wanted: Wanted,
  { tag }: RegistryVersion,
  judged: Released,
  edges: ReleaseEdges,
): Promise<ForgeRelease | undefined> {
  if ((await edges.forge.publishedRelease(nameOf(wanted))) !== null) return undefined;
  const known = await edges.forge.releases();
  const summary = await readSummary(tag.message, "version");
  const ours = summary.ok && summary.value.run === judged.bundle.run.id;
  return ours ? await wholeDraft(wanted, known, judged, edges) : draftOf(known, wanted);
}

const nameOf = ({ model, version }: Pick<Wanted, "model" | "version">): string => `${model}@v${version}`;

const wordsOf = (judged: Released, { model, version, commit }: Wanted) => ({
  tag: nameOf({ model, version }),
  name: `${model} v${version}`,
  body: renderModelCard(factsOf(judged, { model, version, commit })),
});

function factsOf({ comparison, bundle, workspace, by, why, url }: Released, { model, version }: Wanted): CardFacts {
  const description = workspace.plan.pipeline.models.find(({ name }) => name === model)?.description ?? null;
  return { model, version, description, comparison, run: bundle.run, by, why, url };
}

const isPublished = (known: readonly ForgeRelease[], model: string, version: string): boolean =>
  known.some(({ draft, tag }) => !draft && tag === nameOf({ model, version }));

/** The oldest, so that all who look agree. */
const draftOf = (known: readonly ForgeRelease[], { model, commit }: Wanted): ForgeRelease | undefined =>
  known.findLast((one) => one.draft && one.commit === commit && one.tag.startsWith(`${model}@v`));
