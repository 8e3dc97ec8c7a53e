import type { Leg } from "../../core/plan/leg.ts";
import { runsAround } from "../../core/run/step-env.ts";
import type { Release } from "../../edge/store/lock.ts";
import type { EngineEdges } from "./edges.ts";
import type { RunEvent } from "./events.ts";

/** What a run keeps to itself while it does what no other run in this repository may do at the same time. Null: interrupted while it waited. */
export interface Holds {
  /** What a key stands for is made by one leg at a time; whoever waited finds it made. */
  key<T>(leg: Leg, key: string, act: () => Promise<T>): Promise<T | null>;
  /** The work tree: a run's legs share it, two runs do not. Taken after a key, never before one, so that no two runs wait for each other. */
  tree<T>(leg: Leg | null, act: () => Promise<T>): Promise<T | null>;
}

export function openHolds(
  run: string,
  { store, env }: EngineEdges,
  signalOf: (leg: Leg | null) => AbortSignal,
  onEvent: (event: RunEvent) => void,
): Holds {
  const take = (name: string, leg: Leg | null, signal = signalOf(leg)) =>
    store.lock(name, run, {
      signal,
      within: runsAround(env),
      onWait: (holder) => {
        const waits = { kind: "waiting", leg: leg?.id ?? null, run: holder === run ? null : holder } as const;
        onEvent({ ...waits, for: name === "tree" ? "tree" : "leg" });
      },
    });
  let tree: Promise<Release | null> | null = null;
  let held: Release | null = null;
  let users = 0;
  return {
    async key(leg, key, act) {
      const release = await take(key, leg);
      if (release === null) return null;
      try {
        return await act();
      } finally {
        release();
      }
    },
    async tree(leg, act) {
      users++;
      try {
        // For all legs that come meanwhile: only what ends the run ends this waiting.
        held = await (tree ??= take("tree", leg, signalOf(null)));
        return held && (await act());
      } finally {
        // At once, without waiting: a leg that comes now takes it anew.
        if (--users === 0) {
          held?.();
          tree = held = null;
        }
      }
    },
  };
}
