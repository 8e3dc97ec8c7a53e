import * as crypto from "node:crypto";
import * as fs from "node:fs";
import { availableParallelism } from "node:os";
import { setImmediate as letOthers } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type FileToHash, type Hashed, openHasher } from "./hash-file.ts";

/** Together not worth the start of a thread, which takes some 20 ms. */
const FEW_BYTES = 1 << 26;

/** How long others wait: a trip through the event loop costs a hundredth of that. */
const TURN_MILLISECONDS = 2;

/** For whoever hashes here: what one has read in its buffer is hashed before the next has its turn. */
const hashFile = openHasher(fs, crypto);

/** SHA-256 of files, in their order, on all the cores there are where that pays. Null: it could not be read, or has not that size. */
export async function hashFiles(files: readonly FileToHash[]): Promise<(Hashed | null)[]> {
  const found: (Hashed | null)[] = files.map(() => null);
  const work: Work = { files, order: largestFirst(files), next: new Int32Array(new SharedArrayBuffer(4)) };
  const others = Array.from({ length: helpersFor(files) }, () => inThread(work, found));
  // Meanwhile this thread, which need not be started, does its share.
  await Promise.all([...others, here(work, found)]);
  return found;
}

interface Work {
  readonly files: readonly FileToHash[];
  readonly order: Uint32Array;
  /** The place in the order from which somebody takes the next file. */
  readonly next: Int32Array;
}

/** So that no core begins the largest when the others are done. */
function largestFirst(files: readonly FileToHash[]): Uint32Array {
  const size = (i: number) => files[i]?.size ?? 0;
  return Uint32Array.from(files.keys()).sort((a, b) => size(b) - size(a));
}

function helpersFor(files: readonly FileToHash[]): number {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return bytes > FEW_BYTES ? Math.min(availableParallelism(), files.length) - 1 : 0;
}

async function here({ files, order, next }: Work, found: (Hashed | null)[]): Promise<void> {
  let began = performance.now();
  for (let at = Atomics.add(next, 0, 1); at < order.length; at = Atomics.add(next, 0, 1)) {
    const i = order[at] as number;
    const pieces = hashFile(files[i] as FileToHash);
    for (let piece = pieces.next(); ; piece = pieces.next()) {
      if (piece.done) found[i] = piece.value;
      if (performance.now() - began > TURN_MILLISECONDS) {
        await letOthers();
        began = performance.now();
      }
      if (piece.done) break;
    }
  }
}

function inThread(work: Work, found: (Hashed | null)[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(threadScript, { eval: true, workerData: work });
    worker.on("message", (hashed: [number, Hashed | null][]) => {
      for (const [i, file] of hashed) found[i] = file;
      resolve();
    });
    worker.on("error", reject);
    worker.on("exit", () => resolve());
  });
}

/** What a thread runs. It is started from its own text, since a bundle has no file for it: so it knows nothing but its arguments. */
function hashInThread(
  hashFile: ReturnType<typeof openHasher>,
  { workerData, parentPort }: typeof import("node:worker_threads"),
): void {
  const { files, order, next } = workerData as Work;
  const found: [number, Hashed | null][] = [];
  for (let at = Atomics.add(next, 0, 1); at < order.length; at = Atomics.add(next, 0, 1)) {
    const i = order[at] as number;
    const pieces = hashFile(files[i] as FileToHash);
    let piece = pieces.next();
    while (!piece.done) piece = pieces.next();
    found.push([i, piece.value]);
  }
  parentPort?.postMessage(found);
}

const hasher = `(${openHasher})(require("node:fs"), require("node:crypto"))`;
const threadScript = `(${hashInThread})(${hasher}, require("node:worker_threads"));`;
