import type { FileEntry, LegRun, Run, RunDetails, StoredLeg } from "../../core/run/run.ts";
import type { LockWait, Release } from "./lock.ts";
import type { Stored } from "./move-own.ts";

/**
 * Where runs and bytes live on the machine that trains: `.mainline/` at the root of the repository.
 * Writes are whole (temporary file, rename): a process killed at any instant leaves a store that opens. A run is flushed to the disk besides; objects
 * are verified when they are read and legs are JSON, so that what a dying machine cuts short is not there, and made again.
 */
export interface Store {
  /** Absolute path of its folder. */
  readonly home: string;
  /** Newest first; those that cannot be read are left out. */
  runs(): Promise<Run[]>;
  run(id: string): Promise<Run | null>;
  details(id: string): Promise<RunDetails | null>;
  saveRun(run: Run, details: RunDetails): Promise<void>;
  /** The newest run that succeeded from exactly this source. */
  runOfSource(sourceKey: string): Promise<Run | null>;
  /** The finished leg of this key, provided that all its output bytes are there. */
  leg(key: string): Promise<StoredLeg | null>;
  /** Whether it is worth asking for the leg of a key, as of now: for who asks for thousands. */
  keptLegs(): (key: string) => boolean;
  /** The files that say so of legs, and of a run of this source. */
  grounds(legs: readonly Pick<LegRun, "key" | "outputs">[], sourceKey: string, run: string): string[];
  saveLeg(key: string, leg: StoredLeg): Promise<void>;
  /** Takes a file in by digest. */
  addObject(path: string): Promise<Stored>;
  /**
   * Lays a stored file at `path` (parents are made), verified, with its executable bit. A change of it never reaches the store. With `own`, what
   * `addObject` answered, that very file is moved there, if it is still what it was. False: it is not there, or was damaged and is there no longer.
   */
  placeObject(entry: Pick<FileEntry, "sha256" | "executable">, path: string, own?: Stored): Promise<boolean>;
  /** Gets a file from elsewhere, verified; null: it is there now. Otherwise why not, in words. */
  fetchObject(file: { readonly url: string; readonly sha256: string }, signal: AbortSignal): Promise<string | null>;
  objectPath(sha256: string): string;
  /** A stored file as UTF-8, or its first `most` bytes. */
  objectText(sha256: string, most?: number): Promise<string>;
  /** A text kept by a key (hex), for speed alone: gone is gone, and what a machine that dies cuts short is for its reader to tell. */
  recall(key: string): Promise<string | null>;
  remember(key: string, text: string): Promise<void>;
  hasObject(sha256: string): Promise<boolean>;
  /** Absolute path of the file that takes a leg's stdout and stderr. */
  logPath(run: string, leg: string): string;
  /** Absolute path of a run's working directories; removed when it ends, or by a later run when its process is gone. */
  workPath(run: string): string;
  /** Takes note that a run is alive, and clears up after those that are not. */
  beginWork(run: string): Promise<void>;
  endWork(run: string): Promise<void>;
  /** Removes one of its working directories, whatever a step did to it: the next attempt begins anew. */
  clearWork(directory: string): Promise<void>;
  /** Keeps other runs on this machine from what `name` stands for until it is released, or this process is gone. Null: the waiting was ended. */
  lock(name: string, run: string, wait: LockWait): Promise<Release | null>;
  /** Keeps away who removes things from the store while a run uses it. A store that nobody may write to needs no keeping. */
  use(run: string, wait: LockWait): Promise<Release | null>;
  /** Keeps away all runs. */
  alone(wait: LockWait): Promise<Release | null>;
}

export type { Stored, StoredLeg };
