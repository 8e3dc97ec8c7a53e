import { type ChildProcess, spawn } from "node:child_process";
import type { LegFailure } from "../../core/run/run.ts";
import type { LineSink } from "./lines.ts";
import { type ProcessGroup, processGroup } from "./process-group.ts";
import { openStepOutput } from "./step-output.ts";
import { startWatchdog, watch } from "./watchdog.ts";

export interface StepProcess extends LineSink {
  /** Program and arguments: a shell and the script's path. */
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Names in `env` whose values no other process has: what the step leaves behind is known by them. */
  readonly marks: readonly string[];
  /** Takes all that the step prints, in the order of arrival. */
  readonly log: string;
  /** Values that are masked in all that it prints. */
  readonly secrets: readonly string[];
  readonly timeoutSeconds: number | null;
  /** Aborting ends the step and all it started. */
  readonly signal: AbortSignal;
  /** Aborting ends them without asking. */
  readonly kill: AbortSignal;
  /** Between SIGTERM and SIGKILL. */
  readonly graceSeconds: number;
}

export type StepEnd =
  /** `alone`: nothing that it started was left when it ended. */
  | { readonly kind: "done"; readonly alone: boolean }
  | { readonly kind: "aborted" }
  | Extract<LegFailure, { kind: "exit" | "signal" | "timeout" | "spawn" }>;

/** Runs a step in a process group of its own and leaves none of it behind, whatever happens. */
export async function runStep(step: StepProcess): Promise<StepEnd> {
  const output = openStepOutput(step.log, step.secrets, step);
  try {
    return await runChild(step, (child) => output.drain(child));
  } finally {
    await output.close();
  }
}

async function runChild(step: StepProcess, drain: (child: ChildProcess) => void): Promise<StepEnd> {
  const [program, ...args] = step.argv;
  startWatchdog();
  const child = spawn(program, args, {
    cwd: step.cwd,
    env: step.env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const marks = step.marks.map((name) => `${name}=${step.env[name]}`);
  using _watch = watch(child, marks[0] ?? "");
  drain(child);
  using group = processGroup(child, marks, step.graceSeconds);
  using stop = stopper(step, group);
  const end = await ended(child, group, step.graceSeconds);
  const why = stop.why();
  if (why === "aborted") return { kind: "aborted" };
  return why === "timeout" ? { kind: "timeout", seconds: step.timeoutSeconds ?? 0 } : end;
}

/** Ends the group when its time is over, or when the caller no longer wants it. */
function stopper({ timeoutSeconds, signal, kill }: StepProcess, group: ProcessGroup) {
  let why: "timeout" | "aborted" | null = null;
  const stop = (reason: "timeout" | "aborted") => {
    why ??= reason;
    group.end();
  };
  const abort = () => stop("aborted");
  const timer = timeoutSeconds === null ? null : setTimeout(stop, timeoutSeconds * 1000, "timeout");
  signal.addEventListener("abort", abort, { once: true });
  kill.addEventListener("abort", group.kill, { once: true });
  if (signal.aborted) abort();
  if (kill.aborted) group.kill();
  return {
    why: () => why,
    [Symbol.dispose]() {
      if (timer) clearTimeout(timer);
      signal.removeEventListener("abort", abort);
      kill.removeEventListener("abort", group.kill);
    },
  };
}

function ended(child: ChildProcess, group: ProcessGroup, graceSeconds: number): Promise<StepEnd> {
  return new Promise((resolve) => {
    let end: StepEnd = { kind: "done", alone: false };
    let timer: NodeJS.Timeout | null = null;
    child.on("error", (error) => resolve({ kind: "spawn", problem: error.message }));
    child.on("exit", (code, signal) => {
      const alone = group.kill();
      if (signal !== null) end = { kind: "signal", signal };
      else end = code === 0 ? { kind: "done", alone } : { kind: "exit", code: code ?? 1, hint: null };
      // Who has got away all the same would keep the pipes open for ever.
      timer = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, graceSeconds * 1000);
    });
    child.on("close", () => {
      if (timer) clearTimeout(timer);
      resolve(end);
    });
  });
}
