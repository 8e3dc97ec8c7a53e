import type { Curve } from "../judgement/judgement.ts";
import type { MetricValue } from "../metrics/metric-value.ts";
import { fromMetricValue } from "../metrics/metric-value.ts";
import type { Policy } from "../pipeline/pipeline.ts";
import type { LegId } from "../plan/leg.ts";
import type { RunDetails } from "../run/run.ts";
import { mean } from "../statistics/moments.ts";

const most = 6;

/** Loss curves and metric histories: the mean over replicates by step, metrics of the policy first. */
export function curvesOf(details: RunDetails, policy: Policy): Curve[] {
  const traces = [...historyTraces(details), ...plotTraces(details)];
  const titles = [...new Set(traces.map(({ title }) => title))];
  const named = new Set(traces.flatMap(({ title, name }) => (Object.hasOwn(policy.metrics, name) ? [title] : [])));
  const first = (title: string) => (named.has(title) ? 0 : 1);
  return titles
    .sort((a, b) => first(a) - first(b))
    .slice(0, most)
    .map((title) =>
      averaged(
        title,
        traces.filter((trace) => trace.title === title),
      ),
    );
}

interface Trace {
  readonly name: string;
  /** The name, and the variant that it is of. */
  readonly title: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
}

function historyTraces({ history }: RunDetails): Trace[] {
  return Object.entries(history).flatMap(([leg, metrics]) =>
    Object.entries(metrics).map(([name, points]) => ({
      name,
      title: titleOf(name, leg),
      x: points.map(([step]) => step),
      y: points.map(([, , value]) => fromMetricValue(value)),
    })),
  );
}

/** `loss tree 0.1` for the leg `train+tree+0.1@0`. */
const titleOf = (name: string, leg: LegId): string =>
  [name, ...(leg.split("@")[0] ?? "").split("+").slice(1)].join(" ");

const axes = /^(step|epoch|iteration|iter|x)$/i;

function plotTraces({ plots }: RunDetails): Trace[] {
  return plots.flatMap(({ leg, columns }) => {
    const axis = Object.keys(columns).find((name) => axes.test(name));
    return Object.entries(columns)
      .filter(([name]) => name !== axis)
      .map(([name, values]) => ({
        name,
        title: titleOf(name, leg),
        x: numbers(axis === undefined ? undefined : columns[axis]) ?? values.map((_, i) => i + 1),
        y: numbers(values) ?? [],
      }));
  });
}

const numbers = (values: readonly MetricValue[] | undefined) => values?.map(fromMetricValue);

function averaged(title: string, traces: readonly Trace[]): Curve {
  const at = new Map<number, number[]>();
  for (const { x, y } of traces) {
    for (const [i, step] of x.entries()) at.set(step, [...(at.get(step) ?? []), y[i] ?? Number.NaN]);
  }
  const x = [...at.keys()].sort((a, b) => a - b);
  return {
    title,
    x,
    series: [
      {
        name: traces.length > 1 ? `mean of ${traces.length}` : "candidate",
        values: x.map((step) => mean(at.get(step) ?? [])),
      },
    ],
  };
}
