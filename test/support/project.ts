import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { git } from "./git.ts";

/** A pipeline small enough for tests: accuracy is params.json's number plus a little noise by seed. */
export const tiny = {
  "mainline.yml": `name: tiny
params: params.json
replicates: { seed: [0, 1, 2, 3, 4] }
steps:
  train:
    run: |
      echo started >> "$STARTS"
      mkdir -p model/\${{ replicate.seed }}
      python3 -c "import json; json.dump({'skill': json.load(open('params.json'))['train']['skill'] + \${{ replicate.seed }} * 0.001}, open('model/\${{ replicate.seed }}/model.json', 'w'))"
    params: [train]
    inputs: [train.txt]
    outputs: ['model/\${{ replicate.seed }}']
  evaluate:
    run: mkdir -p eval && python3 -c "import json; json.dump({'accuracy':json.load(open('model/\${{ replicate.seed }}/model.json'))['skill'] + (\${{ replicate.seed }} % 2) * 0.002}, open('eval/\${{ replicate.seed }}.json', 'w'))"
    inputs: ['model/\${{ replicate.seed }}']
    metrics: ['eval/\${{ replicate.seed }}.json']
models:
  tiny: { path: 'model/\${{ replicate.seed }}' }
evaluation: evaluate
metrics: { accuracy: { goal: maximize } }
gates:
  - { metric: accuracy, min: 0.5 }
  - { metric: accuracy, no-worse-than: production, by: 0.01 }
`,
  "params.json": '{ "train": { "skill": 0.8 } }\n',
  "train.txt": "how to train\n",
  ".gitignore": "/model/\n/eval/\n",
  ".github/workflows/mainline.yml": "name: mainline\non: pull_request\njobs: {}\n",
};

/** A new repository with these files in a first commit. */
export function project(folder: string, files: Readonly<Record<string, string>> = tiny): string {
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "--quiet", "--initial-branch=main");
  commit(folder, files, "first");
  return folder;
}

/** Writes files and commits all that changed. */
export function commit(folder: string, files: Readonly<Record<string, string>>, message: string): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "-m", message);
  return git(folder, "rev-parse", "HEAD").trim();
}
