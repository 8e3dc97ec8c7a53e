import type { Leg } from "../../core/plan/leg.ts";
import type { LegFailure } from "../../core/run/run.ts";
import type { LegContext } from "./leg-context.ts";

/** Inputs from elsewhere into the store, where they are not there already; the failure of the first that cannot be had. Two runs, or legs, that want one fetch it once. */
export async function fetchInputs(leg: Leg, { edges, holds, failFast }: LegContext): Promise<LegFailure | null> {
  const { store } = edges;
  for (const file of leg.inputs?.fetched ?? []) {
    const { path, sha256 } = file;
    if (await store.hasObject(sha256)) continue;
    const problem = await holds.key(leg, `fetch-${sha256}`, async () =>
      (await store.hasObject(sha256)) ? "" : ((await store.fetchObject(file, failFast.signal(leg))) ?? ""),
    );
    if (problem !== "") return { kind: "unreadable", path, problem: problem ?? "interrupted" };
  }
  return null;
}
