import type { Accepted, Comparison, MetricRow } from "../../core/judgement/judgement.ts";
import { modelAsset } from "../../core/registry/release-assets.ts";
import { inputsOf } from "../../core/run/lineage.ts";
import type { ModelFile, Run } from "../../core/run/run.ts";
import type { JsonObject } from "../../lib/json.ts";
import { codeMarkdown, escapeMarkdown } from "../escape.ts";
import { formatNumber } from "../number.ts";
import { reviewMarkdown } from "../report/acceptance.ts";
import { measuredAgain, valueWords, verdictMark } from "../report/report-words.ts";
import { markdownTable } from "../table.ts";

/** A version, and all that is known of how it came to be. */
export interface CardFacts {
  readonly model: string;
  /** Without its `v`. */
  readonly version: string;
  /** As `mainline.yml` has it; null where it says nothing. */
  readonly description: string | null;
  readonly comparison: Comparison;
  readonly run: Run;
  /** Who merged, and which pull request. */
  readonly by: string;
  readonly why: string;
  /** The repository's address. */
  readonly url: string;
}

/** No table is longer: a release's text has its bound, and a reader's patience too. */
const mostRows = 60;

/** The text of a version's release: what it is, how well it does, how it was judged, where it comes from, how to load it. */
export function renderModelCard(facts: CardFacts): string {
  const { model, version, description, comparison, by, why } = facts;
  const { judgement, policy } = comparison;
  const accepted = judgement.accepted ? ` ${acceptedWords(judgement.accepted)}` : "";
  return [
    `# ${escapeMarkdown(model, 120)} v${escapeMarkdown(version, 120)}`,
    ...(description === null ? [] : [escapeMarkdown(description, 2000)]),
    `Promoted to ${escapeMarkdown(policy.promote.stage, 60)} by ${escapeMarkdown(by, 60)}: ${escapeMarkdown(why, 200)}.`,
    "## Metrics",
    metrics(facts),
    "## How it was judged",
    `${verdictMark[judgement.verdict]} The verdict is ${judgement.verdict}, by ${policyWords(comparison)}.${accepted}`,
    judgement.decisions
      .slice(0, mostRows)
      .map(({ verdict, sentence }) => `- ${verdictMark[verdict]} ${escapeMarkdown(sentence, 600)}`)
      .join("\n"),
    ...measuredAgain(comparison).map((line) => escapeMarkdown(line, 900)),
    "## Where it comes from",
    origin(facts),
    ...inputs(facts.run),
    ...params(comparison.candidate.params),
    "## Files",
    files(facts),
    "## How to load it",
    `In a clone of ${codeMarkdown(facts.url)}, or with its tags alone:`,
    `\`\`\`sh\nmainline pull ${model}@v${version} --into DIR\n\`\`\``,
    "Every byte is held against the digest in the version's tag before it is put in place.",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const acceptedWords = (accepted: Accepted): string =>
  `${escapeMarkdown(accepted.by, 60)} accepted that: ${escapeMarkdown(accepted.why, 600)}. ${reviewMarkdown(accepted)}`.trimEnd();

function metrics({ comparison: { rows, candidate } }: CardFacts): string {
  if (rows.length === 0) return "None are declared.";
  const replicates = candidate.replicates;
  const noise =
    replicates === null
      ? "One run, without replicates: how much another would differ is not known."
      : `Mean ± standard deviation over ${replicates.values.length} replicates (${escapeMarkdown(replicates.name, 60)}); what is shipped is the first.`;
  const table = rows
    .slice(0, mostRows)
    .map((row) => [escapeMarkdown(row.metric, 80), row.goal ?? "–", valueWords(row.candidate), each(row)]);
  return [markdownTable([["metric", "goal", "value", "by replicate"], ...table], ["l", "l", "r", "l"]), noise].join(
    "\n\n",
  );
}

const each = ({ candidate }: MetricRow): string =>
  candidate.length < 2
    ? "–"
    : `${candidate.slice(0, 10).map(formatNumber).join(", ")}${candidate.length > 10 ? ", …" : ""}`;

const policyWords = ({ policyFrom }: Comparison): string =>
  policyFrom.kind === "base"
    ? `the policy of commit ${codeMarkdown(policyFrom.commit.slice(0, 12))}, which it was merged into`
    : "its own policy, the first there was";

function origin({ comparison: { candidate }, run }: CardFacts): string {
  const { commit, file, sourceKey, platform, seconds } = candidate;
  return [
    `- commit ${codeMarkdown(commit ?? "none")}, pipeline ${codeMarkdown(file)}, source key ${codeMarkdown(sourceKey)}`,
    `- run ${codeMarkdown(run.id)}, finished ${codeMarkdown(run.finishedAt)}, ${formatNumber(Number(seconds.toPrecision(3)))} s of work on ${codeMarkdown(`${platform.os} ${platform.arch}`)}`,
    ...run.probes
      .slice(0, 20)
      .map(({ command, output }) => `- ${codeMarkdown(command)}: ${codeMarkdown(output.trim())}`),
  ].join("\n");
}

function inputs(run: Run): string[] {
  const all = inputsOf(run);
  if (all.length === 0) return [];
  const rows = all.slice(0, mostRows).map(({ path, sha256 }) => [codeMarkdown(path), `\`${sha256}\``]);
  const more = all.length > mostRows ? [`And ${all.length - mostRows} more, in \`run.json\`.`] : [];
  return ["Data and code, as they were read:", markdownTable([["input", "SHA-256"], ...rows], ["l", "l"]), ...more];
}

function params(all: JsonObject): string[] {
  const entries = Object.entries(all);
  if (entries.length === 0) return [];
  const rows = entries
    .slice(0, mostRows)
    .map(([name, value]) => [codeMarkdown(name), codeMarkdown(JSON.stringify(value))]);
  return ["Params:", markdownTable([["param", "value"], ...rows], ["l", "l"])];
}

function files({ model, run }: CardFacts): string {
  const made = run.models.find(({ name }) => name === model)?.replicates ?? [];
  const isFile = new Set(run.legs.flatMap((leg) => leg.outputs.map(({ path }) => path)));
  const row = (one: ModelFile, i: number) => [
    codeMarkdown(modelAsset(model, one, !isFile.has(one.path))),
    escapeMarkdown(String(one.replicate ?? "–"), 40) + (i === 0 ? ", shipped" : ""),
    codeMarkdown(one.path),
    String(one.size),
    `\`${one.sha256}\``,
  ];
  const head = ["file", "replicate", "lies at", "bytes", "SHA-256 (of a folder: of its manifest)"];
  return markdownTable([head, ...made.slice(0, mostRows).map(row)], ["l", "l", "l", "r", "l"]);
}
