import { type NextTag, type Promotion, promotionTags } from "./next-tags.ts";
import { readPayload } from "./payload.ts";
import type { Registry } from "./registry.ts";

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
  | { readonly kind: "nothing"; readonly model: string; readonly version: string | null; readonly reason: string };

/**
 * What promoting a run at a commit means now. The same source as the holder's: nothing. A commit that held the stage before: nothing, so
 * that a rollback stays. A commit that does not follow the holder's: a version, and the stage stays where it is.
 */
export function decidePromotion(
  registry: Registry,
  models: readonly string[],
  promotion: Promotion,
  follows: (holderCommit: string) => boolean,
): ModelPromotion[] {
  return models.map((model): ModelPromotion => {
    const stage = registry.models.get(model)?.stages.get(promotion.stage);
    const holder = stage?.holder ?? null;
    if (holder && sourceKeyOf(holder.tag.message) === promotion.summary.sourceKey) {
      return {
        kind: "nothing",
        model,
        version: holder.version,
        reason: `${model}@v${holder.version} in ${promotion.stage} was made from the same source`,
      };
    }
    if (stage?.held.includes(promotion.commit)) {
      return {
        kind: "nothing",
        model,
        version: null,
        reason: `commit ${promotion.commit.slice(0, 7)} has held ${promotion.stage} before, and is not assigned again by a re-run`,
      };
    }
    if (holder && !follows(holder.commit)) {
      const { version, tags } = promotionTags(registry, model, promotion, false);
      const reason = `${promotion.stage} is held by ${model}@v${holder.version}, whose commit this one does not follow`;
      return tags.length > 0
        ? { kind: "register", model, version, tags, reason }
        : { kind: "nothing", model, version, reason };
    }
    return { kind: "promote", model, ...promotionTags(registry, model, promotion, true) };
  });
}

function sourceKeyOf(message: string): string | null {
  const payload = readPayload(message);
  return payload?.kind === "version" ? payload.summary.sourceKey : null;
}
