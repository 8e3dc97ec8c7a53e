import { join } from "node:path";
import { expect, test } from "vitest";
import { commit, project } from "../support/project.ts";
import { mainline, temporary } from "../support/rig.ts";

/** One model without replicates, which answers the first `right` of 100 examples rightly. */
const files = {
  "mainline.yml": `name: p
steps:
  train: { run: cp right.txt model.txt, inputs: [right.txt], outputs: [model.txt] }
  evaluate: { run: python3 evaluate.py, inputs: [evaluate.py, model.txt], predictions: [predictions.csv] }
models:
  p: { path: model.txt }
evaluation: evaluate
metrics: { accuracy: { goal: maximize, compute: accuracy } }
gates:
  - { metric: accuracy, min: 0.6 }
  - { metric: accuracy, no-worse-than: production, by: 0.05 }
  - { metric: 'accuracy[b]', better-than: base }
`,
  "evaluate.py": `right = int(open("model.txt").read())
with open("predictions.csv", "w") as f:
    print("id,slice,label,prediction", file=f)
    for i in range(100):
        print(i, "ab"[i >= 50], 1, int(i < right), sep=",", file=f)
`,
  "right.txt": "80\n",
  ".gitignore": "/model.txt\n/predictions.csv\n",
};

interface Report {
  judgement: { decisions: { method: string; verdict: string; estimate: number; sentence: string }[] };
}

test("predictions alone decide: computed, joined by id with production's, by slice as well", async () => {
  using folder = temporary();
  const root = project(join(folder.path, "p"), files);
  await mainline(root, "run");
  expect((await mainline(root, "promote", "--accept", "no-baseline", "-m", "the first")).code).toBe(0);
  commit(root, { "right.txt": "90\n" }, "better");
  await mainline(root, "run");
  const { stdout } = await mainline(root, "judge", "--json");
  const { decisions } = (JSON.parse(stdout) as Report).judgement;
  expect(decisions.map(({ method, verdict, estimate }) => [method, verdict, Number(estimate.toFixed(6))])).toEqual([
    ["wilson", "pass", 0.9],
    ["tango", "pass", 0.1],
    ["mcnemar", "pass", 0.2],
  ]);
});
