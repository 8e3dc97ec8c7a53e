import { Stop } from "../core/failure.ts";
import { rollbackTag } from "../core/next-tags.ts";
import { holderOf, registryOf } from "../core/registry.ts";
import type { Git } from "../edge/git/git.ts";
import { nearest } from "../lib/nearest.ts";

export interface RollbackInput {
  readonly model: string;
  readonly stage: string;
  readonly by: string;
  readonly why: string;
  readonly remote: string | null;
  readonly dryRun: boolean;
  readonly now: number;
}

export interface RolledBack {
  readonly model: string;
  readonly stage: string;
  readonly from: string;
  /** Who serves now; null: nobody. */
  readonly to: string | null;
  readonly tag: string;
}

/** Unassigns the holder of a stage, so that by GTO's rules the version before it serves again. Throws Stop: nothing-to-roll-back, push-refused. */
export async function rollback(input: RollbackInput, git: Git): Promise<RolledBack> {
  const { model: name, stage, remote } = input;
  const tags = await git.tags();
  const registry = registryOf(tags);
  const model = registry.models.get(name);
  const holder = holderOf(registry, name, stage);
  if (!model || !holder) {
    const known = [...registry.models.keys()];
    throw new Stop({ code: "nothing-to-roll-back", model: name, stage, known, meant: nearest(name, known) ?? null });
  }
  const tag = rollbackTag(model, stage, holder, input);
  const after = registryOf([...tags, { ...tag, annotated: true, tagger: { name: "", email: "" } }]);
  const result = {
    model: name,
    stage,
    from: holder.version,
    to: holderOf(after, name, stage)?.version ?? null,
    tag: tag.name,
  };
  if (input.dryRun) return result;
  const update = {
    ref: `refs/tags/${tag.name}`,
    object: await git.writeTagObject({ ...tag, tagger: await git.identity() }),
  };
  const outcome = remote === null ? { kind: "pushed" as const } : await git.push(remote, [update]);
  if (outcome.kind !== "pushed") throw new Stop({ code: "push-refused", remote: remote ?? "", words: outcome.stderr });
  await git.updateRefs([update]);
  return result;
}
