import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { finished } from "node:stream/promises";
import type { LegFailure } from "../../core/run.ts";
import { lineSplitter } from "./lines.ts";

export interface StepProcess {
  /** Program and arguments: a shell and the script's path. */
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Takes all that the step prints, in the order of arrival. */
  readonly log: string;
  readonly onLine: (line: string) => void;
  readonly timeoutSeconds: number | null;
  /** Aborting ends the step and all it started. */
  readonly signal: AbortSignal;
  /** Between SIGTERM and SIGKILL. */
  readonly graceSeconds: number;
}

export type StepEnd =
  | { readonly kind: "done" }
  | { readonly kind: "aborted" }
  | Extract<LegFailure, { kind: "exit" | "signal" | "timeout" | "spawn" }>;

/** Runs a step in a process group of its own and leaves none of it behind, whatever happens. */
export async function runStep(step: StepProcess): Promise<StepEnd> {
  await mkdir(dirname(step.log), { recursive: true });
  const [program, ...args] = step.argv;
  const child = spawn(program, args, {
    cwd: step.cwd,
    env: step.env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const log = createWriteStream(step.log, { flags: "a" });
  drain(child, log, step.onLine);
  const group = groupOf(child, step.graceSeconds);
  let why: "timeout" | "aborted" | null = null;
  const stop = (reason: "timeout" | "aborted") => {
    why ??= reason;
    group.end();
  };
  const timer = step.timeoutSeconds === null ? null : setTimeout(stop, step.timeoutSeconds * 1000, "timeout");
  const abort = () => stop("aborted");
  step.signal.addEventListener("abort", abort, { once: true });
  if (step.signal.aborted) abort();
  try {
    const end = await ended(child, group);
    if (why === "aborted") return { kind: "aborted" };
    return why === "timeout" ? { kind: "timeout", seconds: step.timeoutSeconds ?? 0 } : end;
  } finally {
    if (timer) clearTimeout(timer);
    step.signal.removeEventListener("abort", abort);
    group.close();
    log.end();
    await finished(log).catch(() => {});
  }
}

/** Both pipes are always read; a log that cannot keep up slows the step down instead of filling our memory. */
function drain(child: ChildProcess, log: WriteStream, onLine: (line: string) => void): void {
  const pipes = [child.stdout, child.stderr].filter((pipe) => pipe !== null);
  log.on("error", () => {});
  log.on("drain", () => {
    for (const pipe of pipes) pipe.resume();
  });
  for (const pipe of pipes) {
    const lines = lineSplitter(onLine);
    pipe.on("data", (chunk: Buffer) => {
      lines.push(chunk);
      if (!log.write(chunk)) for (const each of pipes) each.pause();
    });
    pipe.on("end", lines.end);
  }
}

interface Group {
  /** Asks all processes to end, and ends them when they do not. */
  end(): void;
  close(): void;
}

function groupOf(child: ChildProcess, graceSeconds: number): Group {
  let hard: NodeJS.Timeout | null = null;
  const send = (signal: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // Nobody is left in the group.
    }
  };
  return {
    end() {
      send("SIGTERM");
      hard ??= setTimeout(send, graceSeconds * 1000, "SIGKILL");
    },
    close() {
      if (hard) clearTimeout(hard);
      send("SIGKILL");
    },
  };
}

function ended(child: ChildProcess, group: Group): Promise<StepEnd> {
  return new Promise((resolve) => {
    let end: StepEnd = { kind: "done" };
    child.on("error", (error) => resolve({ kind: "spawn", problem: error.message }));
    child.on("exit", (code, signal) => {
      if (signal !== null) end = { kind: "signal", signal };
      else if (code !== 0) end = { kind: "exit", code: code ?? 1, hint: null };
      // A child that it left behind would keep the pipes open for ever.
      group.close();
    });
    child.on("close", () => resolve(end));
  });
}
