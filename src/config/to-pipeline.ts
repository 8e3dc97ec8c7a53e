import type { MetricPolicy, ParamsSource, Pipeline, Policy, Step } from "../core/pipeline/pipeline.ts";
import type { Spelled } from "../core/pipeline/spelled.ts";
import type { JsonObject } from "../lib/json.ts";
import { byCodeUnit } from "../lib/order.ts";
import { fetchName } from "./fetch-name.ts";
import { toGate } from "./gate.ts";
import { formatOf, parseParams } from "./parse-params.ts";
import type { Written, WrittenMetric, WrittenStep } from "./schema.ts";
import { strategyOf } from "./strategy.ts";

/** What `parsePipeline` is handed. */
export interface Source {
  /** Path of mainline.yml from the root of the repository. */
  readonly file: string;
  readonly text: string;
  /** Text of the params file that it names, null when there is none. */
  readonly paramsText: string | null;
}

/** Checked words → the domain's Pipeline, defaults filled in. `inline`: how params that stand in it are written. */
export function toPipeline(written: Written, source: Source, inline: Spelled): Pipeline {
  const [replicates] = Object.entries(written.replicates ?? {});
  return {
    name: written.name,
    file: source.file,
    params: paramsOf(written, source, inline),
    environment: written.environment ?? [],
    replicates: replicates ? { name: replicates[0], values: replicates[1] } : null,
    steps: Object.entries(written.steps).map(([name, step]) => stepOf(name, step)),
    models: Object.entries(written.models ?? {}).map(([name, { path, description = "" }]) => ({
      name,
      path,
      description,
    })),
    policy: policyOf(written),
  };
}

function paramsOf({ params }: Written, { paramsText }: Source, inline: Spelled): ParamsSource {
  if (params === undefined) return { kind: "none" };
  if (typeof params !== "string") return { kind: "inline", values: params as JsonObject, spelled: inline };
  const format = formatOf(params) ?? "yaml";
  const parsed = parseParams(paramsText ?? "", format);
  return { kind: "file", path: params, format, ...(parsed.ok ? parsed.value : { values: {}, spelled: {} }) };
}

function stepOf(name: string, step: WrittenStep): Step {
  return {
    name,
    run: step.run,
    shell: step.shell ?? "bash",
    workingDirectory: step["working-directory"] ?? ".",
    env: Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, String(value)])),
    params: step.params ?? [],
    inputs: step.inputs ? step.inputs.filter((input) => typeof input === "string") : null,
    fetches: (step.inputs ?? []).flatMap((input) =>
      typeof input === "string"
        ? []
        : [{ url: input.url, sha256: input.sha256.toLowerCase(), path: input.path ?? fetchName(input.url) }],
    ),
    outputs: step.outputs ?? [],
    metrics: step.metrics ?? [],
    plots: step.plots ?? [],
    predictions: step.predictions ?? [],
    needs: [step.needs ?? []].flat(),
    isolated: step.isolated ?? true,
    links: step.links ?? [],
    // In which order they are named means nothing, so it is in no key.
    secrets: [...new Set(step.secrets ?? [])].sort(byCodeUnit),
    strategy: step.strategy ? strategyOf(step.strategy) : null,
    timeoutMinutes: step["timeout-minutes"] ?? null,
    retry: { maxAttempts: step.retry?.["max-attempts"] ?? 1, backoffSeconds: step.retry?.["backoff-seconds"] ?? 0 },
  };
}

function policyOf(written: Written): Policy {
  const on = Object.entries(written.on ?? {}).filter(([, what]) => what !== undefined);
  return {
    evaluation: written.evaluation ?? null,
    metrics: Object.fromEntries(
      Object.entries(written.metrics ?? {}).map(([name, metric]) => [name, metricOf(metric)]),
    ),
    gates: (written.gates ?? []).map(toGate),
    confidence: written.confidence ?? null,
    anchor: written.anchor ?? null,
    on: Object.fromEntries(on),
    promote: { stage: written.promote?.stage ?? "production", bump: written.promote?.bump ?? "patch" },
  };
}

function metricOf({ goal, compute, measured, positive = 1, quantile = 0.5 }: WrittenMetric): MetricPolicy {
  if (compute !== undefined) return { goal, compute: { what: compute, positive: String(positive), quantile } };
  return measured === undefined ? { goal } : { goal, measured };
}
