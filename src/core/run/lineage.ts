import { byCodeUnit } from "../../lib/order.ts";
import type { Run } from "./run.ts";

/** What a run has read that none of its steps made: data and code, by path, with the digests they had. */
export function inputsOf(run: Pick<Run, "legs">): { path: string; sha256: string }[] {
  const read = run.legs.flatMap((leg) => leg.record?.inputs ?? []).filter(({ made }) => made === null);
  const byPath = new Map(read.map(({ path, sha256 }) => [path, { path, sha256 }]));
  return [...byPath.values()].sort((a, b) => byCodeUnit(a.path, b.path));
}
