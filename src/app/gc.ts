import { Stop } from "../core/failure.ts";
import { readSummary } from "../core/registry/payload.ts";
import type { GitTag } from "../core/registry/tag.ts";
import {
  type Amount,
  type Collected,
  type ItemKind,
  type Keeping,
  keptOf,
  type LedgerEntry,
  namedIn,
  prunedOf,
  type Stored,
} from "../core/run/kept.ts";
import type { KnownFiles } from "../edge/files/known-files.ts";
import type { Git } from "../edge/git/git.ts";
import type { Item } from "../edge/store/inventory.ts";
import type { Store } from "../edge/store/store.ts";
import { ledgerFolder } from "./registry/ledger.ts";
import { timesKey } from "./run/usual-times.ts";

export interface GcEdges {
  readonly git: Pick<Git, "tags" | "tagsBelow" | "deleteRefs">;
  readonly store: Store;
  inventory(): Item[];
  storedLegs(items: readonly Item[]): Stored["legs"];
  fetchedObjects(): Stored["fetched"];
  remove(items: readonly Item[]): Promise<void>;
  knownFiles(): Promise<KnownFiles>;
}

export interface GcOptions {
  readonly keeping: Keeping;
  readonly dryRun: boolean;
  readonly signal: AbortSignal;
  onWait(run: string): void;
}

/**
 * Removes what nothing that is kept needs, from the store and from the ledger here; the ledger of a remote stays as it is. Waits for runs that go on, and keeps
 * others from beginning. Throws Stop: interrupted.
 */
export async function collectGarbage(options: GcOptions, edges: GcEdges): Promise<Collected> {
  const { signal, onWait, dryRun, keeping } = options;
  const release = dryRun ? () => {} : await edges.store.alone({ signal, onWait, within: [] });
  if (release === null) throw new Stop({ code: "interrupted" });
  try {
    const ledger = await judgeLedger(keeping, edges);
    const items = edges.inventory();
    const isKept = await judge(items, ledger, keeping, edges);
    const files = await edges.knownFiles();
    if (!dryRun) {
      await edges.remove(items.filter((item) => !isKept(item)));
      await files.forgetGone();
      await edges.git.deleteRefs(ledger.pruned.map(({ name }) => `${ledgerFolder}${name}`));
    }
    return {
      dryRun,
      kinds: [
        ...kinds.map((kind) => amounts(kind, items, isKept)),
        { kind: "digest", kept: files.there, removed: files.gone },
        { kind: "ledger", kept: entriesOf(ledger.kept), removed: entriesOf(ledger.pruned) },
      ],
    };
  } finally {
    release();
  }
}

interface Ledger {
  readonly kept: readonly GitTag[];
  readonly pruned: readonly GitTag[];
  /** Ids and digests that tags name. */
  readonly named: ReadonlySet<string>;
}

/** What cannot be read stays: nobody knows who needs it. */
async function judgeLedger(keeping: Keeping, { git }: GcEdges): Promise<Ledger> {
  const [tags, all] = await Promise.all([git.tags(), git.tagsBelow(ledgerFolder)]);
  const named = new Set(tags.flatMap(({ message }) => namedIn(message)));
  const read = await Promise.all(
    all.map(async ({ name, message, time }): Promise<LedgerEntry[]> => {
      const summary = await readSummary(message, "run");
      if (!summary.ok) return [];
      const { run, pipeline } = summary.value;
      return [{ name, run, pipeline, at: time * 1000 }];
    }),
  );
  const pruned = new Set(prunedOf(read.flat(), named, keeping));
  return {
    kept: all.filter(({ name }) => !pruned.has(name)),
    pruned: all.filter(({ name }) => pruned.has(name)),
    named,
  };
}

async function judge(
  items: readonly Item[],
  ledger: Ledger,
  keeping: Keeping,
  { store, storedLegs, fetchedObjects }: GcEdges,
): Promise<(item: Item) => boolean> {
  const runs = await store.runs();
  const readable = new Set(runs.map(({ id }) => id));
  const folders = new Set(items.filter(({ kind }) => kind === "run").map(({ name }) => name));
  const unfinished = [...folders].filter((name) => !readable.has(name));
  const entries = ledger.kept.flatMap(({ name, message }) => [name, ...namedIn(message)]);
  const stored = { runs, unfinished, legs: storedLegs(items), fetched: fetchedObjects() };
  const kept = keptOf(stored, new Set([...ledger.named, ...entries]), keeping);
  const sets: Record<ItemKind, ReadonlySet<string>> = {
    run: kept.runs,
    log: kept.runs,
    leg: kept.legs,
    object: kept.objects,
    leftover: new Set(),
    // Read again in a moment, but for how long legs took, which only they could tell.
    answer: new Set(items.filter(({ kind }) => kind === "answer").map(({ name }) => name)),
    cache: new Set(runs.filter(({ id }) => kept.runs.has(id)).map(({ pipeline }) => timesKey(pipeline))),
  };
  return ({ kind, name }) => sets[kind].has(name);
}

const kinds = ["run", "log", "leg", "object", "leftover", "cache", "answer"] as const;

function amounts(kind: ItemKind, items: readonly Item[], isKept: (item: Item) => boolean) {
  const own = items.filter((item) => item.kind === kind);
  return { kind, kept: amount(own.filter(isKept)), removed: amount(own.filter((item) => !isKept(item))) };
}

const amount = (items: readonly Item[]): Amount => ({
  count: new Set(items.map(({ name }) => name)).size,
  bytes: items.reduce((sum, { bytes }) => sum + bytes, 0),
});

const entriesOf = (tags: readonly GitTag[]): Amount => ({
  count: tags.length,
  bytes: tags.reduce((sum, { message }) => sum + message.length, 0),
});
