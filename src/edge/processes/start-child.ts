import { type ChildProcess, spawn } from "node:child_process";
import { statSync } from "node:fs";
import type { Readable } from "node:stream";
import type { Pipes } from "./pipes.ts";

export interface Command {
  /** Program and arguments: a shell and the script's path. */
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Started {
  /** It leads a process group of that number. */
  readonly pid: number | undefined;
  /** Its stdout and stderr. */
  readonly printed: readonly Readable[];
  readonly end: Promise<End>;
}

export type End =
  | { readonly kind: "exit"; readonly code: number }
  | { readonly kind: "signal"; readonly signal: NodeJS.Signals }
  | { readonly kind: "spawn"; readonly problem: string };

/** Starts a program in a session of its own, with nothing to read. Without `pipes` it prints into sockets. */
export function startChild({ argv: [program, ...args], cwd, env }: Command, pipes: Pipes | null): Started {
  const stdio = ["ignore" as const, ...(pipes?.given ?? ["pipe" as const, "pipe" as const])];
  try {
    const child = spawn(program, args, { cwd, env, stdio, detached: true });
    const sockets = [child.stdout, child.stderr].filter((socket) => socket !== null);
    return { pid: child.pid, printed: pipes?.readers ?? sockets, end: endOf(child, cwd) };
  } catch (error) {
    // Some reasons Node tells later, and some at once.
    return { pid: undefined, printed: pipes?.readers ?? [], end: Promise.resolve(notStarted(error as Error, cwd)) };
  } finally {
    pipes?.closeGiven();
  }
}

const endOf = (child: ChildProcess, cwd: string): Promise<End> =>
  new Promise((resolve) => {
    child.on("error", (error) => resolve(notStarted(error, cwd)));
    child.on("exit", (code, signal) =>
      resolve(signal === null ? { kind: "exit", code: code ?? 1 } : { kind: "signal", signal }),
    );
  });

/** Which of the two is not there, the program or the folder, the system does not say. */
const notStarted = ({ message }: Error, cwd: string): End => ({
  kind: "spawn",
  problem: isFolder(cwd) ? message : `${cwd} is no folder`,
});

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
