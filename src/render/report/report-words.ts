import { wornAfter } from "../../core/attempts/exam-uses.ts";
import type { Acceptable } from "../../core/judgement/acceptance.ts";
import { chanceAllPass } from "../../core/judgement/chance.ts";
import { percent } from "../../core/judgement/figures.ts";
import { confidenceOf } from "../../core/judgement/gate-terms.ts";
import { isMeasuredAgain } from "../../core/judgement/judge.ts";
import type { Comparison, Decision, MeasuredBy, MetricRow, WorstSlice } from "../../core/judgement/judgement.ts";
import { fromMetricValue } from "../../core/metrics/metric-value.ts";
import type { Verdict } from "../../core/pipeline/pipeline.ts";
import { mean, variance } from "../../core/statistics/moments.ts";
import { formatNumber, formatSigned } from "../number.ts";

/** What a report's reader needs to know beside the comparison. */
export interface ReportContext {
  /** What a merge would register, by model: `{ model: "penguins", version: "0.2.0" }`. */
  readonly next: readonly { readonly model: string; readonly version: string }[];
  readonly where: "pull-request" | "merge-group" | "push" | "laptop";
  /** The numbers come from a run that nobody here vouches for: a fork's. */
  readonly claimed: boolean;
  /** The change is of `.github/` too. */
  readonly editsWorkflows: boolean;
  /** Null: nothing has to be accepted by a review, or could be. */
  readonly acceptable: Acceptable | null;
}

export const verdictMark: Record<Verdict, string> = {
  pass: "✅",
  fail: "❌",
  inconclusive: "⚖️",
  "no-baseline": "🆕",
  "not-comparable": "🚧",
};

/** The verdict in words, and what a merge will do. */
export function headline(
  comparison: Comparison,
  { next, where }: ReportContext,
): { verdict: string; consequence: string } {
  const { judgement, policy } = comparison;
  const verdict = verdictOf(comparison);
  const names = next.map(({ model, version }) => `${model} v${version}`).join(", ");
  const act = where === "push" || where === "laptop" ? "Promoting" : "Merging";
  if (judgement.action === "stop") return { verdict, consequence: `${act} is stopped by the policy.` };
  const promotes = names === "" ? `${act} promotes no model.` : `${act} promotes ${names} to ${policy.promote.stage}.`;
  if (judgement.accepted)
    return { verdict, consequence: `${judgement.accepted.by} accepted it: ${judgement.accepted.why}. ${promotes}` };
  return { verdict, consequence: judgement.action === "warn" ? `The policy only warns. ${promotes}` : promotes };
}

function verdictOf({ judgement: { decisions, verdict }, baselines }: Comparison): string {
  if (decisions.length === 0) return "No gates are declared, so nothing was judged";
  const byOwnExam = verdict === "pass" && baselines.some(isMeasuredAgain);
  return `${verdictWords[verdict]}${byOwnExam ? ", by an exam that this change edits" : ""}`;
}

const verdictWords: Record<Verdict, string> = {
  pass: "All gates pass",
  fail: "A gate fails",
  inconclusive: "Inconclusive: the noise is larger than the difference",
  "no-baseline": "There is nothing to compare with yet",
  "not-comparable": "Not comparable: the exam has changed",
};

/** `0.9567 ± 0.0053`, the standard deviation over replicates. */
export function valueWords(values: readonly number[] | null): string {
  if (values === null || values.length === 0) return "–";
  if (values.length === 1 || !values.every(Number.isFinite))
    return values.length === 1 ? formatNumber(values[0] as number) : "not finite";
  return `${formatNumber(mean(values))} ± ${formatNumber(Number(Math.sqrt(variance(values)).toPrecision(2)))}`;
}

/** The raw difference, with the bound of the comparing gate where there is one. */
export function differenceWords(row: MetricRow, decisions: readonly Decision[]): string {
  if (row.difference === null) return "–";
  const compared = row.decisions
    .map((i) => decisions[i])
    .find((decision) => decision?.lower != null && "baseline" in decision.gate);
  if (!compared) return formatSigned(row.difference);
  // Bounds are goal-signed; the table shows the raw difference.
  const bound =
    row.goal === "minimize"
      ? `≤ ${formatSigned(-(compared.lower as number))}`
      : `≥ ${formatSigned(compared.lower as number)}`;
  return `${formatSigned(row.difference)} (${bound})`;
}

/** `production (penguins@v1.0.0)`; a baseline that is named by its version already says it. */
export function baselineTitle({ baselines }: Comparison, name: string): string {
  const found = baselines.find((state) => state.name === name);
  const version = found?.kind === "found" ? found.version : null;
  return version === null || version === name ? name : `${name} (${version})`;
}

