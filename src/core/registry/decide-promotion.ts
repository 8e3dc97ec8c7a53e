import { type NextTag, nextVersion, type Promotion, promotionTags } from "./next-tags.ts";
import { sourceKeyOf } from "./payload.ts";
import { labelOf, type Registry } from "./registry.ts";

/** What a promotion would do to one model. */
export type ModelPromotion =
  | { readonly kind: "promote"; readonly model: string; readonly version: string; readonly tags: readonly NextTag[] }
  /** A slow old job: its version is registered, the stage is left alone. */
  | {
      readonly kind: "register";
      readonly model: string;
      readonly version: string;
      readonly tags: readonly NextTag[];
      readonly reason: string;
    }
  /** `version` is what the commit, or its source, has already. */
  | { readonly kind: "nothing"; readonly model: string; readonly version: string | null; readonly reason: string };

/**
 * What promoting a run at a commit means now. The same source as the holder's: nothing. A commit that held the stage before, or whose version was
 * retired: nothing, so that what people took back stays so. A commit that does not follow the holder's: a version, and the stage stays where it is.
 */
export function decidePromotion(
  registry: Registry,
  models: readonly string[],
  promotion: Promotion,
  follows: (holderCommit: string) => boolean,
): ModelPromotion[] {
  return models.map((model) => decideModel(registry, model, promotion, follows));
}

function decideModel(
  registry: Registry,
  model: string,
  promotion: Promotion,
  follows: (holderCommit: string) => boolean,
): ModelPromotion {
  const { commit, stage: stageName, summary } = promotion;
  const known = registry.models.get(model);
  const stage = known?.stages.get(stageName);
  const holder = stage?.holder ?? null;
  const own = known?.versions.find((version) => version.commit === commit) ?? null;
  const nothing = (version: string | null, reason: string): ModelPromotion => ({
    kind: "nothing",
    model,
    version,
    reason,
  });
  if (holder && sourceKeyOf(holder.tag.message) === summary.sourceKey)
    return nothing(holder.version, `${labelOf(holder)} in ${stageName} was made from the same source`);
  const short = commit.slice(0, 7);
  if (stage?.held.includes(commit))
    return nothing(
      own?.version ?? null,
      `commit ${short} has held ${stageName} before, and is not assigned again by a re-run`,
    );
  if (own?.active === false)
    return nothing(own.version, `${labelOf(own)}, the version of commit ${short}, was retired`);
  if (!holder || follows(holder.commit))
    return { kind: "promote", model, ...promotionTags(registry, model, promotion, true) };
  const reason = `${stageName} is held by ${labelOf(holder)}, whose commit this one does not follow`;
  const { exists, version } = nextVersion(registry, model, commit, promotion.bump);
  return exists
    ? nothing(version, reason)
    : { kind: "register", model, reason, ...promotionTags(registry, model, promotion, false) };
}
