import type { MetricValue } from "../../core/metrics/metric-value.ts";
import type { Leg } from "../../core/plan/leg.ts";
import type { LegContext } from "./leg-context.ts";
import { valuesFor } from "./secrets.ts";

/** How many are told, and how much of a name: whoever watches has a line. */
const MOST = 3;
const LONGEST = 60;

/** Tells what a step's metrics and plots say while it still writes them, until the answer is called. What counts is read when it has ended. */
export function watchMetrics(
  leg: Leg,
  directory: string,
  { edges, secrets, onEvent }: Pick<LegContext, "edges" | "secrets" | "onEvent">,
): () => void {
  const paths = (["metrics", "plot"] as const)
    .flatMap((kind) => leg.outputs.filter((output) => output.kind === kind))
    .map(({ path }) => `${directory}/${path}`);
  if (paths.length === 0) return () => {};
  const found = new Map<string, Readonly<Record<string, MetricValue>>>();
  let over = false;
  const stop = edges.followFiles(paths, {
    secrets: valuesFor(leg, secrets),
    async changed(path, text) {
      const { latestMetrics } = await import("../../core/metrics/latest-metrics.ts");
      const latest = over ? null : latestMetrics(path, text);
      if (latest === null) return;
      found.set(path, latest);
      const all = paths.flatMap((one) => Object.entries(found.get(one) ?? {}));
      const told = new Map(all.slice(0, MOST).map(([name, value]) => [name.slice(0, LONGEST), value]));
      onEvent({ kind: "leg-metrics", leg: leg.id, metrics: Object.fromEntries(told) });
    },
  });
  return () => {
    over = true;
    stop();
  };
}
