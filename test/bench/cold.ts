import { join } from "node:path";
import { nodeStart, pair } from "./measure.ts";
import { cold, stage, type TrivialStep } from "./stages.ts";

/** 200 trivial legs that all must run, two at once. */
export function rows(folder: string): string[] {
  const steps: TrivialStep[] = Array.from({ length: 200 }, (_, i) => ({ name: `s${i}`, inputs: ["in.txt"] }));
  const all = stage(join(folder, "cold"), steps, { "in.txt": "x\n" });
  const work = "cold run of 200 trivial legs, `--jobs 2`";
  const ours = cold(all.ours, ".mainline");
  const dvc = cold(all.dvc, ".dvc/cache", ".dvc/tmp", "dvc.lock");
  const start = nodeStart(folder);
  return [
    pair({ work, peer: "`dvc repro`", goal: "≤ 0.1", ours, theirs: dvc, runs: 1 }),
    pair({
      work,
      peer: "2 × `make -j2` + `node -e 0`",
      goal: "≤ 1",
      ours,
      theirs: cold(all.make),
      worth: (ms) => 2 * ms + start,
    }),
  ];
}
