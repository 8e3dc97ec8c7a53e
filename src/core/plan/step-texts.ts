import type { Pipeline, Step } from "../pipeline/pipeline.ts";

/** All of a step's texts that may hold `${{ }}`. */
export const textsOfStep = (step: Step): string[] => [
  step.run,
  step.workingDirectory,
  ...Object.values(step.env),
  ...(step.inputs ?? []),
  ...step.fetches.flatMap(({ url, path }) => [url, path]),
  ...step.outputs,
  ...step.metrics,
  ...step.plots,
  ...step.predictions,
  ...step.links,
];

export const textsOf = (pipeline: Pipeline): string[] => [
  ...pipeline.steps.flatMap(textsOfStep),
  ...pipeline.models.map((model) => model.path),
];
