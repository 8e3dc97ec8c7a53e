import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { project } from "../support/project.ts";
import { emptyNode, mainline, pair } from "./measure.ts";

/** 10,000 legs of two steps, planned: where nothing is known of them, and where their words were read before, as they are wherever something has run. */
export function rows(folder: string): string[] {
  const repo = join(folder, "plan");
  const seeds = Array.from({ length: 5000 }, (_, i) => i);
  project(repo, {
    "mainline.yml": `name: p
replicates: { seed: [${seeds.join(", ")}] }
steps:
  train: { run: "echo \${{ replicate.seed }}", inputs: [in.txt], outputs: ['model/\${{ replicate.seed }}'] }
  evaluate: { run: "echo \${{ replicate.seed }}", inputs: ['model/\${{ replicate.seed }}'], metrics: ['eval/\${{ replicate.seed }}.json'] }
`,
    "in.txt": "x\n",
  });
  const ours = mainline(repo, "plan", "--json");
  const store = join(repo, ".mainline");
  const first = { ...ours, before: () => rmSync(store, { recursive: true, force: true }) };
  const again = { ...ours, before: () => mkdirSync(store, { recursive: true }) };
  const against = { peer: "`node -e 0`", goal: "< 10", theirs: emptyNode(folder) };
  const work = "plan of 10,000 legs (under 300 MB)";
  return [
    pair({ ...against, work: `${work}, its words read before`, ours: again }),
    pair({ ...against, work: `${work}, for the first time`, ours: first }),
  ];
}
