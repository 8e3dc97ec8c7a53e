import type { RecordInput } from "../../core/keys.ts";
import type { Leg, LegId } from "../../core/leg.ts";
import { isWithin } from "../../core/paths.ts";
import type { FileEntry, LegFailure, LegRun } from "../../core/run.ts";
import type { Workbench } from "../../edge/files/workbench.ts";
import { byCodeUnit } from "../../lib/order.ts";

/** All files that a leg reads, by digest: of the tree as they are now, of other legs as those made them. */
export async function inputsOf(
  leg: Leg,
  bench: Workbench,
  done: (leg: LegId) => LegRun | undefined,
): Promise<{ inputs: RecordInput[]; made: FileEntry[] } | { failure: LegFailure }> {
  const inputs: RecordInput[] = [];
  for (const path of leg.inputs?.tree ?? []) {
    const found = await bench.digest(path);
    if (!found)
      return {
        failure: { kind: "unreadable", path, problem: "it was there when the run began, and is gone or a folder now" },
      };
    inputs.push({ path, ...found, made: null });
  }
  const made = new Map<string, FileEntry>();
  for (const { path, by } of leg.inputs?.made ?? []) {
    const below = (done(by)?.outputs ?? []).filter((file) => isWithin(file.path, path));
    if (below.length === 0)
      return { failure: { kind: "unreadable", path, problem: `${by} succeeded without making it` } };
    for (const file of below) {
      made.set(file.path, file);
      inputs.push({ path: file.path, executable: file.executable, sha256: file.sha256, made: done(by)?.step ?? null });
    }
  }
  const unique = [...new Map(inputs.map((input) => [input.path, input])).values()];
  return { inputs: unique.sort((a, b) => byCodeUnit(a.path, b.path)), made: [...made.values()] };
}
