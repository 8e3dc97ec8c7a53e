import type { Changed } from "../../core/registry/by-hand/change.ts";
import type { RolledBack } from "../../core/registry/by-hand/roll-back.ts";
import type { NextTag } from "../../core/registry/next-tags.ts";
import { escapeTerminal } from "../escape.ts";

interface Target {
  readonly dryRun: boolean;
  /** Null: the tags stay here. */
  readonly remote: string | null;
}

/** What a change by hand did, and the tags that it wrote. */
export const renderChanged = ({ words, tags }: Changed, target: Target): string => withTags(words, tags, target);

export function renderRollback({ model, stage, from, to, tags }: RolledBack, target: Target): string {
  const serves = to === null ? "nothing serves there now" : `${to} serves again`;
  const words =
    tags.length === 0 ? `${to} is in ${stage} already.` : `${model} v${from} is out of ${stage}; ${serves}.`;
  return withTags(words, tags, target);
}

function withTags(words: string, tags: readonly NextTag[], { dryRun, remote }: Target): string {
  const wrote = dryRun ? "would write" : remote === null ? "wrote" : `pushed to ${remote}`;
  return [words, ...tags.map(({ name }) => `  ${wrote} ${name}`)].map(escapeTerminal).join("\n");
}
