import { execFile } from "node:child_process";
import { closeSync, constants, openSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";

/** What a step has as stdout and as stderr, in this order. */
export interface Pipes extends Disposable {
  /** Our copies of the ends that it writes to: while they are open no pipe ends. */
  readonly given: readonly number[];
  closeGiven(): void;
  readonly readers: readonly Socket[];
}

/**
 * Real pipes, as a shell and GitHub's runner have them: what Node makes are sockets, which no program can open by a name such as `/dev/stderr`. They lie in
 * `folder`, which goes with the run, for Node can only open pipes that have a name. Null: there are none to be had.
 */
export async function openPipes(folder: string): Promise<Pipes | null> {
  const names = idle.get(folder)?.pop() ?? (await makeNames(folder));
  try {
    return names && open(folder, names);
  } catch {
    // A step may remove what it likes.
    return null;
  }
}

/** Those of legs that have ended, for the next ones: each new pair costs a process. Null where none can be made. */
const idle = new Map<string, string[][] | null>();

let count = 0;

async function makeNames(folder: string): Promise<string[] | null> {
  if (process.platform === "win32" || idle.get(folder) === null) return null;
  const pair = ++count;
  const names = ["out", "err"].map((ending) => join(folder, `pipe-${pair}.${ending}`));
  try {
    await promisify(execFile)("mkfifo", ["-m", "600", ...names]);
    return names;
  } catch {
    idle.set(folder, null);
    return null;
  }
}

function open(folder: string, names: string[]): Pipes {
  // Who reads comes first, and does not wait: who writes would otherwise.
  const fds = names.map((name) => openSync(name, constants.O_RDONLY | constants.O_NONBLOCK));
  const given = names.map((name) => openSync(name, constants.O_WRONLY));
  const readers = fds.map((fd) => new Socket({ fd, readable: true, writable: false }));
  const closeGiven = () => given.splice(0).forEach((fd) => void closeSync(fd));
  return {
    given,
    closeGiven,
    readers,
    [Symbol.dispose]() {
      closeGiven();
      // Whoever still has them open would write among the words of the next leg.
      const areFree = readers.every((reader) => reader.readableEnded);
      for (const reader of readers) reader.destroy();
      if (areFree) idle.set(folder, [...(idle.get(folder) ?? []), names]);
      else for (const name of names) rmSync(name, { force: true });
    },
  };
}
