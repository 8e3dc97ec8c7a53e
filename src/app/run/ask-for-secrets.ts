import type { Probe } from "../../core/keys/platform.ts";
import type { Plan } from "../../core/plan/leg.ts";
import type { EngineEdges } from "./edges.ts";
import { previewLegs } from "./preview.ts";
import { requireSecrets, unfitSecrets } from "./secrets.ts";

/**
 * Sees to it that nobody waits for hours and is asked for a secret then: what is missing stops a run before its first leg, where a leg that names it has to run, or
 * may have to. Who can reuse what it made need not have it. Throws Stop: secrets-unfit.
 */
export async function askForSecrets(
  plan: Plan,
  values: ReadonlyMap<string, string>,
  { probes, force }: { readonly probes: readonly Probe[]; readonly force: boolean },
  edges: EngineEdges,
): Promise<void> {
  const { steps } = plan.pipeline;
  if (unfitSecrets(steps, values).length === 0) return;
  const previews = force ? [] : await previewLegs(plan, probes, edges);
  const reused = new Set(previews.filter(({ would }) => would === "reuse").map(({ leg }) => leg));
  const running = new Set(plan.legs.filter(({ id }) => !reused.has(id)).map(({ step }) => step));
  requireSecrets(
    steps.filter(({ name }) => running.has(name)),
    values,
  );
}
