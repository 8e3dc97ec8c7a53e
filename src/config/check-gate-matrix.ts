import { mostLegs } from "../core/limits.ts";
import { productSize, variantsOf } from "../core/pipeline/matrix.ts";
import { labelOf, variantLabel } from "../core/pipeline/variant.ts";
import type { Diagnostic } from "../lib/diagnostic.ts";
import type { JsonObject } from "../lib/json.ts";
import { nearest } from "../lib/nearest.ts";
import type { OneGate } from "./one-gate.ts";
import { notPlain } from "./parse-params.ts";
import { matrixOf } from "./strategy.ts";

/** The variants that a gate names must be there, or it would hold for none. */
export function wrongVariant(one: OneGate): Diagnostic[] {
  const { written, gate, i, locator, report } = one;
  if (gate.matrix === undefined) return [];
  const at = locator.value(["gates", i, "matrix"]);
  const problem = (message: string, hint: string | null) => [report("gate-matrix", at, message, hint)];
  const odd = Object.entries(gate.matrix).flatMap(([key, value]) => notPlain(value, key) ?? []);
  if (odd[0] !== undefined) return problem(`${odd[0]}.`, null);
  if (gate.metric === undefined)
    return problem("A cost is that of all legs, and has no variants to choose from.", null);
  const step = measuringStep(one);
  const strategy = step === undefined ? undefined : written.steps[step]?.strategy;
  if (strategy === undefined)
    return problem(`"${step ?? "the evaluation"}" has no matrix, so the gate has no variants to choose from.`, null);
  const matrix = matrixOf(strategy);
  // What is wrong with the matrix itself is said where it is written.
  if (productSize(matrix) > mostLegs) return [];
  const variants = variantsOf(matrix);
  const asked = gate.matrix as JsonObject;
  if (variants.some((variant) => Object.keys(asked).every((key) => same(variant, asked, key)))) return [];
  const known = [...new Set(variants.flatMap((variant) => Object.keys(variant)))];
  const unknown = Object.keys(asked).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    const meant = nearest(unknown, known);
    const hint = meant ? `Did you mean "${meant}"?` : `It has ${known.join(", ")}.`;
    return problem(`"${unknown}" is not in the matrix of "${step}".`, hint);
  }
  const there = variants.slice(0, 8).map(variantLabel).join(" ");
  return problem(`No variant of "${step}" is ${variantLabel(asked)}.`, `There are ${there}.`);
}

/** The step whose metric a gate is on: `train.loss` is train's, a bare name the evaluation's. */
function measuringStep({ written, gate }: OneGate): string | undefined {
  const named = Object.keys(written.steps).find((name) => gate.metric?.startsWith(`${name}.`));
  return named ?? written.evaluation;
}

const same = (variant: JsonObject, asked: JsonObject, key: string): boolean =>
  Object.hasOwn(variant, key) && labelOf(variant[key] ?? null) === labelOf(asked[key] ?? null);
