import { randomBytes } from "node:crypto";
import { existsSync, type Stats } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { racyMilliseconds } from "../../lib/racy.ts";
import { statOf } from "./stat-of.ts";

/** What the workbench knows of files without reading them again. Losing it costs time only (and makes our outputs look foreign). */
export interface Memory {
  /** The digest of a file whose stat is what it was when it was read; null when it must be read. */
  digest(path: string, stat: Stats): string | null;
  /** `at`: when reading it began. */
  learn(path: string, stat: Stats, sha256: string, at: number): void;
  wrote(path: string, stat: Stats, sha256: string): void;
  written(): string[];
  writtenDigest(path: string): string | null;
  forget(path: string): void;
  /** All that is known, and about how many bytes each takes. */
  sizes(): [path: string, bytes: number][];
  save(): Promise<void>;
}

/** size, mtime, ctime, inode, when it was read, SHA-256, and 1 where Mainline wrote it. */
type Entry = [size: number, mtime: number, ctime: number, inode: number, readAt: number, sha256: string, ours: 0 | 1];

/** What we laid ourselves says that it was written a little earlier than it was: whoever writes to it changes that, however soon. So it need not be read again. */
const settledAt = ({ mtimeMs, ctimeMs }: Stats): number =>
  mtimeMs < ctimeMs - racyMilliseconds(ctimeMs) ? ctimeMs + 2001 : Date.now();

/** Where a store keeps it. */
export const memoryFile = (home: string): string => join(home, "files.json");

export async function openMemory(file: string): Promise<Memory> {
  const asLoaded = stampOf(file);
  const entries = await load(file);
  const changed = new Set<string>();
  const set = (path: string, stat: Stats, sha256: string, at: number, ours: 0 | 1) => {
    entries.set(path, [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino, at, sha256, ours]);
    changed.add(path);
  };
  return {
    digest(path, stat) {
      const entry = entries.get(path);
      if (!entry) return null;
      const [size, mtime, ctime, inode, readAt, sha256] = entry;
      const same = size === stat.size && mtime === stat.mtimeMs && ctime === stat.ctimeMs && inode === stat.ino;
      const latest = Math.max(mtime, ctime);
      return same && latest < readAt - racyMilliseconds(latest) ? sha256 : null;
    },
    learn(path, stat, sha256, at) {
      set(path, stat, sha256, at, entries.get(path)?.[6] === 1 && entries.get(path)?.[5] === sha256 ? 1 : 0);
    },
    wrote: (path, stat, sha256) => set(path, stat, sha256, settledAt(stat), 1),
    written: () => [...entries].filter(([, entry]) => entry[6] === 1).map(([path]) => path),
    writtenDigest(path) {
      const entry = entries.get(path);
      return entry?.[6] === 1 ? entry[5] : null;
    },
    forget(path) {
      if (entries.delete(path)) changed.add(path);
    },
    sizes: () => [...entries].map((entry) => [entry[0], JSON.stringify(entry).length]),
    async save() {
      // Only beside a store that is there: looking at a repository leaves nothing in it.
      if (changed.size === 0 || !existsSync(dirname(file))) return;
      // Mostly nobody else has: of 100,000 files it is long.
      await write(file, stampOf(file) === asLoaded ? entries : await merged());
      changed.clear();
    },
  };

  /** What another process has learnt since is kept: only what changed here is laid over it. */
  async function merged(): Promise<Map<string, Entry>> {
    const found = await load(file);
    for (const path of changed) {
      const entry = entries.get(path);
      if (entry) found.set(path, entry);
      else found.delete(path);
    }
    return found;
  }
}

/** Exchanged whole, it is another file. */
function stampOf(file: string): string {
  const stat = statOf(file);
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}` : "";
}

async function write(file: string, entries: ReadonlyMap<string, Entry>): Promise<void> {
  const temporary = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await writeFile(temporary, JSON.stringify({ version: 1, files: Object.fromEntries(entries) }));
    await rename(temporary, file);
  } catch {
    // On a disk that is full or cannot be written, files are read again next time.
    await rm(temporary, { force: true }).catch(() => {});
  }
}

async function load(file: string): Promise<Map<string, Entry>> {
  try {
    const { version, files } = JSON.parse(await readFile(file, "utf8")) as {
      version: number;
      files: Record<string, Entry>;
    };
    return new Map(version === 1 ? Object.entries(files ?? {}).filter(([, entry]) => Array.isArray(entry)) : []);
  } catch {
    return new Map();
  }
}
