import { chmodSync, lstatSync, renameSync, type Stats } from "node:fs";
import { backdate } from "./backdate.ts";

const parts = ["size", "mtimeMs", "ctimeMs", "ino", "dev"] as const;

/** No more than it takes to see that a file is another: somebody may have 100,000. */
type Known = Pick<Stats, (typeof parts)[number]>;

/** A file whose bytes went into the store, as it was just before they were read. */
export interface Stored {
  readonly path: string;
  readonly stat: Known;
  readonly sha256: string;
  readonly size: number;
}

/**
 * Moves such a file to another place, instead of writing its bytes once more. False, and nothing has happened: it is not what was read any more, or not a file
 * of its own (a link, a file of two names, another's), or that place is on another file system.
 */
export function moveOwn({ path, stat }: Stored, executable: boolean, to: string): boolean {
  try {
    const now = lstatSync(path);
    if (!now.isFile() || now.nlink !== 1 || !isSame(now, stat)) return false;
    setMode(path, now.mode & 0o7777, executable ? 0o755 : 0o644);
    backdate(path);
    renameSync(path, to);
    return true;
  } catch {
    return false;
  }
}

const isSame = (one: Known, other: Known): boolean => parts.every((part) => one[part] === other[part]);

/** A stricter one stays, as it does under a umask; what gives another's rights to whoever starts the file does not. */
function setMode(path: string, mode: number, wanted: number): void {
  const isStricter = (mode & ~wanted) === 0 && (mode & 0o600) === 0o600;
  if (!isStricter) chmodSync(path, wanted);
}
