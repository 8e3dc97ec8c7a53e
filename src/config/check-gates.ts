import { sliceOf } from "../core/judgement/slice.ts";
import type { Cost } from "../core/pipeline/pipeline.ts";
import type { Diagnostic } from "../lib/diagnostic.ts";
import { nearest } from "../lib/nearest.ts";
import { wrongVariant } from "./check-gate-matrix.ts";
import { type gateKinds, kindsOf, subjectsOf, writtenCost } from "./gate.ts";
import type { OneGate } from "./one-gate.ts";
import type { Context } from "./rule.ts";

/** What is computed from predictions needs a step that makes them. */
export function computed({ written, locator, report }: Context): Diagnostic[] {
  const step = written.evaluation === undefined ? undefined : written.steps[written.evaluation];
  if ((step?.predictions?.length ?? 0) > 0) return [];
  const named = Object.entries(written.metrics ?? {}).filter(([, metric]) => metric.compute !== undefined);
  return named.map(([name]) =>
    report(
      "compute-without-predictions",
      locator.value(["metrics", name, "compute"]),
      `"${name}" is computed from predictions, and the evaluation step makes none.`,
      "Write `evaluation: step`, and `predictions: [path]` in that step.",
    ),
  );
}

export function gates(context: Context): Diagnostic[] {
  return (context.written.gates ?? []).flatMap((gate, i) => checkGate({ ...context, gate, i }));
}

type Kind = (typeof gateKinds)[number];

function checkGate(one: OneGate): Diagnostic[] {
  const { gate } = one;
  const [kind, ...others] = kindsOf(gate);
  const cost = writtenCost(gate);
  const alone = [...wrongSubject(one), ...wrongKind(one)];
  if (kind === undefined || others.length > 0 || alone.length > 0) return alone;
  const problems = [...uselessMargin(one, kind), ...wrongBaseline(one, kind), ...wrongVariant(one)];
  return [...problems, ...(cost ? wrongCost(one, kind, cost) : missingGoal(one, kind))];
}

const compares = (kind: Kind): kind is "no-worse-than" | "better-than" =>
  kind === "no-worse-than" || kind === "better-than";

function wrongSubject({ gate, i, locator, report }: OneGate): Diagnostic[] {
  const subjects = subjectsOf(gate);
  if (subjects.length === 1) return [];
  const has = subjects.length === 0 ? "none" : subjects.join(" and ");
  const message = `A gate is on exactly one of metric, step-time and model-size; this one has ${has}.`;
  return [report("gate-subject", locator.value(["gates", i]), message, "Write a gate for each.")];
}

function wrongKind({ gate, i, locator, report }: OneGate): Diagnostic[] {
  const kinds = kindsOf(gate);
  if (kinds.length === 1) return [];
  const has = kinds.length === 0 ? "none" : kinds.join(" and ");
  const message = `A gate has exactly one of min, max, no-worse-than and better-than; this one has ${has}.`;
  return [report("gate-kind", locator.value(["gates", i]), message)];
}

function uselessMargin({ gate, i, locator, report }: OneGate, kind: Kind): Diagnostic[] {
  if (compares(kind) || gate.by === undefined) return [];
  const message = `"by" is a margin of a comparison; ${kind} has none.`;
  return [report("gate-by", locator.key(["gates", i, "by"]), message, "Change the bound itself.")];
}

function missingGoal({ written, gate, i, locator, report }: OneGate, kind: Kind): Diagnostic[] {
  const { metric = "" } = gate;
  const goals = written.metrics ?? {};
  if (!compares(kind) || Object.hasOwn(goals, metric) || Object.hasOwn(goals, sliceOf(metric).name)) return [];
  const meant = nearest(metric, Object.keys(goals));
  return [
    report(
      "gate-goal",
      locator.value(["gates", i, "metric"]),
      `"${metric}" has no goal, so nobody can say which value is better.`,
      meant ? `Did you mean "${meant}"?` : `Write \`${metric}: { goal: maximize }\` (or minimize) under metrics.`,
    ),
  ];
}

function wrongBaseline({ gate, i, locator, report }: OneGate, kind: Kind): Diagnostic[] {
  const against = gate[kind];
  if (typeof against !== "string" || /^[A-Za-z0-9]/.test(against)) return [];
  return [
    report(
      "gate-baseline",
      locator.value(["gates", i, kind]),
      `"${against}" is not a baseline.`,
      "Name a stage, `base`, `anchor`, or a version such as penguins@v1.0.0.",
    ),
  ];
}

/** A cost is bounded from above; a time on one machine says nothing of a time on another. */
function wrongCost({ written, i, locator, report }: OneGate, kind: Kind, { what, of }: Cost): Diagnostic[] {
  const known = Object.keys((what === "step-time" ? written.steps : written.models) ?? {});
  if (!known.includes(of)) {
    const thing = what === "step-time" ? "step" : "model";
    const meant = nearest(of, known);
    const message = `${what} names "${of}", which no ${thing} is called.`;
    return [report("gate-cost", locator.value(["gates", i, what]), message, meant ? `Did you mean "${meant}"?` : null)];
  }
  if (kind === "max" || (what === "model-size" && compares(kind))) return [];
  const message = `A gate on ${what} cannot have "${kind}".`;
  const hint =
    what === "step-time"
      ? "Write `max`, in seconds: a time is never compared with a stored one."
      : "Write `max`, in bytes, or a comparison.";
  return [report("gate-cost", locator.key(["gates", i, kind]), message, hint)];
}
