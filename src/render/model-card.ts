import type { Comparison } from "../core/judgement.ts";
import { escapeMarkdown } from "./escape.ts";
import { valueWords } from "./report-words.ts";
import { markdownTable } from "./table.ts";

/** The text of a version's release: what it is, how well it did, where it came from. */
export function renderModelCard({ candidate, rows, judgement }: Comparison, model: string, version: string): string {
  const files = candidate.models.find(({ name }) => name === model)?.replicates ?? [];
  const metrics = markdownTable(
    [["metric", "value"], ...rows.map((row) => [escapeMarkdown(row.metric, 60), valueWords(row.candidate)])],
    ["l", "r"],
  );
  const digests = files.map(
    (file, i) =>
      `- ${i === 0 ? "shipped: " : ""}replicate ${escapeMarkdown(String(file.replicate ?? "-"))}: \`sha256:${file.sha256}\``,
  );
  return [
    `# ${escapeMarkdown(model)} v${version}`,
    `Verdict: ${judgement.verdict}${judgement.accepted ? `, accepted by ${escapeMarkdown(judgement.accepted.by)}: ${escapeMarkdown(judgement.accepted.why)}` : ""}.`,
    metrics,
    judgement.decisions.map(({ sentence }) => `- ${escapeMarkdown(sentence, 600)}`).join("\n"),
    digests.join("\n"),
    `Run \`${candidate.run}\`, commit ${candidate.commit ?? "none"}, source key \`${candidate.sourceKey}\`.`,
  ].join("\n\n");
}
