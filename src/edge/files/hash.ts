import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

export interface FileToHash {
  readonly path: string;
  readonly size: number;
}

/** Together not worth the start of a thread, which takes some 20 ms. */
const FEW_BYTES = 1 << 26;
const SMALL = 1 << 18;
const CHUNK = 1 << 19;

/** SHA-256 of files, in their order, on all the cores there are where that pays. Null: it could not be read. */
export async function hashFiles(files: readonly FileToHash[]): Promise<(string | null)[]> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length > 1 && bytes > FEW_BYTES && availableParallelism() > 1) return await inThreads(files);
  const digests: (string | null)[] = [];
  // A small file is read at once: a trip to the thread pool costs more than its bytes.
  for (const { path, size } of files) digests.push(size <= SMALL ? hashSmall(path) : await hashLarge(path));
  return digests;
}

function hashSmall(path: string): string | null {
  try {
    return createHash("sha256").update(readFileSync(path)).digest("hex");
  } catch {
    return null;
  }
}

/** While one piece is hashed, the thread pool reads the next. A thread of our own that reads ahead is no faster, its start included. */
async function hashLarge(path: string): Promise<string | null> {
  try {
    await using file = await open(path);
    const hash = createHash("sha256");
    let [current, other] = [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)];
    for (let { bytesRead } = await file.read(current, 0, CHUNK); bytesRead > 0; ) {
      const next = file.read(other, 0, CHUNK);
      hash.update(current.subarray(0, bytesRead));
      ({ bytesRead } = await next);
      [current, other] = [other, current];
    }
    return hash.digest("hex");
  } catch {
    return null;
  }
}

/** One thread a core; each takes the next file when it has done one. */
async function inThreads(files: readonly FileToHash[]): Promise<(string | null)[]> {
  const next = new Int32Array(new SharedArrayBuffer(4));
  const digests: (string | null)[] = files.map(() => null);
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(threadScript, { eval: true, workerData: { files, next, chunk: CHUNK } });
      worker.on("message", (found: [number, string][]) => {
        for (const [i, digest] of found) digests[i] = digest;
      });
      worker.on("error", reject);
      worker.on("exit", () => resolve());
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length) }, one));
  return digests;
}

/** What a thread runs. It is started from its own text, since a bundle has no file for it: so it knows nothing but its arguments. */
function hashInThread(
  { openSync, readSync, closeSync }: typeof import("node:fs"),
  crypto: typeof import("node:crypto"),
  { workerData, parentPort }: typeof import("node:worker_threads"),
): void {
  const { files, next, chunk } = workerData as { files: FileToHash[]; next: Int32Array; chunk: number };
  const buffer = Buffer.allocUnsafeSlow(chunk);
  const found: [number, string][] = [];
  for (let i = Atomics.add(next, 0, 1); i < files.length; i = Atomics.add(next, 0, 1)) {
    try {
      const { path, size } = files[i] as FileToHash;
      const file = openSync(path, "r");
      const hash = crypto.createHash("sha256");
      // As far as it was long: whoever made it longer meanwhile is found out by its stat.
      let left = size;
      for (let read = 1; left > 0 && read > 0; left -= read) {
        read = readSync(file, buffer);
        hash.update(buffer.subarray(0, read));
      }
      closeSync(file);
      found.push([i, hash.digest("hex")]);
    } catch {
      // It stays null.
    }
  }
  parentPort?.postMessage(found);
}

const threadScript = `(${hashInThread})(require("node:fs"), require("node:crypto"), require("node:worker_threads"));`;
