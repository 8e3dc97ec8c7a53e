import { gateWords } from "../../core/changes/policy-changes.ts";
import type { Comparison, Curve } from "../../core/judgement/judgement.ts";
import { changeLine } from "../change-line.ts";
import { codeMarkdown, escapeMarkdown } from "../escape.ts";
import { formatSeconds } from "../number.ts";
import { markdownTable } from "../table.ts";
import { acceptanceMarkdown } from "./acceptance.ts";
import { dotStrip } from "./dot-strip.ts";
import { mermaidChart } from "./mermaid.ts";
import {
  baselineTitle,
  differenceWords,
  dotGroups,
  examMark,
  gateMarks,
  headline,
  historyWords,
  measuredAgain,
  priceWords,
  type ReportContext,
  sliceWords,
  valueWords,
  verdictMark,
} from "./report-words.ts";
import { sparkline } from "./sparkline.ts";

export interface MarkdownOptions {
  /** Characters; GitHub takes 65,536 in a comment, and 240 kB is its real limit. */
  readonly limit: number;
  /** Where the whole report is, for when this one had to be cut. */
  readonly fullReportUrl: string | null;
  /** An HTML comment by which this report is found again. */
  readonly marker: string | null;
  readonly context: ReportContext;
}

/** How much of a report is shown: each rung leaves out more. */
const ladder = [
  { curves: 6, changes: 60, rows: 40, strips: true },
  { curves: 0, changes: 60, rows: 40, strips: true },
  { curves: 0, changes: 15, rows: 40, strips: true },
  { curves: 0, changes: 15, rows: 20, strips: false },
  { curves: 0, changes: 0, rows: 5, strips: false },
] as const;
type Rung = (typeof ladder)[number];

/** The report of a comparison as Markdown, never longer than the limit. Everything from the run is escaped. */
export function renderMarkdown(comparison: Comparison, options: MarkdownOptions): string {
  for (const rung of ladder) {
    const text = page(comparison, options, rung);
    if (fits(text, options.limit)) return text;
  }
  const { verdict, consequence } = headline(comparison, options.context);
  const short = [`## ${verdict}\n${escapeMarkdown(consequence)}`, cutNote(options)];
  return [options.marker, claim(options.context), ...short].filter((section) => section !== null).join("\n\n");
}

const fits = (text: string, limit: number): boolean => text.length <= limit && Buffer.byteLength(text) <= limit * 3.7;

function page(comparison: Comparison, options: MarkdownOptions, rung: Rung): string {
  const sections = [
    options.marker,
    claim(options.context),
    heading(comparison, options.context),
    again(comparison),
    metrics(comparison, rung),
    gates(comparison),
    acceptanceMarkdown(comparison, options.context),
    slices(comparison),
    history(comparison),
    policy(comparison),
    workflows(options.context),
    rung.strips ? strips(comparison) : null,
    changes(comparison, rung.changes),
    curves(comparison.curves.slice(0, rung.curves)),
    rung === ladder[0] ? null : cutNote(options),
    provenance(comparison),
  ];
  return `${sections.filter((section) => section !== null && section !== "").join("\n\n")}\n`;
}

function heading(comparison: Comparison, context: ReportContext): string {
  const { verdict, consequence } = headline(comparison, context);
  return `## ${verdictMark[comparison.judgement.verdict]} ${escapeMarkdown(comparison.pipeline)}: ${verdict}\n\n**${escapeMarkdown(consequence, 900)}**`;
}

/** Above everything else: a reader must not take a stranger's word for ours. */
const claim = ({ claimed }: ReportContext): string | null =>
  claimed
    ? "> [!CAUTION]\n> These numbers are the claim of the pull request's own run, which ran its author's code and workflow; nobody has verified them. A merge trusts none of them: it trains again."
    : null;

function metrics(comparison: Comparison, rung: Rung): string {
  const { rows, judgement, policy } = comparison;
  const others = (rows[0]?.others ?? []).slice(0, mostOthers);
  const named = [policy.promote.stage, ...others.map(({ name }) => name)].map((name) =>
    escapeMarkdown(`${baselineTitle(comparison, name)}${examMark(comparison, name)}`),
  );
  const [title = "", ...titles] = named;
  const head = ["metric", title, ...titles, `base${examMark(comparison, "base")}`, "this change", "difference", "gate"];
  const shown = rows.slice(0, rung.rows);
  const body = shown.map((row) => [
    `${escapeMarkdown(row.metric, 60)}${row.goal === null ? "" : row.goal === "maximize" ? " ↑" : " ↓"}`,
    valueWords(row.production),
    ...row.others.slice(0, mostOthers).map(({ values }) => valueWords(values)),
    valueWords(row.base),
    `**${valueWords(row.candidate)}**`,
    differenceWords(row, judgement.decisions),
    gateMarks(row, judgement.decisions),
  ]);
  const rest =
    rows.length > shown.length ? `\n\n${rows.length - shown.length} more metrics are in the job summary.` : "";
  return `${markdownTable([head, ...body], ["l", ...head.slice(2).map(() => "r"), "c"])}${rest}`;
}

