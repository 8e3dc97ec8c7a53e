import { Stop } from "../core/failure.ts";
import { type Amount, type Collected, type ItemKind, keptOf, namedIn, type Stored } from "../core/kept.ts";
import type { Git } from "../edge/git/git.ts";
import type { Item } from "../edge/store/inventory.ts";
import type { Store } from "../edge/store/store.ts";
import { ledgerFolder } from "./ledger.ts";

export interface GcEdges {
  readonly git: Pick<Git, "tags" | "tagsBelow">;
  readonly store: Store;
  inventory(): Item[];
  storedLegs(items: readonly Item[]): Stored["legs"];
  remove(items: readonly Item[]): void;
}

export interface GcOptions {
  /** Runs of each pipeline that stay, whatever else does. */
  readonly keep: number;
  readonly dryRun: boolean;
  readonly signal: AbortSignal;
  onWait(run: string): void;
}

/** Removes what nothing that is kept needs. Waits for runs that go on, and keeps others from beginning. Throws Stop: interrupted. */
export async function collectGarbage(options: GcOptions, edges: GcEdges): Promise<Collected> {
  const { signal, onWait, dryRun } = options;
  const release = dryRun ? () => {} : await edges.store.alone({ signal, onWait, within: [] });
  if (release === null) throw new Stop({ code: "interrupted" });
  try {
    const items = edges.inventory();
    const isKept = await judge(items, options.keep, edges);
    if (!dryRun) edges.remove(items.filter((item) => !isKept(item)));
    return { dryRun, kinds: kinds.map((kind) => amounts(kind, items, isKept)) };
  } finally {
    release();
  }
}

async function judge(
  items: readonly Item[],
  keep: number,
  { git, store, storedLegs }: GcEdges,
): Promise<(item: Item) => boolean> {
  const [runs, tags, ledger] = await Promise.all([store.runs(), git.tags(), git.tagsBelow(ledgerFolder)]);
  const readable = new Set(runs.map(({ id }) => id));
  const folders = new Set(items.filter(({ kind }) => kind === "run").map(({ name }) => name));
  const unfinished = [...folders].filter((name) => !readable.has(name));
  const named = [...[...tags, ...ledger].flatMap(({ message }) => namedIn(message)), ...ledger.map(({ name }) => name)];
  const kept = keptOf({ runs, unfinished, legs: storedLegs(items) }, new Set(named), keep);
  const sets = { run: kept.runs, log: kept.runs, leg: kept.legs, object: kept.objects, leftover: new Set<string>() };
  return ({ kind, name }) => sets[kind].has(name);
}

const kinds = ["run", "log", "leg", "object", "leftover"] as const;

function amounts(kind: ItemKind, items: readonly Item[], isKept: (item: Item) => boolean) {
  const own = items.filter((item) => item.kind === kind);
  return { kind, kept: amount(own.filter(isKept)), removed: amount(own.filter((item) => !isKept(item))) };
}

const amount = (items: readonly Item[]): Amount => ({
  count: new Set(items.map(({ name }) => name)).size,
  bytes: items.reduce((sum, { bytes }) => sum + bytes, 0),
});
