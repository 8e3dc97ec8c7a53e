import { stepKeys } from "../../core/keys/keys.ts";
import type { Probe } from "../../core/keys/platform.ts";
import { stepRecordOf } from "../../core/keys/step-record.ts";
import type { Leg, LegId, LegInputs, Plan } from "../../core/plan/leg.ts";
import type { LegRun } from "../../core/run/run.ts";
import type { Workbench } from "../../edge/files/workbench.ts";
import type { EngineEdges } from "./edges.ts";
import { type FoundInputs, filesOf, twins } from "./inputs.ts";
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
  const found = look(edges.bench, reused);
  const keyOf = stepKeys();
  const isKept = edges.store.keptLegs();
  const previews: LegPreview[] = [];
  for (const leg of plan.legs) {
    const input = isKnown(leg, reused) ? await found(leg) : null;
    const key = input && keyOf(stepRecordOf(leg, input.record, probes, edges.platform));
    const stored = key !== null && isKept(key) ? await edges.store.leg(key) : null;
    if (stored) reused.set(leg.id, { ...stored.leg, id: leg.id, step: leg.step });
    const { would, why } = verdict(leg, key, stored?.run ?? null, reused);
    previews.push({ leg: leg.id, command: leg.command, needs: leg.needs, key, would, why });
  }
  return previews;
}

/** Nobody can say what a leg reads before what it needs is there. */
const isKnown = ({ inputs, needs }: Leg, reused: ReadonlyMap<LegId, LegRun>): boolean =>
  inputs !== null && needs.every((id) => reused.has(id));

/** What legs read: looked at once for all those that read the same. Null: it cannot be read. */
function look(bench: Workbench, reused: ReadonlyMap<LegId, LegRun>): (leg: Leg) => Promise<FoundInputs | null> {
  const known = new Map<LegInputs, ReturnType<typeof filesOf>>();
  return async ({ inputs, outputs }) => {
    if (inputs === null) return null;
    const files = known.get(inputs) ?? filesOf(inputs, bench, (id) => reused.get(id));
    known.set(inputs, files);
    const found = await files;
    return "failure" in found || twins(found, outputs, bench) ? null : found;
  };
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
