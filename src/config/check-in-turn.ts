import type { Diagnostic } from "../lib/diagnostic.ts";
import type { Context } from "./rule.ts";

/** What is measured in turn is what the evaluation step writes, and it is compared with a model whose bytes are kept. */
export function inTurn({ written, locator, report }: Context): Diagnostic[] {
  const timed = Object.entries(written.metrics ?? {}).filter(([, metric]) => metric.measured === "in-turn");
  const names = new Set(timed.map(([name]) => name));
  const computed = timed.filter(([, { compute }]) => compute !== undefined);
  const againstBase = (written.gates ?? []).flatMap((gate, i) =>
    (["no-worse-than", "better-than"] as const).flatMap((kind) =>
      names.has(gate.metric ?? "") && gate[kind] === "base" ? [{ gate, i, kind }] : [],
    ),
  );
  const at = (name: string) => locator.value(["metrics", name, "measured"]);
  return [
    ...timed.slice(0, written.evaluation === undefined ? 1 : 0).map(([name]) => {
      const message = `"${name}" is measured in turn, and no step is named that measures.`;
      return report("in-turn", at(name), message, "Write `evaluation: step`.");
    }),
    ...computed.map(([name]) => {
      const message = `"${name}" is computed from predictions, which are the same at any moment.`;
      return report("in-turn", at(name), message, "Take `measured` or `compute` away.");
    }),
    ...againstBase.map(({ gate, i, kind }) => {
      const message = `${gate.metric} is measured in turn, and the base's model is kept nowhere that one could measure it.`;
      const hint = "Name a stage, `anchor`, or a version such as penguins@v1.0.0.";
      return report("in-turn", locator.value(["gates", i, kind]), message, hint);
    }),
  ];
}
