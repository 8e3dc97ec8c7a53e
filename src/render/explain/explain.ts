import { gateWords } from "../../core/changes/policy-changes.ts";
import { chanceAllPass, chanceIfEqual, quantileOf } from "../../core/judgement/chance.ts";
import { costOf } from "../../core/judgement/costs.ts";
import { number, percent } from "../../core/judgement/figures.ts";
import type { Comparison, Decision } from "../../core/judgement/judgement.ts";
import { sampleOf } from "../../core/judgement/sample.ts";
import type { RunSummary } from "../../core/run/run.ts";
import { escapeTerminal } from "../escape.ts";
import type { Paint } from "../paint.ts";
import { powerWords } from "../report/report-words.ts";
import { wrap } from "../wrap.ts";
import { methodWords } from "./explain-method.ts";
import { plainWords } from "./explain-plain.ts";

/** Walks through decisions: what a statistician would want to check, then the same for an engineer. `asked`: a part of the gates' words; null: all. */
export function renderExplanation(comparison: Comparison, asked: string | null, paint: Paint): string {
  const { decisions } = comparison.judgement;
  const chosen = decisions.filter(({ gate }) => asked === null || gateWords(gate).includes(asked));
  const pages = chosen.map((decision) => page(decision, decisions.indexOf(decision) + 1, comparison, paint));
  return [...pages, together(decisions, paint)].filter((text) => text !== "").join("\n\n");
}

function page(decision: Decision, place: number, comparison: Comparison, paint: Paint): string {
  const { colors, width } = paint;
  const total = comparison.judgement.decisions.length;
  const head = `${place} of ${total}: ${escapeTerminal(gateWords(decision.gate))}: ${decision.verdict}`;
  const lines = statistician(decision, comparison).flatMap(([name, text]) =>
    hanging(escapeTerminal(name).padEnd(13), escapeTerminal(text), width),
  );
  return [
    ...wrap(head, width, "").map((line) => colors.bold(line)),
    "",
    ...wrap(escapeTerminal(plainWords(decision, comparison)), width, "  "),
    ...(lines.length === 0 ? [] : ["", ...lines]),
  ].join("\n");
}

/** A name and what belongs to it, indented behind the name. */
function hanging(name: string, text: string, width: number): string[] {
  const indent = " ".repeat(name.length + 2);
  const [first = "", ...rest] = wrap(text, width, indent);
  return [`  ${name}${first.slice(indent.length)}`, ...rest];
}

type Line = readonly [name: string, text: string];

function statistician(decision: Decision, comparison: Comparison): Line[] {
  const { method, reason, estimate, verdict } = decision;
  if (estimate === null) return [];
  if (method === "none") return [...data(decision, comparison), ["design", reason], ["would change", change(decision)]];
  const words = methodWords(decision);
  return [
    ...data(decision, comparison),
    ["design", reason],
    ["method", `${words.name}: ${words.why}. ${words.source}.`],
    ["estimate", `${number(estimate)}${"baseline" in decision.gate ? " (positive is better)" : ""}`],
    ...precision(decision),
    ...bounds(decision),
    ["rule", rule(decision)],
    ["decision", `${verdict}: ${comparisonWords(decision)}`],
    ...chance(decision),
    ["assumes", words.assumes],
    ...(decision.caution === null ? [] : [["with care", decision.caution] as const]),
    ["would change", change(decision)],
  ];
}

const shown = 12;

function data({ gate, of, n }: Decision, { candidate, baselines }: Comparison): Line[] {
  if (costOf(gate) !== null) return [];
  if (of === "rounds") return [["rounds", n.candidate.toLocaleString("en")]];
  const lines: Line[] = [["this change", values(candidate, gate.metric)]];
  const state = "baseline" in gate ? baselines.find(({ name }) => name === gate.baseline) : undefined;
  if (state?.kind === "found") lines.push([state.name, values(state.summary, gate.metric)]);
  if (of !== "seeds") lines.push(["examples", n.candidate.toLocaleString("en")]);
  return lines;
}

/** `0.941 (0), 0.966 (1)`: values with their seeds. */
function values(summary: RunSummary, metric: string): string {
  const sample = sampleOf(summary, metric);
  if (!sample) return "not measured";
  const all = sample.values.map((value, i) => {
    const seed = sample.replicates[i];
    return seed === null || seed === undefined ? number(value) : `${number(value)} (${seed})`;
  });
  const rest = all.length > shown ? `, and ${all.length - shown} more` : "";
  return `${all.slice(0, shown).join(", ")}${rest}`;
}

