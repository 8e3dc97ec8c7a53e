import { expect, test } from "vitest";
import { recipeOf } from "../../../src/core/attempts/recipe.ts";
import { sourceRecordOf } from "../../../src/core/keys/source-record.ts";
import { planOf } from "../../support/config.ts";

const pipeline = (seeds: string, more: { lr?: number; seed?: number; command?: string } = {}) => `name: p
params: { train: { lr: ${more.lr ?? 0.1}, random_state: ${more.seed ?? 1}, model: { seed: ${more.seed ?? 1} } } }
replicates: { seed: [${seeds}] }
steps:
  train:
    run: ${more.command ?? "python train.py"} --seed \${{ replicate.seed }} --epochs 10
    params: [train]
    inputs: [train.py]
    outputs: ['m/\${{ replicate.seed }}']
  sum: { run: ls m, inputs: [m], outputs: [sum.txt] }
`;

async function recipe(text: string, blob = "a"): Promise<string> {
  const plan = await planOf(text, ["train.py"]);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return recipeOf(sourceRecordOf(plan.value, [{ path: "train.py", mode: "100644", blob: blob.repeat(40) }]));
}

test("seeds, how many there are, and params that are called seeds are not in the recipe", async () => {
  const base = await recipe(pipeline("0, 1, 2"));
  expect(await recipe(pipeline("0, 1, 2", { seed: 7 }))).toBe(base);
  expect(await recipe(pipeline("7, 8"))).toBe(await recipe(pipeline("3, 4")));
});

test.each([
  ["a param", pipeline("0, 1, 2", { lr: 0.2 }), "a"],
  ["a command", pipeline("0, 1, 2", { command: "python -O train.py" }), "a"],
  ["a file", pipeline("0, 1, 2"), "b"],
])("%s is", async (_, text, blob) => {
  expect(await recipe(text, blob)).not.toBe(await recipe(pipeline("0, 1, 2")));
});
