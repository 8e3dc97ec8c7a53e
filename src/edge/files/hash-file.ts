export interface FileToHash {
  readonly path: string;
  readonly size: number;
}

/** A file's digest, and what the system said of it when its last byte had been read. */
export interface Hashed {
  readonly sha256: string;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}

type Fs = Pick<typeof import("node:fs"), "openSync" | "fstatSync" | "readSync" | "closeSync">;
type Crypto = Pick<typeof import("node:crypto"), "createHash" | "hash">;

/**
 * Hashes files of known size one after the other, with a pause after each piece of a large one. Null: it cannot be read, or its size is another by now.
 * Threads are started from its text too: it knows nothing but its arguments. Without reading ahead: the system does that, and bytes that another
 * core has fetched take longer to hash than to fetch here.
 */
export function openHasher({ openSync, fstatSync, readSync, closeSync }: Fs, { createHash, hash }: Crypto) {
  // What fits a core's own cache.
  const buffer = Buffer.allocUnsafeSlow(1 << 18);
  // Node 20.12 and newer can do it without an object for each file.
  const hashWhole = hash ?? ((name: string, bytes: Uint8Array) => createHash(name).update(bytes).digest("hex"));

  return function* hashFile({ path, size }: FileToHash): Generator<undefined, Hashed | null, undefined> {
    let file: number | null = null;
    try {
      file = openSync(path, "r");
      const sha256 = size <= buffer.length ? hashSmall(file, size) : yield* hashLarge(file, size);
      const { size: now, mtimeMs, ctimeMs, ino } = fstatSync(file);
      return now === size ? { sha256, mtimeMs, ctimeMs, ino } : null;
    } catch {
      return null;
    } finally {
      if (file !== null) closeSync(file);
    }
  };

  function hashSmall(file: number, size: number): string {
    let filled = 0;
    for (let read = 1; filled < size && read > 0; filled += read)
      read = readSync(file, buffer, filled, size - filled, null);
    return hashWhole("sha256", buffer.subarray(0, filled));
  }

  /** As far as it was long: somebody may go on writing to it for ever. */
  function* hashLarge(file: number, size: number): Generator<undefined, string, undefined> {
    const digest = createHash("sha256");
    for (let left = size, read = 1; left > 0 && read > 0; left -= read) {
      read = readSync(file, buffer, 0, Math.min(left, buffer.length), null);
      digest.update(buffer.subarray(0, read));
      yield;
    }
    return digest.digest("hex");
  }
}
