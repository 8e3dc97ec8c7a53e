import { newTags } from "../next-tags.ts";
import { runOf } from "../payload.ts";
import { versionNamed } from "../registry.ts";
import { type GitTag, isStageName } from "../tag.ts";
import { type Changed, demandOneVersion, modelIn, refused, type Writing } from "./change.ts";

/**
 * Lets a version serve in a stage, by a tag newer than all others: an older version that holds it still is assigned anew. Throws Stop: registry-refused.
 */
export function assign(
  tags: readonly GitTag[],
  { model, version, stage }: { model: string; version: string; stage: string },
  { by, why, now }: Writing,
): Changed {
  if (!isStageName(stage))
    throw refused(
      `"${stage}" is no name for a stage.`,
      "Letters, digits, -, _ and / between; no dots, a letter or digit at both ends.",
    );
  const { known, taken } = modelIn(tags, model);
  const found = known && versionNamed({ models: new Map([[model, known]]) }, model, version);
  if (!known || !found)
    throw refused(
      `${model} has no version v${version}.`,
      `Register it first: mainline register ${model} --version v${version}`,
    );
  if (!found.active)
    throw refused(
      `v${version} of ${model} was retired, and a retired version serves nowhere.`,
      "Register it again at its commit, or assign another.",
    );
  demandOneVersion(known, found);
  const changed = { model, version: `v${version}`, stage };
  if (known.stages.get(stage)?.holder === found)
    return { ...changed, tags: [], words: `${model} v${version} is in ${stage} already.` };
  const next = newTags(known, now, taken);
  next.add(
    { kind: "stage", model, stage, active: true, counter: null },
    found.commit,
    `Assigning stage ${stage} to artifact ${model} version v${version}`,
    {
      mainline: 1,
      kind: "stage",
      model,
      stage,
      version,
      ...runOf(found.tag.message),
      by,
      why,
      verdict: null,
      accepted: null,
    },
  );
  return { ...changed, tags: next.tags, words: `${model} v${version} is in ${stage} now.` };
}
