/** One model without replicates, which answers the first `right` of 100 examples rightly. */
export const predicting = {
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
