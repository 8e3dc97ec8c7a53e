import type { TreeEntry } from "../../core/keys/keys.ts";
import type { CommitFacts, GitTag } from "../../core/registry/tag.ts";

/**
 * Git (2.38 or newer) as a flat set of verbs on one repository, a work tree or a bare one. Nothing here knows a word of ours. What cannot be is
 * `null`; what went wrong throws Stop: `git` with the command and the last words of its stderr, or `shallow-clone` where an answer would need the
 * history that a shallow clone does not have.
 */
export interface Git {
  /** Absolute path of the work tree's root; of the bare repository itself otherwise. */
  readonly root: string;
  /** It has not all of its history. */
  readonly shallow: boolean;
  /** The commit that the work tree was on when it was opened; null: none yet, or the repository is bare. */
  readonly head: string | null;
  /** Full id of the commit that a revision names. */
  commit(revision: string): Promise<string | null>;
  remoteUrl(remote: string): Promise<string | null>;
  mergeBase(a: string, b: string): Promise<string | null>;
  firstParent(commit: string): Promise<string | null>;
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /** Every file of a tree, in code-unit order of path. */
  listTree(treeish: string): Promise<TreeEntry[]>;
  /** Tree of the work tree as it is (tracked and untracked, not ignored), through a temporary index. The user's index stays as it was. */
  writeWorkTree(excluding: readonly string[]): Promise<string>;
  /** Paths that a commit of everything here would change: edited, staged, removed, or new and not ignored. */
  changed(): Promise<string[]>;
  /**
   * What its answers about the work tree come from beside the tree's own files, as absolute paths, there or not (the index, where HEAD leads,
   * configuration, rules of what to ignore), and the folders from the root that it never looks into. Null: it cannot be told.
   */
  grounds(): Promise<{ readonly files: readonly string[]; readonly ignored: readonly string[] } | null>;
  /** Those of the paths (from the root) that Git ignores. */
  ignored(paths: readonly string[]): Promise<string[]>;
  readFile(treeish: string, path: string): Promise<Buffer | null>;
  /** In bytes; null: there is no such file. */
  fileSize(treeish: string, path: string): Promise<number | null>;
  /** Tree of a merge of two commits without touching anything; `null` on conflicts. */
  mergeTree(base: string, head: string): Promise<string | null>;
  /** All of them, or those that match patterns of `for-each-ref`; of their messages no more than is asked for. */
  tags(messages?: "whole" | "first-line" | "none", patterns?: readonly string[]): Promise<GitTag[]>;
  /** The annotated tags of a remote with wanted names; nothing of them comes into this repository. */
  remoteTags(remote: string, wanted: (name: string) => boolean): Promise<GitTag[]>;
  /** Tag objects below a ref prefix such as `refs/mainline/runs/`, `name` being what follows it; all of them, or those that match a pattern of `for-each-ref`. */
  tagsBelow(prefix: string, pattern?: string): Promise<GitTag[]>;
  /** Writes a tag object, no ref. Answers its id. */
  writeTagObject(tag: {
    name: string;
    commit: string;
    message: string;
    time: number;
    tagger: { name: string; email: string };
  }): Promise<string>;
  /** What commits say of themselves, by one start of Git; those that are not here are left out. */
  commitFacts(commits: readonly string[]): Promise<CommitFacts[]>;
  identity(): Promise<{ name: string; email: string }>;
  /** Creates refs here, all or none: one that exists already throws Stop. */
  createRefs(updates: readonly { ref: string; object: string }[]): Promise<void>;
  /** Takes refs away here, all or none. */
  deleteRefs(refs: readonly string[]): Promise<void>;
  /**
   * One atomic push of new refs without force; a ref that has the very object already counts as pushed. Answers why it was refused instead of throwing
   * when the remote refused, or could not be reached.
   */
  push(remote: string, updates: readonly { ref: string; object: string }[]): Promise<PushOutcome>;
  /** Fetches exactly these refspecs: no other tags, nothing pruned. */
  fetch(remote: string, refspecs: readonly string[], options?: { filter?: "blob:none" }): Promise<void>;
}

export type PushOutcome =
  | { readonly kind: "pushed" }
  /** Somebody else made one of the refs first: fetch, decide again, retry. */
  | { readonly kind: "lost-race"; readonly words: string }
  | { readonly kind: "refused"; readonly words: string };
