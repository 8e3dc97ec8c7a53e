import { sliceOf } from "../core/slice.ts";
import type { Diagnostic } from "../lib/diagnostic.ts";
import { nearest } from "../lib/nearest.ts";
import type { Context } from "./check-rules.ts";
import { kindsOf } from "./gate.ts";

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

export function gates({ written, locator, report }: Context): Diagnostic[] {
  return (written.gates ?? []).flatMap((gate, i) => {
    const at = locator.value(["gates", i]);
    const kinds = kindsOf(gate);
    if (kinds.length !== 1)
      return [
        report(
          "gate-kind",
          at,
          `A gate has exactly one of min, max, no-worse-than and better-than; this one has ${kinds.length === 0 ? "none" : kinds.join(" and ")}.`,
        ),
      ];
    const compares = kinds[0] === "no-worse-than" || kinds[0] === "better-than";
    const problems: Diagnostic[] = [];
    if (!compares && gate.by !== undefined)
      problems.push(
        report(
          "gate-by",
          locator.key(["gates", i, "by"]),
          `"by" is a margin of a comparison; ${kinds[0]} has none.`,
          "Change the bound itself.",
        ),
      );
    const goals = written.metrics ?? {};
    if (compares && !Object.hasOwn(goals, gate.metric) && !Object.hasOwn(goals, sliceOf(gate.metric).name)) {
      const meant = nearest(gate.metric, Object.keys(goals));
      problems.push(
        report(
          "gate-goal",
          locator.value(["gates", i, "metric"]),
          `"${gate.metric}" has no goal, so nobody can say which value is better.`,
          meant
            ? `Did you mean "${meant}"?`
            : `Write \`${gate.metric}: { goal: maximize }\` (or minimize) under metrics.`,
        ),
      );
    }
    const against = compares ? gate[kinds[0] as "no-worse-than"] : undefined;
    if (against !== undefined && !/^[A-Za-z0-9]/.test(against))
      problems.push(
        report(
          "gate-baseline",
          locator.value(["gates", i, kinds[0] ?? ""]),
          `"${against}" is not a baseline.`,
          "Name a stage, `base`, `anchor`, or a version such as penguins@v1.0.0.",
        ),
      );
    return problems;
  });
}
