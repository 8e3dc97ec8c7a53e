import type { NameRules } from "../../core/plan/same-names.ts";
import type { FileEntry } from "../../core/run/run.ts";
import type { Digests } from "./digests.ts";

/** A file whose bytes the store has. */
export type StoredFile = Pick<FileEntry, "path" | "sha256" | "executable">;

export interface Collected {
  readonly files: readonly { readonly path: string; readonly executable: boolean }[];
  readonly missing: readonly string[];
  /** What cannot be an output, and why: links that lead out, names that are no text. */
  readonly refused: readonly { readonly path: string; readonly problem: string }[];
}

/** The user's files as the engine needs them: digests of the tree, directories for legs, outputs in the work tree. */
export interface Workbench {
  /** Files of the work tree as they are now; digests are remembered while a file's stat stays the same. */
  digests: Digests;
  /**
   * Lays out a directory of a leg's own, which is not there yet: files of the work tree, links to ignored folders, and the folder that its command starts in.
   * The first file that is no longer what it was when its digest was taken; null: all are.
   */
  prepare(
    directory: string,
    files: readonly { readonly path: string; readonly sha256: string }[],
    leg: { readonly links: readonly string[]; readonly directory: string },
  ): Promise<string | null>;
  /** Asks later which of these files have been written to, or taken away, since now. */
  watch(directory: string, paths: readonly string[]): () => string[];
  /** What the work tree's file system holds two names for one by. */
  nameRules(): NameRules;
  /** Texts by path; their folders are made. */
  writeFiles(texts: Readonly<Record<string, string>>): void;
  readText(path: string): Promise<string>;
  /** The last 16 KiB of a file as text; empty when it is not there. */
  readEnd(path: string): Promise<string>;
  /** All files below the declared outputs, as paths relative to `directory`. */
  collect(directory: string, outputs: readonly string[]): Collected;
  /** Files at outputs' paths in the work tree whose loss would be one: not written by Mainline, or changed since, and `kept` nowhere. */
  foreign(outputs: readonly string[], kept: (sha256: string) => Promise<boolean>): Promise<string[]>;
  /** Lays outputs into the work tree, each whole, by way of `place`; those that are there already are not touched. False: one could not be laid. */
  place<File extends StoredFile>(
    files: readonly File[],
    place: (file: File, path: string) => Promise<boolean>,
  ): Promise<boolean>;
  /** Those of these outputs that `place` would lay. */
  lacking<File extends StoredFile>(files: readonly File[]): Promise<File[]>;
  /**
   * A step is about to write these outputs in the work tree itself: until the answer is called, whatever is there is ours, even half made and its
   * writer killed. Then what it left is.
   */
  expect(outputs: readonly string[]): Promise<() => Promise<void>>;
  /** Removes the files at these outputs, about which `foreign` was asked. */
  clear(outputs: readonly string[]): Promise<void>;
  /** What Mainline wrote at or below `outputs` and what is not `kept`: a stale output misleads. */
  stale(outputs: ReadonlySet<string>, kept: ReadonlySet<string>): Promise<string[]>;
  /** Removes those of these files that are still what Mainline wrote, and forgets them all. */
  discard(paths: readonly string[]): Promise<void>;
  /**
   * The folders of the tree but those that Git ignores, with the files in them that say what it ignores; and the folders in and around `outputs`, and
   * around `others`. Null: one has a name that is no text.
   */
  folders(
    ignored: readonly string[],
    named: { readonly outputs: readonly string[]; readonly others: readonly string[] },
  ): { readonly folders: readonly string[]; readonly rules: readonly string[] } | null;
  /** Where it keeps what it knows: a file that is exchanged whole, and a folder of notes. */
  readonly memory: { readonly file: string; readonly notes: string };
  /** Keeps what was remembered. */
  close(): Promise<void>;
}
