import { gateWords } from "../../core/changes/policy-changes.ts";
import type { Comparison, MetricRow } from "../../core/judgement/judgement.ts";
import { changeLine } from "../change-line.ts";
import { escapeTerminal } from "../escape.ts";
import type { Paint } from "../paint.ts";
import { cut, terminalTable } from "../table.ts";
import { wrap } from "../wrap.ts";
import { dotStrip } from "./dot-strip.ts";
import {
  differenceWords,
  dotGroups,
  examMark,
  headline,
  historyWords,
  measuredAgain,
  priceWords,
  type ReportContext,
  sliceWords,
  valueWords,
} from "./report-words.ts";
import { sparkline } from "./sparkline.ts";

/** The report of a comparison for a terminal of any width from 40 columns. */
export function renderTerminal(comparison: Comparison, paint: Paint, context: ReportContext): string {
  const { colors, width } = paint;
  const { verdict, consequence } = headline(comparison, context);
  const { judgement, policyChanges, policyFrom, changes, curves, candidate, source } = comparison;
  const tint = judgement.verdict === "pass" ? colors.green : judgement.action === "stop" ? colors.red : colors.yellow;
  const gates = judgement.decisions.flatMap(({ gate, verdict: own, sentence, wouldDecide }) => [
    ...wrap(`${own.padEnd(14)} ${escapeTerminal(gateWords(gate))}`, width, "  "),
    ...wrap(escapeTerminal(sentence), width, "    "),
    ...(wouldDecide === null ? [] : wrap(`What would decide it: ${escapeTerminal(wouldDecide)}.`, width, "    ")),
  ]);
  const price = priceWords(judgement);
  const policy =
    policyFrom.kind === "first-policy"
      ? ["First policy: the base declares none, so this change is judged by its own."]
      : policyChanges.length === 0
        ? []
        : [
            `This change edits the policy, and was judged by that of its base (${policyFrom.commit.slice(0, 7)}):`,
            ...policyChanges.map((line) => `  ${escapeTerminal(line)}`),
          ];
  const sections = [
    [
      tint(colors.bold(`${escapeTerminal(comparison.pipeline)}: ${verdict}`)),
      ...wrap(escapeTerminal(consequence), width, ""),
    ],
    measuredAgain(comparison).flatMap((line) => wrap(escapeTerminal(line), width, "  ")),
    metrics(comparison, paint),
    gates,
    price === null ? [] : wrap(price, width, "  "),
    comparison.worstSlices
      .slice(0, 6)
      .flatMap((worst) => wrap(escapeTerminal(sliceWords(worst, comparison.policy.promote.stage)), width, "  ")),
    historyWords(comparison).flatMap((sentence) => wrap(sentence, width, "")),
    policy,
    strips(comparison, width),
    changes.slice(0, 15).map((change) => `  ${changeLine(change)}`),
    curves
      .slice(0, 3)
      .map((curve) => `  ${escapeTerminal(curve.title).padEnd(12)} ${sparkline(curve.series[0]?.values ?? [], 30)}`),
    wrap(
      `run ${candidate.run.slice(0, 12)}, commit ${candidate.commit?.slice(0, 7) ?? "none"}, source ${candidate.sourceKey.slice(0, 12)}, ${source.how}: ${escapeTerminal(source.why)}`,
      width,
      "",
    ).map((line) => colors.dim(line)),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines
        .map((line) =>
          line
            .split("\n")
            .map((part) => cut(part, width))
            .join("\n"),
        )
        .join("\n"),
    )
    .join("\n\n");
}

/** A table where it fits; else a metric's values one below the other, so that none of them is cut off. */
function metrics({ rows, judgement, policy, baselines }: Comparison, paint: Paint): string[] {
  const isOther = (name: string) => examMark({ baselines }, name) !== "";
  const titled = (name: string) => `${escapeTerminal(name)}${isOther(name) ? " *" : ""}`;
  const base = titled("base");
  const columns: [string, (row: MetricRow) => string][] = [
    [titled(policy.promote.stage), (row) => valueWords(row.production)],
    ...(rows[0]?.others ?? []).map(({ name }, i): [string, (row: MetricRow) => string] => [
      titled(name),
      (row) => valueWords(row.others[i]?.values ?? null),
    ]),
    [base, (row) => valueWords(row.base)],
    ["this change", (row) => valueWords(row.candidate)],
    ["difference", (row) => differenceWords(row, judgement.decisions)],
  ];
  const shown = rows.slice(0, 40);
  const used = columns.filter(([name]) => name !== base || shown.some((row) => row.base !== null));
  const legend = used.some(([name]) => name.endsWith(" *")) ? ["* by another exam"] : [];
  if (paint.width >= 80) {
    const body = shown.map((row) => [escapeTerminal(row.metric), ...used.map(([, say]) => say(row))]);
    return [terminalTable([["metric", ...used.map(([name]) => name)], ...body], paint), ...legend];
  }
  const blocks = shown.flatMap((row) => [
    escapeTerminal(row.metric),
    ...used.map(([name, say]) => `  ${name.padEnd(12)} ${say(row)}`),
  ]);
  return [...blocks, ...legend];
}

function strips(comparison: Comparison, width: number): string[] {
  return comparison.rows
    .filter((row) => row.candidate.length > 1 && row.decisions.length > 0)
    .slice(0, 4)
    .flatMap((row) => [
      `  ${escapeTerminal(row.metric)}`,
      ...dotStrip(dotGroups(row, comparison), Math.min(41, width - 20)).map((line) => `    ${line}`),
    ]);
}
