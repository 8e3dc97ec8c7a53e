import type { ModelPromotion } from "../core/registry/decide-promotion.ts";
import { unreachable } from "../lib/unreachable.ts";
import { escapeTerminal } from "./escape.ts";

/** What a promotion did, a line a model, and the tags that it wrote. */
export function renderPromotion(
  results: readonly ModelPromotion[],
  { stage, dryRun, remote }: { stage: string; dryRun: boolean; remote: string | null },
): string {
  if (results.length === 0) return "The pipeline declares no model: there is nothing to promote.";
  const tags = results.flatMap((result) => (result.kind === "nothing" ? [] : result.tags.map((tag) => tag.name)));
  const wrote = dryRun ? "would write" : remote === null ? "wrote" : `pushed to ${remote}`;
  return [...results.map((result) => promotionWords(result, stage)), ...tags.map((tag) => `  ${wrote} ${tag}`)]
    .map(escapeTerminal)
    .join("\n");
}

export function promotionWords(result: ModelPromotion, stage: string): string {
  switch (result.kind) {
    case "promote":
      return `${result.model} v${result.version} is in ${stage} now.`;
    case "register":
      return `${result.model} v${result.version} is registered, and ${stage} is left alone: ${result.reason}.`;
    case "nothing":
      return `${result.model}: nothing to promote, for ${result.reason}.`;
    default:
      return unreachable(result);
  }
}
