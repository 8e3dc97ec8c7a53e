import { parseTag } from "../core/registry/tag.ts";
import type { Diagnostic } from "../lib/diagnostic.ts";
import { nearest } from "../lib/nearest.ts";
import { gateKinds } from "./gate.ts";
import type { Context } from "./rule.ts";
import type { WrittenGate } from "./schema.ts";

/** The anchor is a version of one of the pipeline's models; it is there iff a gate names it. */
export function anchor({ written, locator, report }: Context): Diagnostic[] {
  const gates = (written.gates ?? []).flatMap((gate, i) => (isAnchored(gate) ? [i] : []));
  if (written.anchor === undefined) {
    const hint = "Write the version it means, as in `anchor: penguins@v1.0.0`.";
    return gates.map((i) =>
      report(
        "gate-anchor",
        locator.value(["gates", i]),
        "This gate compares with the anchor, and there is none.",
        hint,
      ),
    );
  }
  const at = locator.value(["anchor"]);
  const wrong = wrongVersion(written.anchor, Object.keys(written.models ?? {}));
  if (wrong !== null) return [report("bad-anchor", at, ...wrong)];
  if (gates.length > 0) return [];
  const hint = "Write a gate such as `{ metric: accuracy, no-worse-than: anchor, by: 0.02 }`, or take the anchor away.";
  return [report("unused-anchor", at, "No gate compares with the anchor, so it holds nothing.", hint)];
}

const isAnchored = (gate: WrittenGate): boolean => gateKinds.some((kind) => gate[kind] === "anchor");

/** Message and hint. */
function wrongVersion(text: string, models: readonly string[]): [string, string] | null {
  const tag = parseTag(text);
  if (tag?.kind !== "version" || !tag.active || tag.counter !== null)
    return [`"${text}" is not a version.`, "Write a model and its version, as in penguins@v1.0.0."];
  if (models.includes(tag.model)) return null;
  const meant = nearest(tag.model, models);
  const hint = meant === undefined ? "Declare it under models." : `Did you mean "${meant}"?`;
  return [`"${tag.model}" is no model of this pipeline.`, hint];
}
