import { type BigIntStats, constants, lstatSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { maskPatterns } from "../../core/run/secret-patterns.ts";
import { maskStream } from "../../lib/mask-stream.ts";

/** How often is looked whether somebody has written. */
const POLL_MILLISECONDS = 1000;

/** What is read of a file at once. */
const MOST = 1 << 16;

export interface Followed {
  /** Without these values. */
  readonly secrets: readonly string[];
  /** A file has been written to: all of it, or of a large one its first line and its last ones. The end may be half written. */
  changed(path: string, text: string): void;
}

/** Reads files that somebody else writes, each when it has changed since it was asked for, until the answer is called. What is no file, or not there, is passed over. */
export function followFiles(paths: readonly string[], { secrets, changed }: Followed): () => void {
  const stamps = new Map(paths.map((path) => [path, stampOf(path)]));
  let looking = false;
  const look = async () => {
    if (looking) return;
    looking = true;
    for (const path of paths) {
      const stamp = stampOf(path);
      if (stamp === stamps.get(path)) continue;
      const text = await excerptOf(path, secrets).catch(() => null);
      // Whoever has stopped listening is not told of what was being read.
      if (timer === null) return;
      stamps.set(path, stamp);
      if (text !== null) changed(path, text);
    }
    looking = false;
  };
  let timer: NodeJS.Timeout | null = setInterval(look, POLL_MILLISECONDS);
  return () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
}

function stampOf(path: string): string {
  const stat = statHere(path);
  return stat?.isFile() ? `${stat.size} ${stat.mtimeNs} ${stat.ino}` : "";
}

/** Null: nothing is there, or nothing that a look could reach. */
function statHere(path: string): BigIntStats | null {
  try {
    return lstatSync(path, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

async function excerptOf(path: string, secrets: readonly string[]): Promise<string | null> {
  // A pipe that lies there by now would keep us for ever, and so would a link to one.
  await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  const { size } = await file.stat();
  const bytes = size <= MOST ? await read(file, 0) : await bothEnds(file, size);
  const mask = maskStream(maskPatterns(secrets));
  return Buffer.concat([mask.push(bytes), mask.end()]).toString("utf8");
}

async function bothEnds(file: FileHandle, size: number): Promise<Buffer> {
  const [first, last] = [await read(file, 0), await read(file, size - MOST)];
  // From a line's beginning: what stands before is a part of one.
  return Buffer.concat([first.subarray(0, first.indexOf(LINE_END) + 1), last.subarray(last.indexOf(LINE_END) + 1)]);
}

async function read(file: FileHandle, from: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST), 0, MOST, from);
  return buffer.subarray(0, bytesRead);
}

const LINE_END = 0x0a;
