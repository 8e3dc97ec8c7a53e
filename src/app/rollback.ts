import { Stop } from "../core/failure.ts";
import { type NextTag, rollbackTag } from "../core/next-tags.ts";
import { holderOf, labelOf, registryOf } from "../core/registry.ts";
import type { Git } from "../edge/git/git.ts";
import { nearest } from "../lib/nearest.ts";
import { refspecsOf, tagRef, writeTags } from "./write-tags.ts";

export interface RollbackInput {
  /** As tags write it: `folder=name`, or `name`. */
  readonly model: string;
  readonly stage: string;
  readonly by: string;
  readonly why: string;
  readonly remote: string | null;
  readonly dryRun: boolean;
  /** Unix seconds. */
  readonly now: number;
}

export interface RolledBack {
  readonly model: string;
  readonly stage: string;
  /** The version that held the stage. */
  readonly from: string;
  /** What holds it now, as people call it; null: nothing. */
  readonly to: string | null;
  readonly tag: string;
}

/**
 * Unassigns the holder of a stage, so that by GTO's rules the one before it serves again. Throws Stop: nothing-to-roll-back, no-version-held,
 * fetch-failed, push-refused.
 */
export async function rollback(input: RollbackInput, git: Git): Promise<RolledBack> {
  const { model, remote, dryRun } = input;
  if (dryRun) return (await decide(input, git)).result;
  const decideRefs = async () => {
    const { result, tag } = await decide(input, git);
    return { result, refs: [tagRef(tag)] };
  };
  return await writeTags({ remote, refspecs: refspecsOf([model]) }, decideRefs, git);
}

async function decide(input: RollbackInput, git: Git): Promise<{ result: RolledBack; tag: NextTag }> {
  const { model: name, stage } = input;
  const tags = await git.tags();
  const registry = registryOf(tags);
  const model = registry.models.get(name);
  const holder = holderOf(registry, name, stage);
  if (!model || !holder) {
    const known = [...registry.models.keys()];
    const meant = model ? null : (nearest(name, known) ?? null);
    const held = model ? [...model.stages.values()].filter((one) => one.holder !== null).map((one) => one.name) : null;
    throw new Stop({ code: "nothing-to-roll-back", model: name, stage, known, meant, held });
  }
  if (!holder.registered) throw new Stop({ code: "no-version-held", model: name, stage, commit: holder.commit });
  const tag = rollbackTag(model, stage, holder, input);
  const after = registryOf([...tags, { ...tag, annotated: true, tagger: { name: "", email: "" } }]);
  const next = holderOf(after, name, stage);
  return { tag, result: { model: name, stage, from: holder.version, to: next && labelOf(next), tag: tag.name } };
}