function precision(decision: Decision): Line[] {
  const { standardError, degreesOfFreedom, confidence, method } = decision;
  if (standardError === null || confidence === null) return [];
  const quantile = quantileOf(decision);
  const lines: Line[] = [["std. error", number(standardError)]];
  if (method !== "bootstrap")
    lines.push([
      "freedom",
      degreesOfFreedom === null ? "none: the normal distribution" : `${number(degreesOfFreedom)} degrees`,
    ]);
  if (quantile !== null) lines.push(["quantile", `${number(quantile)}, at ${percent(confidence)} on one side`]);
  return lines;
}

function bounds(decision: Decision): Line[] {
  const { lower, upper, estimate, standardError, confidence } = decision;
  if (confidence === null) return [];
  const quantile = quantileOf(decision);
  const from =
    quantile === null || standardError === null
      ? ""
      : ` (${number(estimate ?? 0)} ∓ ${number(quantile)} × ${number(standardError)})`;
  const say = (bound: number | null, side: string) => (bound === null ? `no ${side} bound` : number(bound));
  return [
    [
      "bounds",
      `${say(lower, "lower")} and ${say(upper, "upper")}${from}; each alone holds with ${percent(confidence)}`,
    ],
  ];
}

function rule({ gate, threshold, confidence }: Decision): string {
  const at = number(threshold);
  const [low, high] = confidence === null ? ["value", "value"] : ["lower bound", "upper bound"];
  if (gate.kind === "min")
    return `passes when the ${low} is not below ${at}, fails when the ${high} is; the shipped model alone must reach it too`;
  if (gate.kind === "max")
    return `passes when the ${high} is not above ${at}, fails when the ${low} is; the shipped model alone must keep it too`;
  return gate.kind === "no-worse-than" && confidence === null
    ? `passes when the ${low} is not below ${at}, fails when the ${high} is`
    : `passes when the ${low} is above ${at}, fails when the ${high} is not`;
}

/** The inequality that decided. */
function comparisonWords({ gate, verdict, lower, upper, estimate, threshold, confidence }: Decision): string {
  const say = (value: number | null) => number(value ?? estimate ?? 0);
  const [low, high, at] = [say(lower), say(upper), number(threshold)];
  if (verdict === "inconclusive")
    return lower === null && upper === null ? "no bound can be given" : `${at} lies between ${low} and ${high}`;
  if (gate.kind === "min")
    return verdict === "pass" ? `${low} ≥ ${at}` : `the bound or the shipped model is below ${at}`;
  if (gate.kind === "max")
    return verdict === "pass" ? `${high} ≤ ${at}` : `the bound or the shipped model is above ${at}`;
  // Without noise, exactly at the margin is no worse.
  if (gate.kind === "no-worse-than" && confidence === null)
    return verdict === "pass" ? `${low} ≥ ${at}` : `${high} < ${at}`;
  return verdict === "pass" ? `${low} > ${at}` : `${high} ≤ ${at}`;
}

function chance(decision: Decision): Line[] {
  const share = chanceIfEqual(decision);
  return share === null
    ? []
    : [["power", `with this noise, two equally good models pass this gate in ${percent(rounded(share))} of cases`]];
}

function change({ verdict, wouldDecide, lower, upper, threshold, gate, confidence }: Decision): string {
  if (verdict === "inconclusive") return wouldDecide ?? "more data";
  if (confidence === null) return "any other number; there is no noise to weigh it against";
  const down = gate.kind === "max";
  const bound = (verdict === "pass") === down ? upper : lower;
  const spare = number(Math.abs((bound ?? threshold) - threshold));
  return verdict === "pass"
    ? `a threshold that is stricter by more than ${spare}`
    : `nothing but another model, or a threshold that is looser by more than ${spare}`;
}

function together(decisions: readonly Decision[], { width }: Paint): string {
  if (decisions.length < 2) return "";
  const range = chanceAllPass(decisions);
  const price = range === null ? "" : ` ${powerWords(range)}`;
  return wrap(
    `The ${decisions.length} gates must all pass, an intersection–union test (Berger 1982): each keeps its own error rate, and none needs a correction. The price is power.${price}`,
    width,
    "",
  ).join("\n");
}

const rounded = (share: number): number => Math.round(share * 100) / 100;
