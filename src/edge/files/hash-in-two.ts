import { Worker } from "node:worker_threads";

/** Four of them stay where both threads' cores reach them fast; a larger one goes by way of the memory. */
const PIECE = 1 << 18;
const PIECES = 4;

/** SHA-256 of one large file by two threads: what one reads the other hashes, so that the copy out of the system's cache costs no time. Null: it could not be read. */
export async function hashInTwo(path: string): Promise<string | null> {
  const ring = new SharedArrayBuffer(PIECE * PIECES);
  /** By piece: its bytes; 0: it may be filled; -1: the end; -2: nothing more can be read. */
  const filled = new Int32Array(new SharedArrayBuffer(4 * PIECES));
  const workerData = { path, ring, filled, piece: PIECE };
  const reader = new Worker(scriptOf(readPieces), { eval: true, workerData });
  const hasher = new Worker(scriptOf(hashPieces), { eval: true, workerData });
  try {
    return await new Promise<string | null>((resolve, reject) => {
      reader.on("error", reject);
      hasher.on("error", reject);
      hasher.on("message", resolve);
      hasher.on("exit", () => resolve(null));
    });
  } finally {
    await Promise.all([reader.terminate(), hasher.terminate()]);
  }
}

interface Shared {
  readonly path: string;
  readonly ring: SharedArrayBuffer;
  readonly filled: Int32Array;
  readonly piece: number;
}

type Modules = Pick<typeof import("node:fs"), "openSync" | "readSync"> &
  Pick<typeof import("node:crypto"), "createHash"> &
  Pick<typeof import("node:worker_threads"), "workerData" | "parentPort">;

/** A thread is started from its own text, since a bundle has no file for it: so it knows nothing but its arguments. */
const scriptOf = (run: (modules: Modules) => void): string =>
  `(${run})({ ...require("node:fs"), ...require("node:crypto"), ...require("node:worker_threads") });`;

function readPieces({ openSync, readSync, workerData }: Modules): void {
  const { path, ring, filled, piece } = workerData as Shared;
  const say = (at: number, state: number) => {
    Atomics.store(filled, at, state);
    Atomics.notify(filled, at);
  };
  let at = 0;
  try {
    const file = openSync(path, "r");
    for (let read = 1; read > 0; at = (at + 1) % filled.length) {
      for (let state = Atomics.load(filled, at); state !== 0; state = Atomics.load(filled, at))
        Atomics.wait(filled, at, state);
      read = readSync(file, new Uint8Array(ring, at * piece, piece));
      say(at, read || -1);
    }
  } catch {
    say(at, -2);
  }
}

function hashPieces({ createHash, workerData, parentPort }: Modules): void {
  const { ring, filled, piece } = workerData as Shared;
  const hash = createHash("sha256");
  for (let at = 0; ; at = (at + 1) % filled.length) {
    Atomics.wait(filled, at, 0);
    const read = Atomics.load(filled, at);
    if (read < 0) {
      parentPort?.postMessage(read === -1 ? hash.digest("hex") : null);
      return;
    }
    hash.update(new Uint8Array(ring, at * piece, read));
    Atomics.store(filled, at, 0);
    Atomics.notify(filled, at);
  }
}
