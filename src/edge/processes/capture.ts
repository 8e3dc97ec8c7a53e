import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { endStrays } from "./process-group.ts";

export interface Captured {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
  /** It was ended because it printed more than it may, or was not done in time. */
  readonly ended: "too-much" | "late" | null;
}

/**
 * Runs a program without a shell to its end, both pipes drained. A program that cannot be started answers code null, and
 * so does one that was ended.
 */
export function capture(
  program: string,
  args: readonly string[],
  options: {
    cwd: string;
    env: NodeJS.ProcessEnv;
    input?: string;
    /** Aborting ends it with all that it started. */
    ends?: readonly AbortSignal[];
    /** Bytes that it may print. */
    most?: number;
    /** Seconds that it may take. What it started is known by a variable that it sees then. */
    seconds?: number;
    /** Takes what it prints as it comes; `stdout` is empty then. */
    take?: (chunk: Buffer) => void;
  },
): Promise<Captured> {
  return new Promise((resolve) => {
    const mark = options.seconds === undefined ? {} : { MAINLINE_CAPTURE: randomUUID() };
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...options.env, ...mark },
      stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      windowsHide: true,
      detached: options.ends !== undefined,
    });
    endWith(child, options.ends ?? []);
    const limits = holdTo(options, child, mark);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const take = options.take ?? ((chunk: Buffer) => void out.push(chunk));
    child.stdout?.on("data", (chunk: Buffer) => limits.takes(chunk) && take(chunk));
    child.stderr?.on("data", (chunk: Buffer) => limits.takes(chunk) && err.push(chunk));
    // A program that does not read its input is no failure here: its exit code says what matters.
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input);
    child.on("error", (error) => resolve({ code: null, stdout: Buffer.alloc(0), stderr: error.message, ended: null }));
    child.on("close", (code) =>
      resolve({
        code,
        stdout: Buffer.concat(out),
        stderr: Buffer.concat(err).toString("utf8"),
        ended: limits.ended(),
      }),
    );
  });
}

/** Ends a program that prints more than it may, or takes longer; what it started may still hold its pipes, which are closed then. */
function holdTo(
  { most = Number.POSITIVE_INFINITY, seconds }: { most?: number; seconds?: number },
  child: ChildProcess,
  mark: Readonly<Record<string, string>>,
) {
  let left = most;
  let ended: Captured["ended"] = null;
  let hard: NodeJS.Timeout | null = null;
  const end = (why: Captured["ended"]) => {
    ended ??= why;
    // Asked, not killed: Git takes its lock files away first. Who does not hear it, or cannot, is killed.
    if (!endGroup(child) && hard === null) {
      child.kill("SIGTERM");
      hard = setTimeout(() => child.kill("SIGKILL"), GRACE_MILLISECONDS);
    }
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  const timer = seconds === undefined ? null : setTimeout(end, seconds * 1000, "late");
  child.on("close", () => {
    if (timer) clearTimeout(timer);
    if (hard) clearTimeout(hard);
    // It leads no group, for who is asked for a password needs the terminal; what it started may not have heard anything.
    const marks = Object.entries(mark).map(([name, value]) => `${name}=${value}`);
    if (ended !== null && child.pid !== undefined && marks.length > 0) endStrays(child.pid, true, marks);
  });
  return {
    ended: () => ended,
    takes(chunk: Buffer): boolean {
      left -= chunk.length;
      if (left < 0) end("too-much");
      return left >= 0;
    },
  };
}

const GRACE_MILLISECONDS = 2000;

function endWith(child: ChildProcess, signals: readonly AbortSignal[]): void {
  const end = () => endGroup(child);
  for (const signal of signals) {
    signal.addEventListener("abort", end, { once: true });
    child.on("close", () => signal.removeEventListener("abort", end));
    if (signal.aborted) end();
  }
}

/** False: it leads no group, or nobody is there any more. */
function endGroup({ pid }: ChildProcess): boolean {
  try {
    return pid !== undefined && process.kill(-pid, "SIGKILL");
  } catch {
    return false;
  }
}