/** A gate may name any number of baselines; a table has only so much room. */
const mostOthers = 3;

function gates({ judgement }: Comparison): string {
  const price = priceWords(judgement);
  const lines = judgement.decisions.map(({ gate, verdict, sentence, wouldDecide }) => {
    const decide = wouldDecide === null ? "" : ` **What would decide it:** ${escapeMarkdown(wouldDecide)}.`;
    return `- ${verdictMark[verdict]} ${codeMarkdown(gateWords(gate))}: ${escapeMarkdown(sentence, 600)}${decide}`;
  });
  return [lines.join("\n"), ...(price === null ? [] : [price])].join("\n\n");
}

/** One a metric: of thousands of parts nobody reads more. */
function slices({ worstSlices, policy: { promote } }: Comparison): string {
  const lines = worstSlices.slice(0, 6).map((worst) => `- ${escapeMarkdown(sliceWords(worst, promote.stage), 300)}`);
  return lines.length === 0 ? "" : ["Worst slices:", "", ...lines].join("\n");
}

/** Right below the verdict, which is worth what the exam is worth. */
function again(comparison: Comparison): string {
  const lines = measuredAgain(comparison).map((line) => `> ${escapeMarkdown(line, 900)}`);
  return lines.length === 0 ? "" : ["> [!WARNING]", ...lines.join("\n>\n").split("\n")].join("\n");
}

function history(comparison: Comparison): string {
  const lines = historyWords(comparison).map((sentence) => `> - ${sentence}`);
  return lines.length === 0 ? "" : ["> [!NOTE]", ...lines].join("\n");
}

function policy({ policyFrom, policyChanges }: Comparison): string {
  if (policyFrom.kind === "first-policy")
    return "> [!NOTE]\n> First policy: the base declares none, so this change is judged by its own.";
  if (policyChanges.length === 0) return "";
  const lines = policyChanges.slice(0, 20).map((line) => `> - ${escapeMarkdown(line)}`);
  return [
    `> [!WARNING]`,
    `> This change edits the policy. It was judged by the policy of its base (${policyFrom.commit.slice(0, 7)}); the new one counts once it is merged.`,
    ...lines,
  ].join("\n");
}

/** Who runs a pull request's workflow runs what it says. */
const workflows = ({ editsWorkflows }: ReportContext): string | null =>
  editsWorkflows
    ? "> [!WARNING]\n> This change edits `.github/`: what has run here is its own workflow, not that of its base. Review it as you would the policy."
    : null;

function strips(comparison: Comparison): string {
  const lines = comparison.rows
    .filter((row) => row.candidate.length > 1 && row.decisions.length > 0)
    .slice(0, 6)
    .flatMap((row) => {
      const groups = dotGroups(row, comparison).map((group) => ({ ...group, name: fenced(group.name) }));
      return [fenced(row.metric), ...dotStrip(groups), ""];
    });
  return lines.length === 0
    ? ""
    : ["Replicates, one dot each:", "", "```text", ...lines.slice(0, -1), "```"].join("\n");
}

/** Inside a fence nothing is markup but the fence itself. */
const fenced = (text: string): string => text.replace(/[`\r\n\t]/g, " ").slice(0, 60);

function changes({ changes: all }: Comparison, most: number): string {
  if (all.length === 0 || most === 0) return "";
  const lines = all.slice(0, most).map((change) => `- ${codeMarkdown(changeLine(change), 300)}`);
  const rest = all.length > most ? [`- and ${all.length - most} more`] : [];
  return ["**What changed**", "", ...lines, ...rest].join("\n");
}

function curves(shown: readonly Curve[]): string {
  return shown
    .map((curve) => {
      const [series] = curve.series;
      const title = escapeMarkdown(curve.title, 60);
      return `<details><summary>${title} <code>${sparkline(series?.values ?? [], 30)}</code></summary>\n\n${mermaidChart(curve)}\n\n</details>`;
    })
    .join("\n\n");
}

const cutNote = ({ fullReportUrl }: MarkdownOptions): string =>
  `_This report was too long and is shown in part.${fullReportUrl === null ? "" : ` [All of it](${fullReportUrl}).`}_`;

function provenance({ candidate, source, history: { attempts } }: Comparison): string {
  const link = source.url === null ? "" : ` · [workflow run](${source.url})`;
  const commit = candidate.commit === null ? "no commit" : `commit ${candidate.commit.slice(0, 7)}`;
  const parts = [
    `run \`${candidate.run.slice(0, 12)}\``,
    commit,
    `source \`${candidate.sourceKey.slice(0, 12)}\``,
    `${source.how}: ${escapeMarkdown(source.why)}`,
    `${formatSeconds(candidate.seconds)} of training`,
    ...(attempts === null ? [] : [`${attempts} ${attempts === 1 ? "source" : "sources"} judged here`]),
  ];
  return `<sub>${parts.join(" · ")}${link}</sub>`;
}
