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
 * Real pipes, as a shell and GitHub's runner have them: what Node makes are sockets, which no program can open by a name such as `/dev/stderr`. Node can only
 * open pipes that have a name: they have one in `folder`, until they are open. Who reads all files there, as a step that runs in place may, would wait for
 * the end of what it prints itself. Null: there are none to be had.
 */
export async function openPipes(folder: string): Promise<Pipes | null> {
  if (process.platform === "win32") return null;
  const held = idle.pop();
  try {
    return held ? open(held.map(pathOf), held) : await openNew(folder);
  } catch {
    return null;
  }
}

/** Those of legs that have ended, for the next ones: each new pair costs a process. */
const idle: (readonly number[])[] = [];

let count = 0;

async function openNew(folder: string): Promise<Pipes> {
  const pair = ++count;
  const names = ["out", "err"].map((ending) => join(folder, `pipe-${pair}.${ending}`));
  try {
    await promisify(execFile)("mkfifo", ["-m", "600", ...names]);
    // Without reading or writing: whoever waits for the pipe's end does not wait for this.
    const held = process.platform === "linux" ? names.map((name) => openSync(name, O_PATH)) : null;
    return open(names, held);
  } finally {
    for (const name of names) rmSync(name, { force: true });
  }
}

/** Node has no name for it. */
const O_PATH = 0o10000000;

/** By this what has no name any more is opened again. */
const pathOf = (fd: number): string => `/proc/self/fd/${fd}`;

/** `held`: for the pipes to be used again. */
function open(paths: readonly string[], held: readonly number[] | null): Pipes {
  // Who reads comes first, and does not wait: who writes would otherwise.
  const fds = paths.map((path) => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
  const given = paths.map((path) => openSync(path, constants.O_WRONLY));
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
      if (held && areFree) idle.push(held);
      else for (const fd of held ?? []) closeSync(fd);
    },
  };
}
