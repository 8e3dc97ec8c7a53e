import { costOf } from "../../core/judgement/costs.ts";
import { isInTurn } from "../../core/judgement/in-turn.ts";
import type { BaselineName, Policy } from "../../core/pipeline/pipeline.ts";
import type { Registry, RegistryVersion } from "../../core/registry/registry.ts";
import type { RunSummary } from "../../core/run/run.ts";
import { baselineOf, versionOf } from "../registry/baselines.ts";

/** A registered version that cannot be compared with as it was measured. */
export interface Wanted {
  /** `penguins@v1.0.0`. */
  readonly tag: string;
  readonly version: RegistryVersion;
  readonly summary: RunSummary;
  /** The candidate's exam is another one. */
  readonly again: boolean;
  /** A gate compares what is measured in turn. */
  readonly inTurn: boolean;
}

/** The versions that the policy's gates compare with and that must be measured for it; each once, by however many names gates call it. */
export async function wantedVersions(policy: Policy, candidate: RunSummary, registry: Registry): Promise<Wanted[]> {
  const wanted = new Map<string, Wanted>();
  for (const [name, inTurn] of comparedNames(policy)) {
    const one = await wantedBy(name, inTurn, { policy, candidate, registry });
    if (one === null) continue;
    const known = wanted.get(one.tag);
    wanted.set(one.tag, {
      ...one,
      again: one.again || known?.again === true,
      inTurn: one.inTurn || known?.inTurn === true,
    });
  }
  return [...wanted.values()];
}

/** Names of baselines, and whether what is measured in turn is compared with them. The base's model is not kept anywhere. */
function comparedNames(policy: Policy): [BaselineName, boolean][] {
  return policy.gates.flatMap((gate): [BaselineName, boolean][] =>
    "baseline" in gate && gate.baseline !== "base" && costOf(gate) === null
      ? [[gate.baseline, isInTurn(policy, gate.metric)]]
      : [],
  );
}

async function wantedBy(
  name: BaselineName,
  inTurn: boolean,
  { policy, candidate, registry }: { policy: Policy; candidate: RunSummary; registry: Registry },
): Promise<Wanted | null> {
  const model = candidate.models[0]?.name ?? candidate.pipeline;
  const context = { registry, baseRun: { absent: "" }, model, candidate, policy };
  const [state, version] = [await baselineOf(name, context), versionOf(name, context)];
  if (state.kind === "absent" || state.version === null || "absent" in version) return null;
  // What has no exam cannot be measured by it.
  const again = !inTurn && !state.comparable.ok && candidate.exam !== null;
  return again || inTurn ? { tag: state.version, version, summary: state.summary, again, inTurn } : null;
}
