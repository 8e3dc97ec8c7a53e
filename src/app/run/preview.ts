import { type StepRecord, stepKey } from "../../core/keys.ts";
import type { Leg, LegId, Plan } from "../../core/leg.ts";
import type { LegRun, Probe } from "../../core/run.ts";
import { stepRecordOf } from "../../core/step-record.ts";
import type { EngineEdges } from "./edges.ts";
import { inputsOf } from "./inputs.ts";
import { probe } from "./probe.ts";

export interface LegPreview {
  readonly leg: LegId;
  readonly command: string;
  readonly needs: readonly LegId[];
  readonly would: "reuse" | "run" | "run-if-needed" | "run-always";
  readonly why: string;
  readonly key: string | null;
}

/** What `run` would do with each leg now: exact as far as inputs are known before anything runs. */
export async function previewPlan(plan: Plan, root: string, edges: EngineEdges): Promise<LegPreview[]> {
  const previews = await previewLegs(plan, await probe(plan, root, edges, null), edges);
  await edges.bench.close();
  return previews;
}

export async function previewLegs(plan: Plan, probes: readonly Probe[], edges: EngineEdges): Promise<LegPreview[]> {
  const reused = new Map<LegId, LegRun>();
  const previews: LegPreview[] = [];
  for (const leg of plan.legs) {
    const record = await recordOf(leg, (input) => stepRecordOf(leg, input, probes, edges.platform), reused, edges);
    const key = record && stepKey(record);
    const stored = key === null ? null : await edges.store.leg(key);
    if (stored) reused.set(leg.id, { ...stored.leg, id: leg.id });
    previews.push({
      leg: leg.id,
      command: leg.command,
      needs: leg.needs,
      key,
      ...verdict(leg, key, stored?.run ?? null, reused),
    });
  }
  return previews;
}

async function recordOf(
  leg: Leg,
  make: (inputs: StepRecord["inputs"]) => StepRecord,
  reused: ReadonlyMap<LegId, LegRun>,
  edges: EngineEdges,
): Promise<StepRecord | null> {
  if (leg.inputs === null || !leg.needs.every((id) => reused.has(id))) return null;
  const found = await inputsOf(leg, edges.bench, (id) => reused.get(id));
  return "failure" in found ? null : make(found.record);
}

function verdict(
  leg: Leg,
  key: string | null,
  run: string | null,
  reused: ReadonlyMap<LegId, LegRun>,
): Pick<LegPreview, "would" | "why"> {
  if (run !== null) return { would: "reuse", why: `made by run ${run.slice(0, 12)}` };
  if (leg.inputs === null) return { would: "run-always", why: "its inputs are unknown" };
  const waits = leg.needs.find((id) => !reused.has(id));
  if (key === null && waits !== undefined) return { would: "run-if-needed", why: `depends on what ${waits} makes` };
  return { would: "run", why: "no result has this key" };
}
