import type { Curve } from "./judgement.ts";
import { fromMetricValue } from "./metrics/metric-value.ts";
import type { Policy } from "./pipeline.ts";
import type { MetricValue, RunDetails } from "./run.ts";
import { mean } from "./statistics/moments.ts";

const most = 6;

/** Loss curves and metric histories: the mean over replicates by step, metrics of the policy first. */
export function curvesOf(details: RunDetails, policy: Policy): Curve[] {
  const traces = [...historyTraces(details), ...plotTraces(details)];
  const titles = [...new Set(traces.map(({ title }) => title))];
  const first = (title: string) => (Object.hasOwn(policy.metrics, title) ? 0 : 1);
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
  readonly title: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
}

function historyTraces({ history }: RunDetails): Trace[] {
  return Object.values(history).flatMap((metrics) =>
    Object.entries(metrics).map(([title, points]) => ({
      title,
      x: points.map(([step]) => step),
      y: points.map(([, , value]) => fromMetricValue(value)),
    })),
  );
}

const axes = /^(step|epoch|iteration|iter|x)$/i;

function plotTraces({ plots }: RunDetails): Trace[] {
  return plots.flatMap(({ columns }) => {
    const axis = Object.keys(columns).find((name) => axes.test(name));
    return Object.entries(columns)
      .filter(([name]) => name !== axis)
      .map(([title, values]) => ({
        title,
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
