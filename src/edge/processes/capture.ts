import { type ChildProcess, spawn } from "node:child_process";

export interface Captured {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
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
  },
): Promise<Captured> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      windowsHide: true,
      detached: options.ends !== undefined,
    });
    endWith(child, options.ends ?? []);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => err.push(chunk));
    // A program that does not read its input is no failure here: its exit code says what matters.
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input);
    child.on("error", (error) => resolve({ code: null, stdout: Buffer.alloc(0), stderr: error.message }));
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString("utf8") }),
    );
  });
}

function endWith(child: ChildProcess, signals: readonly AbortSignal[]): void {
  const end = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // Nobody is there any more.
    }
  };
  for (const signal of signals) {
    signal.addEventListener("abort", end, { once: true });
    child.on("close", () => signal.removeEventListener("abort", end));
    if (signal.aborted) end();
  }
}
