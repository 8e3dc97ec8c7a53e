import type { Run } from "./run.ts";

export type ItemKind = "run" | "log" | "leg" | "object" | "leftover";

export interface Amount {
  readonly count: number;
  readonly bytes: number;
}

/** What `mainline gc` held and freed. */
export interface Collected {
  readonly dryRun: boolean;
  readonly kinds: readonly { readonly kind: ItemKind; readonly kept: Amount; readonly removed: Amount }[];
}

/** What a store holds, by name. */
export interface Stored {
  /** The newest first. */
  readonly runs: readonly Run[];
  /** Run folders without a run in them: it was killed, or is no run that can be read. */
  readonly unfinished: readonly string[];
  readonly legs: readonly {
    readonly key: string;
    readonly run: string;
    readonly objects: readonly string[];
  }[];
}

export interface Kept {
  readonly runs: ReadonlySet<string>;
  readonly legs: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
}

/**
 * What must not be removed: the newest `keep` runs of each pipeline and its newest that succeeded, runs that tags or the ledger name, and the runs that made
 * what these reused; the finished legs of a run that was killed later than the oldest of them began; and all that those legs and runs refer to.
 */
export function keptOf({ runs, unfinished, legs }: Stored, named: ReadonlySet<string>, keep: number): Kept {
  const newest = byPipeline(runs).flatMap((own) => [
    ...own.slice(0, keep),
    ...own.filter(({ status }) => status === "succeeded").slice(0, 1),
  ]);
  const wanted = new Set([...newest, ...runs.filter(({ id }) => named.has(id))]);
  const makers = [...wanted].flatMap((run) => run.legs.flatMap(({ reusedFrom }) => reusedFrom ?? []));
  const oldest = newest.map(({ id }) => id).sort()[0] ?? "";
  const killed = unfinished.filter((id) => id > oldest);
  const keptRuns = new Set([...[...wanted].map(({ id }) => id), ...makers, ...killed]);
  const keys = new Set([...wanted].flatMap((run) => run.legs.flatMap(({ key }) => key ?? [])));
  const keptLegs = legs.filter(({ key, run }) => keys.has(key) || keptRuns.has(run));
  const ofRuns = runs.filter(({ id }) => keptRuns.has(id)).flatMap((run) => run.legs);
  return {
    runs: keptRuns,
    legs: new Set(keptLegs.map(({ key }) => key)),
    objects: new Set([
      // Inputs too: some were fetched.
      ...ofRuns.flatMap(({ record, outputs }) => [...outputs, ...(record?.inputs ?? [])]).map(({ sha256 }) => sha256),
      ...keptLegs.flatMap(({ objects }) => objects),
      // A single file's digest is its object's; other digests name nothing.
      ...named,
    ]),
  };
}

function byPipeline(runs: readonly Run[]): Run[][] {
  const names = new Set(runs.map(({ pipeline }) => pipeline));
  return [...names].map((name) => runs.filter(({ pipeline }) => pipeline === name));
}

/** Run ids and digests that a tag's message mentions, wherever it does: whoever writes one can only keep more. */
export const namedIn = (message: string): string[] => message.match(/\b([0-9a-f]{32}|[0-9a-f]{64})\b/g) ?? [];
