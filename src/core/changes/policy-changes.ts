import type { Gate, MetricPolicy, Policy } from "../pipeline/pipeline.ts";
import { variantLabel } from "../pipeline/variant.ts";

/** What a change would do to the policy, a line each. Empty: nothing. */
export function policyChanges(base: Policy, head: Policy): string[] {
  const [before, after] = [base.gates.map(gateWords), head.gates.map(gateWords)];
  const goals = [...new Set([...Object.keys(base.metrics), ...Object.keys(head.metrics)])];
  const setting = (name: string, old: unknown, now: unknown) =>
    old === now ? [] : [`${name}: ${old ?? "not written"} → ${now ?? "not written"}`];
  return [
    ...before.filter((gate) => !after.includes(gate)).map((gate) => `gate removed: ${gate}`),
    ...after.filter((gate) => !before.includes(gate)).map((gate) => `gate added: ${gate}`),
    ...goals.flatMap((name) => setting(`goal of ${name}`, base.metrics[name]?.goal, head.metrics[name]?.goal)),
    ...goals.flatMap((name) =>
      setting(`computation of ${name}`, computeWords(base.metrics[name]), computeWords(head.metrics[name])),
    ),
    ...goals.flatMap((name) =>
      setting(`measuring of ${name}`, base.metrics[name]?.measured, head.metrics[name]?.measured),
    ),
    ...setting("confidence", base.confidence, head.confidence),
    ...setting("anchor", base.anchor, head.anchor),
    ...setting("evaluation", base.evaluation, head.evaluation),
    ...setting("promote.stage", base.promote.stage, head.promote.stage),
    ...setting("promote.bump", base.promote.bump, head.promote.bump),
    ...(["inconclusive", "no-baseline", "not-comparable", "exam-changed"] as const).flatMap((event) =>
      setting(`on.${event}`, base.on[event], head.on[event]),
    ),
  ];
}

/** A gate as one would write it: `accuracy no-worse-than production by 0.01`. */
export function gateWords(gate: Gate): string {
  const metric = `${gate.metric}${variantLabel(gate.matrix ?? null)}`;
  if (gate.kind === "min" || gate.kind === "max") return `${metric} ${gate.kind} ${gate.bound}`;
  return `${metric} ${gate.kind} ${gate.baseline} by ${gate.by}`;
}

/** Undefined where the step writes the metric itself. */
function computeWords(metric: MetricPolicy | undefined): string | undefined {
  const compute = metric?.compute;
  if (compute === undefined) return undefined;
  return `${compute.what} from predictions (positive ${compute.positive}, quantile ${compute.quantile})`;
}
