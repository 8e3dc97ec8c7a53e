import type { FileEntry } from "../../core/run.ts";

/** The user's files as the engine needs them: digests of the tree, directories for legs, outputs in the work tree. */
export interface Workbench {
  /** Digest and executable bit of a file of the work tree; remembered while its stat stays the same. Null: it is not there. */
  digest(path: string): Promise<{ sha256: string; executable: boolean } | null>;
  /** Lays out a directory of a leg's own: files of the work tree, and links to ignored folders. Whatever was there is removed. */
  prepare(directory: string, files: readonly string[], links: readonly string[]): Promise<void>;
  writeFile(path: string, text: string): Promise<void>;
  readText(path: string): Promise<string>;
  /** The last 16 KiB of a file as text; empty when it is not there. */
  readEnd(path: string): Promise<string>;
  /** All files below the declared outputs, as paths relative to `directory`; those that are missing; links that lead out of it. */
  collect(
    directory: string,
    outputs: readonly string[],
  ): Promise<{ files: { path: string; executable: boolean }[]; missing: string[]; escaping: string[] }>;
  /** Files at outputs' paths in the work tree whose loss would be one: not written by Mainline, or changed since, and `kept` nowhere. */
  foreign(outputs: readonly string[], kept: (sha256: string) => Promise<boolean>): Promise<string[]>;
  /** Lays outputs into the work tree, each whole, by way of `place`; those that are there already are not touched. False: one could not be had. */
  place(files: readonly FileEntry[], place: (file: FileEntry, path: string) => Promise<boolean>): Promise<boolean>;
  /** Those of these outputs that `place` would lay. */
  lacking(files: readonly FileEntry[]): Promise<FileEntry[]>;
  /**
   * A step is about to write these outputs in the work tree itself: until the answer is called, whatever is there is ours, even half made and its
   * writer killed. Then what it left is.
   */
  expect(outputs: readonly string[]): Promise<() => Promise<void>>;
  /** What Mainline wrote at or below `outputs` and what is not `kept`: a stale output misleads. */
  stale(outputs: ReadonlySet<string>, kept: ReadonlySet<string>): Promise<string[]>;
  /** Removes those of these files that are still what Mainline wrote, and forgets them all. */
  discard(paths: readonly string[]): Promise<void>;
  /** Keeps what was remembered. */
  close(): Promise<void>;
}
