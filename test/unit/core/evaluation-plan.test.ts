import { expect, test } from "vitest";
import { evaluationPlan } from "../../../src/core/measured/evaluation-plan.ts";
import { planOf } from "../../support/config.ts";

const seed = "$" + "{{ replicate.seed }}";
const files = ["evaluate.py", "prepare.py", "test.csv", "train.py"];

/** A pipeline of these parts, cut to what measures given models. */
async function cut(parts: { train?: string; prepare?: string; evaluate?: string; extra?: string } = {}) {
  const text = `name: p
replicates: { seed: [0, 1] }
steps:
  prepare: ${parts.prepare ?? "{ run: p, inputs: [prepare.py], outputs: [build] }"}
  train: ${parts.train ?? `{ run: 't ${seed}', inputs: [train.py, build/train.csv], outputs: ['model/${seed}', 'log/${seed}'] }`}
  evaluate: ${parts.evaluate ?? `{ run: e, inputs: [evaluate.py, test.csv, build/test.csv, 'model/${seed}/w.bin'], metrics: ['m/${seed}.json'] }`}
  draw: { run: d, inputs: ['log/0'], outputs: [plot.svg] }
${parts.extra ?? ""}models: { p: { path: 'model/${seed}' } }
`;
  const plan = await planOf(text, files);
  if (!plan.ok) throw new Error(plan.error.map(({ message }) => message).join("\n"));
  const found = evaluationPlan(plan.value, "evaluate");
  return found.ok
    ? { legs: found.value.legs.map(({ id, needs }) => [id, needs]), given: [...found.value.given] }
    : found.error;
}

test("evaluation and what it needs beside the models are run; models are given in the place of training", async () => {
  expect(await cut()).toEqual({
    legs: [
      ["prepare", []],
      ["evaluate@0", ["prepare"]],
      ["evaluate@1", ["prepare"]],
    ],
    given: ["train@0", "train@1"],
  });
});

test.each<[string, Parameters<typeof cut>[0], string]>([
  [
    "reads what is made beside the model",
    { evaluate: `{ run: e, inputs: ['model/${seed}', 'log/${seed}'], metrics: ['m/${seed}.json'] }` },
    "evaluate reads log/0, which is made with the model and is no part of it",
  ],
  [
    "has unknown inputs",
    { evaluate: `{ run: e, needs: train, metrics: ['m/${seed}.json'] }` },
    "the inputs of evaluate are unknown",
  ],
  [
    "runs in place",
    { evaluate: `{ run: e, isolated: false, inputs: ['model/${seed}'], metrics: ['m/${seed}.json'] }` },
    "evaluate runs in place",
  ],
  [
    "needs a step that runs in place",
    { prepare: "{ run: p, isolated: false, inputs: [prepare.py], outputs: [build] }" },
    "prepare runs in place",
  ],
  [
    "makes the model itself",
    {
      train: "{ run: t, inputs: [train.py], outputs: [other, log] }",
      evaluate: `{ run: e, inputs: [test.csv], outputs: ['model/${seed}'], metrics: ['m/${seed}.json'] }`,
    },
    "no step measures models that another one makes",
  ],
])("an evaluation that %s cannot measure other models", async (_, parts, words) => {
  expect(await cut(parts)).toBe(words);
});

test("what comes after the models and before the evaluation is run", async () => {
  const found = await cut({
    extra: `  calibrate: { run: c, inputs: ['model/${seed}'], outputs: ['cal/${seed}'] }\n`,
    evaluate: `{ run: e, inputs: ['cal/${seed}', 'model/${seed}'], metrics: ['m/${seed}.json'] }`,
  });
  expect(found).toEqual({
    legs: [
      ["calibrate@0", []],
      ["evaluate@0", ["calibrate@0"]],
      ["calibrate@1", []],
      ["evaluate@1", ["calibrate@1"]],
    ],
    given: ["train@0", "train@1"],
  });
});
