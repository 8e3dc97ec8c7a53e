/**
 * Accuracy is the model's skill, a little noise by seed, less what the test set says of its hardness. Evaluation reads a file that another step makes, and
 * leaves a line for each of its starts.
 */
export const examined = {
  "mainline.yml": `name: tiny
params: params.json
replicates: { seed: [0, 1, 2, 3, 4] }
steps:
  prepare: { run: mkdir build && cp scale.txt build/scale.txt, inputs: [scale.txt], outputs: [build] }
  train:
    run: python3 train.py \${{ replicate.seed }}
    params: [train]
    inputs: [train.py]
    outputs: ['model/\${{ replicate.seed }}']
  evaluate:
    run: python3 evaluate.py \${{ replicate.seed }}
    inputs: [evaluate.py, data/test.csv, build/scale.txt, 'model/\${{ replicate.seed }}']
    metrics: ['eval/\${{ replicate.seed }}.json']
models:
  tiny: { path: 'model/\${{ replicate.seed }}' }
evaluation: evaluate
metrics: { accuracy: { goal: maximize }, latency_ms: { goal: minimize, measured: in-turn } }
gates:
  - { metric: accuracy, no-worse-than: production, by: 0.01 }
`,
  "train.py": `import json, os, sys
seed = sys.argv[1]
params = json.load(open("params.json"))["train"]
os.makedirs(f"model/{seed}/weights")
json.dump(params, open(f"model/{seed}/model.json", "w"))
open(f"model/{seed}/weights/seed.txt", "w").write(seed)
with open(os.environ["STARTS"], "a") as f:
    print("train", file=f)
`,
  "evaluate.py": `import json, os, sys, time
seed = sys.argv[1]
model = json.load(open(f"model/{seed}/model.json"))
scale = float(open("build/scale.txt").read())
noise = int(open(f"model/{seed}/weights/seed.txt").read()) % 3 * 0.002
accuracy = scale * (model["skill"] + noise - float(open("data/test.csv").read()))
latency = model.get("ms", 5) + time.time_ns() % 1000 / 100000
os.makedirs("eval", exist_ok=True)
json.dump({"accuracy": accuracy, "latency_ms": latency}, open(f"eval/{seed}.json", "w"))
with open(os.environ["STARTS"] + "-evaluations", "a") as f:
    print("evaluate", file=f)
`,
  "params.json": '{ "train": { "skill": 0.8 } }\n',
  "data/test.csv": "0.0\n",
  "scale.txt": "1.0\n",
  ".gitignore": "/build/\n/model/\n/eval/\n",
  ".github/workflows/mainline.yml": "name: mainline\non: pull_request\njobs: {}\n",
};
