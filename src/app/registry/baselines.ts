import type { BaselineState } from "../../core/judgement/judgement.ts";
import type { BaselineName, Policy } from "../../core/pipeline/pipeline.ts";
import { readSummary } from "../../core/registry/payload.ts";
import { holderOf, type Registry, type RegistryVersion, versionNamed } from "../../core/registry/registry.ts";
import { modelName } from "../../core/registry/tag.ts";
import { examChanges } from "../../core/run/exam-sheet.ts";
import type { RunSummary } from "../../core/run/run.ts";

export interface BaselineContext {
  readonly registry: Registry;
  /** The run of the base, where there is one; the words where there is none. */
  readonly baseRun: RunSummary | { readonly absent: string };
  /** Several models of one pipeline come from one run: a stage's holder is looked up by the first of them. */
  readonly model: string;
  readonly candidate: RunSummary;
  readonly policy: Policy;
}

/** All that a policy compares with, the stage that a merge promotes to and the base first. */
export const baselineNames = ({ promote, gates }: Policy): BaselineName[] => [
  ...new Set([promote.stage, "base", ...gates.flatMap((gate) => ("baseline" in gate ? [gate.baseline] : []))]),
];

/** What a name of the policy's stands for now. */
export async function baselineOf(name: BaselineName, context: BaselineContext): Promise<BaselineState> {
  const { baseRun, candidate } = context;
  if (name === "base")
    return "absent" in baseRun
      ? { kind: "absent", name, reason: baseRun.absent }
      : found(name, null, baseRun, candidate);
  const version = versionOf(name, context);
  if ("absent" in version) return { kind: "absent", name, reason: version.absent };
  const summary = await readSummary(version.tag.message, "version");
  return summary.ok
    ? found(name, version.tag.name.split("#")[0] ?? null, summary.value, candidate)
    : { kind: "absent", name, reason: `the tag ${version.tag.name} carries no metrics: ${summary.error}` };
}

/** The version that a name stands for: a stage's holder, or what is named outright or by the anchor; or why there is none. */
export function versionOf(
  name: BaselineName,
  { registry, model, policy }: BaselineContext,
): RegistryVersion | { readonly absent: string } {
  if (name === "anchor") {
    if (policy.anchor === null) return { absent: "the policy names no anchor" };
    return named(policy.anchor, registry) ?? { absent: `${policy.anchor}, the anchor, is not registered` };
  }
  if (name.includes("@v")) return named(name, registry) ?? { absent: `${name} is not registered` };
  return holderOf(registry, model, name) ?? { absent: `nothing holds ${name} yet` };
}

function named(tag: string, registry: Registry): RegistryVersion | null {
  const at = tag.indexOf("@v");
  return versionNamed(registry, modelName(tag.slice(0, at)), tag.slice(at + 2));
}

function found(name: string, version: string | null, summary: RunSummary, candidate: RunSummary): BaselineState {
  const same = candidate.exam === summary.exam;
  return {
    kind: "found",
    name,
    version,
    summary,
    // Without any evaluation step on either side there is no exam to differ.
    comparable: same ? { ok: true } : { ok: false, changed: whatChanged(summary, candidate) },
  };
}

/** In words; more than a few say no more than a few. */
function whatChanged(before: RunSummary, after: RunSummary): string[] {
  if (before.exam === null || after.exam === null) return ["one of them names no evaluation step with known inputs"];
  const changed = before.sheet && after.sheet ? examChanges(before.sheet, after.sheet) : [];
  if (changed.length === 0) return ["the evaluation step, or the data it measures with, has changed"];
  const [shown, rest] = [changed.slice(0, 8), changed.length - 8];
  return rest > 0 ? [...shown, `${rest} more`] : shown;
}
