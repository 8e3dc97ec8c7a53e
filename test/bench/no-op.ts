import { join } from "node:path";
import { nodeStart, pair, time } from "./measure.ts";
import { stage, type TrivialStep } from "./stages.ts";

/**
 * 200 steps whose results are all there; the same with a folder of 5,000 files among the inputs. Two runs come before those that are timed: one that
 * makes the results, and one that finds nothing to do and says so to the next.
 */
export function rows(folder: string): string[] {
  const inputs = { "in.txt": "x\n" };
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`data/${i}.txt`, `${i}\n`]));
  return [
    ...compare("no-op run of 200 steps", join(folder, "few"), steps([]), inputs),
    ...compare(
      "no-op run of 200 steps, a folder of 5,000 files among the inputs",
      join(folder, "many"),
      steps(["data"]),
      {
        ...inputs,
        ...many,
      },
    ),
  ];
}

const steps = (first: readonly string[]): TrivialStep[] =>
  Array.from({ length: 200 }, (_, i) => ({ name: `s${i}`, inputs: ["in.txt", ...(i === 0 ? first : [])] }));

function compare(
  work: string,
  folder: string,
  steps: readonly TrivialStep[],
  files: Readonly<Record<string, string>>,
): string[] {
  const { ours, make, dvc } = stage(folder, steps, files);
  for (const command of [ours, make, dvc]) time(command);
  const start = nodeStart(folder);
  return [
    pair({ work, peer: "`dvc repro`", goal: "≤ 0.1", ours, theirs: dvc, runs: 3 }),
    pair({ work, peer: "2 × `make` + `node -e 0`", goal: "≤ 1", ours, theirs: make, worth: (ms) => 2 * ms + start }),
  ];
}
