import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchPeers } from "../support/peers.ts";
import { type Command, pair } from "./measure.ts";
import { cold, stage } from "./stages.ts";

const length = 50;

/** A chain of trivial steps, each of which reads what the one before it made. */
export function rows(folder: string): string[] {
  const steps = Array.from({ length }, (_, i) => ({
    name: `s${i}`,
    inputs: [i === 0 ? "in.txt" : `out/s${i - 1}.txt`],
  }));
  const { ours } = stage(join(folder, "chain"), steps, { "in.txt": "x\n" });
  writeFileSync(join(folder, "chain.py"), inKfpsWords);
  const theirs: Command = { argv: [join(benchPeers.kfp(), "python"), "chain.py"], cwd: folder };
  return [
    pair({
      work: `chain of ${length} trivial steps`,
      peer: "KFP's `SubprocessRunner`",
      goal: "≤ 0.2",
      ours: cold(ours, ".mainline"),
      theirs,
      runs: 1,
    }),
  ];
}

const inKfpsWords = `
from kfp import dsl, local

local.init(runner=local.SubprocessRunner(use_venv=False))

@dsl.component
def step(name: str, before: str) -> str:
    return name

@dsl.pipeline
def chain() -> str:
    last = "in"
    for i in range(${length}):
        last = step(name=f"s{i}", before=last).output
    return last

assert chain().output == "s${length - 1}"
`;