/** Behind the title of a column: numbers of another exam are none to compare with. */
export function examMark({ baselines }: Pick<Comparison, "baselines">, name: string): string {
  const found = baselines.find((state) => state.name === name);
  return found?.kind === "found" && !found.comparable.ok ? ", by another exam" : "";
}

/** What replicates are drawn of beside each other: on one axis stand numbers of one exam alone. */
export function dotGroups(row: MetricRow, comparison: Comparison): { name: string; values: readonly number[] }[] {
  const [name, values] = row.production
    ? [comparison.policy.promote.stage, row.production]
    : (["base", row.base] as const);
  const beside = values !== null && examMark(comparison, name) === "" ? [{ name, values }] : [];
  return [...beside, { name: "this change", values: row.candidate }];
}

/** That the change has edited what judges it; then which baselines were measured again, what had changed, and what they were before. */
export function measuredAgain(comparison: Comparison): string[] {
  const lines = comparison.baselines.flatMap((state) =>
    state.kind === "found" && state.measured
      ? againWords(baselineTitle(comparison, state.name), state.measured, comparison)
      : [],
  );
  return lines.length === 0 ? [] : [editsExam, ...lines];
}

const editsExam =
  "This change edits the exam that it is judged by: the numbers of both sides come from its own evaluation. Review what changed there as you would the policy.";

/** The numbers by the exam that it was promoted with have a line of their own, which no long name of a file cuts off. */
function againWords(title: string, { changed, before }: MeasuredBy, { judgement }: Comparison): string[] {
  const gated = [...new Set(judgement.decisions.map(({ gate }) => gate.metric))];
  const known = gated.flatMap((metric) => {
    const samples = Object.hasOwn(before, metric) ? before[metric] : undefined;
    return samples ? [`${metric} ${valueWords(samples.map(({ value }) => fromMetricValue(value)))}`] : [];
  });
  const again = `${title} was measured again: the exam changed: ${changed.join(", ")}.`;
  return known.length === 0
    ? [again]
    : [again, `By the exam that it was promoted with, ${title} had ${known.slice(0, 6).join(", ")}.`];
}

export const gateMarks = (row: MetricRow, decisions: readonly Decision[]): string =>
  row.decisions.map((i) => verdictMark[decisions[i]?.verdict ?? "fail"]).join(" ") || "–";

/** `accuracy is worst on night: 0.81 (production 0.83), 120 examples, of 4 slices`. */
export function sliceWords({ metric, slice, candidate, production, examples, of }: WorstSlice, stage: string): string {
  const theirs = production === null ? "" : ` (${stage} ${formatNumber(production)})`;
  return `${metric} is worst on ${slice}: ${formatNumber(candidate)}${theirs}, ${examples.toLocaleString("en")} examples, of ${of.toLocaleString("en")} slices`;
}

/** What it costs that all gates must pass, where not knowing is the verdict; null where fewer than two gates compare. */
export function priceWords({ verdict, decisions }: Comparison["judgement"]): string | null {
  const range = verdict === "inconclusive" ? chanceAllPass(decisions) : null;
  return range === null ? null : `All gates must pass. ${powerWords(range)}`;
}

export function powerWords({ least, most }: { readonly least: number; readonly most: number }): string {
  const [low, high] = [least, most].map((share) => percent(Math.round(share * 100) / 100));
  const range = low === high ? low : `${low} to ${high}`;
  return `With this noise, two equally good models pass all comparisons in ${range} of cases.`;
}

/** What was tried before, a sentence each: the more often something is tried, the likelier it passes by luck. */
export function historyWords({ history, policy }: Comparison): string[] {
  const { attempts, first, onlySeeds, examUses } = history;
  const confidence = confidenceOf(policy);
  const worn = wornAfter(confidence);
  return [
    first === null
      ? null
      : `This source was judged before and trained again. A second throw of the same dice decides nothing: the verdict of run ${first.run.slice(0, 12)} stands, ${first.verdict}.`,
    onlySeeds === null
      ? null
      : `Only the seeds changed, against ${onlySeeds === "baseline" ? "what it is compared with" : "an earlier attempt on this pull request"}: what is better or worse is luck.`,
    attempts === null || attempts < 2
      ? null
      : `${attempts.toLocaleString("en")} sources were judged on this pull request, and each had its chance to pass by luck.`,
    examUses < worn
      ? null
      : `This exam has judged ${examUses.toLocaleString("en")} other sources at least. Of ${worn} that are no better one passes by luck, at ${percent(confidence)} confidence; a fresh test set would say more.`,
  ].filter((sentence) => sentence !== null);
}
