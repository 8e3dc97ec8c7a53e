import type { Step } from "../../core/pipeline/pipeline.ts";
import type { Leg, LegId } from "../../core/plan/leg.ts";

/** Which legs must not go on, because another of their step has failed. A step without a strategy lets its legs go on. */
export interface FailFast {
  failed(leg: Leg): void;
  /** The leg of this step that failed first; null: none, or it does not matter to the others. */
  by(leg: Leg): LegId | null;
  /** Aborted when the run is, or when the leg must not go on. */
  signal(leg: Leg): AbortSignal;
}

export function openFailFast(steps: readonly Step[], run: AbortSignal): FailFast {
  const strict = steps.filter(({ strategy }) => strategy?.failFast);
  const controllers = new Map(strict.map(({ name }) => [name, new AbortController()]));
  const endAll = () => {
    for (const controller of controllers.values()) controller.abort();
  };
  if (run.aborted) endAll();
  else run.addEventListener("abort", endAll, { once: true });
  const first = new Map<string, LegId>();
  return {
    failed({ id, step }) {
      if (!controllers.has(step) || first.has(step)) return;
      first.set(step, id);
      controllers.get(step)?.abort();
    },
    by: ({ step }) => first.get(step) ?? null,
    signal: ({ step }) => controllers.get(step)?.signal ?? run,
  };
}
