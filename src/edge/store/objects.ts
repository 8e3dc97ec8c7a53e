import { randomUUID } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileEntry } from "../../core/run/run.ts";
import { sha256 as sha256Of } from "../../lib/sha256.ts";
import { backdate } from "./backdate.ts";
import { copyHashing } from "./copy-hashing.ts";
import { moveOwn, type Stored } from "./move-own.ts";

/** Files by digest. What leaves is verified on its way, so that nothing need be flushed to the disk before it counts. */
export interface Objects {
  /** Moves a file in that has this digest. */
  adopt(path: string, sha256: string): void;
  path(sha256: string): string;
  /** Of this size: a machine that dies may leave a file that is cut short. */
  has(sha256: string, size: number): boolean;
  /** Takes in what it read: if somebody goes on writing to the original, that is in neither bytes nor digest. */
  add(path: string): Promise<Stored>;
  /**
   * A copy of its own for `path`, there whole or not at all; or, where that can be, the file itself whose bytes were stored. False: the object is not
   * there, or was damaged and is there no longer.
   */
  place(entry: Pick<FileEntry, "sha256" | "executable">, path: string, own?: Stored): Promise<boolean>;
}

/** Up to this size a file is read and written at once: a trip to the thread pool costs more than its bytes. */
const SMALL = 1 << 18;

export function openObjects(folder: string): Objects {
  const made = new Set<string>();
  const makeFolder = (path: string) => {
    if (made.has(path)) return;
    mkdirSync(path, { recursive: true });
    made.add(path);
  };
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2));
  // On the same file system as the work tree, and not in it: a process that is killed leaves no half file among the outputs.
  const incoming = () => {
    makeFolder(join(folder, "incoming"));
    return join(folder, "incoming", randomUUID());
  };
  const has = (sha256: string, size: number) => isThere(pathOf(sha256), size);

  return {
    path: pathOf,
    has,
    adopt(path, sha256) {
      chmodSync(path, 0o444);
      makeFolder(dirname(pathOf(sha256)));
      renameSync(path, pathOf(sha256));
    },
    add: (path) => withTemporary(incoming, (temporary) => add(path, temporary)),
    async place(entry, path, own) {
      if (own) makeFolder(dirname(path));
      if (own && moveOwn(own, entry.executable, path)) return true;
      return await withTemporary(incoming, (temporary) => place(entry, path, temporary));
    },
  };

  async function add(path: string, temporary: string): Promise<Stored> {
    const stat = statSync(path);
    const bytes = smallBytes(path, stat);
    const found = bytes ? { sha256: sha256Of(bytes), size: bytes.length } : await copyHashing(path, temporary, 0o444);
    const { sha256, size } = found;
    const { mtimeMs, ctimeMs, ino, dev } = stat;
    const stored: Stored = { path, stat: { size: stat.size, mtimeMs, ctimeMs, ino, dev }, sha256, size };
    if (has(sha256, size)) {
      if (!bytes) rmSync(temporary);
      return stored;
    }
    if (bytes) writeFileSync(temporary, bytes, { flag: "wx", mode: 0o444 });
    makeFolder(dirname(pathOf(sha256)));
    renameSync(temporary, pathOf(sha256));
    return stored;
  }

  async function place(
    { sha256, executable }: Pick<FileEntry, "sha256" | "executable">,
    path: string,
    temporary: string,
  ) {
    const [object, mode] = [pathOf(sha256), executable ? 0o755 : 0o644];
    const stat = statSync(object, { throwIfNoEntry: false });
    if (!stat) return false;
    const bytes = smallBytes(object, stat);
    if ((bytes ? sha256Of(bytes) : (await copyHashing(object, temporary, mode)).sha256) !== sha256) {
      rmSync(object, { force: true });
      if (!bytes) rmSync(temporary);
      return false;
    }
    if (bytes) writeFileSync(temporary, bytes, { flag: "wx", mode });
    backdate(temporary);
    makeFolder(dirname(path));
    renameSync(temporary, path);
    return true;
  }
}

/** Whoever has no use for it removes it; so does an error. */
async function withTemporary<T>(name: () => string, act: (temporary: string) => Promise<T>): Promise<T> {
  const temporary = name();
  try {
    return await act(temporary);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Null: too large to be read at once. */
const smallBytes = (path: string, { size }: Stats): Buffer | null => (size <= SMALL ? readFileSync(path) : null);

const isThere = (path: string, size: number): boolean => statSync(path, { throwIfNoEntry: false })?.size === size;
