import type { Readable } from "node:stream";
import type { LegFailure } from "../../core/run/run.ts";
import type { LineSink } from "./lines.ts";
import { openPipes } from "./pipes.ts";
import { type ProcessGroup, processGroup } from "./process-group.ts";
import { type Command, type Started, startChild } from "./start-child.ts";
import { openStepOutput } from "./step-output.ts";
import { startWatchdog, watch } from "./watchdog.ts";

export interface StepProcess extends Command, LineSink {
  /** Names in `env` whose values no other process has: what the step leaves behind is known by them. */
  readonly marks: readonly string[];
  /** A folder that goes with the run, for the names that its pipes have until they are open. */
  readonly pipes: string;
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
    return await runChild(step, output.drain);
  } finally {
    await output.close();
  }
}

async function runChild(step: StepProcess, drain: (printed: readonly Readable[]) => void): Promise<StepEnd> {
  startWatchdog();
  using pipes = await openPipes(step.pipes);
  const child = startChild(step, pipes);
  const marks = step.marks.map((name) => `${name}=${step.env[name]}`);
  using _watch = watch(child.pid, marks[0] ?? "");
  drain(child.printed);
  using group = processGroup(child.pid, marks, step.graceSeconds);
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

async function ended(child: Started, group: ProcessGroup, graceSeconds: number): Promise<StepEnd> {
  const closed = Promise.all(child.printed.map((pipe) => new Promise((done) => pipe.once("close", done))));
  const end = await child.end;
  if (end.kind === "spawn") return end;
  const alone = group.kill();
  // Who has got away all the same would keep the pipes open for ever.
  const close = () => child.printed.forEach((pipe) => void pipe.destroy());
  const timer = setTimeout(close, graceSeconds * 1000);
  await closed;
  clearTimeout(timer);
  if (end.kind === "signal") return end;
  return end.code === 0 ? { kind: "done", alone } : { ...end, hint: null };
}
