import type { Run } from "./run.ts";

export type ItemKind = "run" | "log" | "leg" | "object" | "leftover" | "cache" | "answer";

export interface Amount {
  readonly count: number;
  readonly bytes: number;
}

/** What `mainline gc` held and freed. */
export interface Collected {
  readonly dryRun: boolean;
  readonly kinds: readonly {
    /** `digest`: what is remembered of a file, for it not to be read again. */
    readonly kind: ItemKind | "digest" | "ledger";
    readonly kept: Amount;
    readonly removed: Amount;
  }[];
}

/** How much stays that nothing else needs. */
export interface Keeping {
  /** The newest runs of each pipeline. */
  readonly runs: number;
  /** The newest entries of the ledger of each pipeline. */
  readonly ledger: number;
  /** What is younger than that, in milliseconds since the Unix epoch. */
  readonly since: number;
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
  /** What was fetched from elsewhere, by digest, and when. */
  readonly fetched: readonly { readonly sha256: string; readonly at: number }[];
}

export interface Kept {
  readonly runs: ReadonlySet<string>;
  readonly legs: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
}

/**
 * What must not be removed: the newest runs of each pipeline and its newest that succeeded, runs that tags or the ledger name, and the runs that made
 * what these reused; the finished legs of a run that was killed later than the oldest of them began, and what was fetched since; and all that those legs and runs
 * refer to.
 */
export function keptOf(
  { runs, unfinished, legs, fetched }: Stored,
  named: ReadonlySet<string>,
  { runs: keep, since }: Pick<Keeping, "runs" | "since">,
): Kept {
  const newest = byPipeline(runs).flatMap((own) => [
    ...own.filter(({ finishedAt }, i) => i < keep || Date.parse(finishedAt) >= since),
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
      // A run that was killed has told nobody what it fetched.
      ...fetched.filter(({ at }) => at >= timeOf(oldest)).map(({ sha256 }) => sha256),
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

/** When a run began, as its id says; 0 without one. */
const timeOf = (id: string): number => (id === "" ? 0 : Number.parseInt(id.slice(0, 12), 16));

/** An entry of the ledger that can be read. */
export interface LedgerEntry {
  /** The run's id, and what else it was asked where it was judged again. */
  readonly name: string;
  readonly run: string;
  readonly pipeline: string;
  /** In milliseconds since the Unix epoch. */
  readonly at: number;
}

/** The entries that nothing needs: not among the newest of their pipeline, older than what stays by its age, and of no run that a tag names. */
export function prunedOf(
  entries: readonly LedgerEntry[],
  named: ReadonlySet<string>,
  { ledger, since }: Keeping,
): string[] {
  const seen = new Map<string, number>();
  const newestFirst = [...entries].sort((a, b) => b.at - a.at);
  return newestFirst.flatMap(({ name, run, pipeline, at }) => {
    const place = seen.get(pipeline) ?? 0;
    seen.set(pipeline, place + 1);
    return place < ledger || at >= since || named.has(run) ? [] : [name];
  });
}
