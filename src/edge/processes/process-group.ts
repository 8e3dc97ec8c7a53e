import { readdirSync, readFileSync } from "node:fs";

export interface ProcessGroup {
  /** Asks all processes to end, and ends them when they do not. */
  end(): void;
  /** Ends them at once, with those that left the group. Whether there was nobody, as far as the system tells. */
  kill(): boolean;
}

/** The group that a process leads, and all that it started. `marks` are variables of its environment that no other has. */
export function processGroup(
  leader: number | undefined,
  marks: readonly string[],
  graceSeconds: number,
): ProcessGroup & Disposable {
  let hard: NodeJS.Timeout | null = null;
  const began = performance.now();
  const send = (signal: NodeJS.Signals) => leader !== undefined && endProcess(-leader, signal);
  const kill = () => {
    const isEmpty = !send("SIGKILL");
    const isLong = performance.now() - began > LONG_MILLISECONDS;
    return (leader === undefined || endStrays(leader, isLong, marks)) && isEmpty;
  };
  return {
    end() {
      send("SIGTERM");
      hard ??= setTimeout(kill, graceSeconds * 1000);
    },
    kill,
    [Symbol.dispose]() {
      if (hard) clearTimeout(hard);
    },
  };
}

/** In less time nobody starts as many processes as there are process ids, 2^15 at the least, so that those since the leader are known. */
const LONG_MILLISECONDS = 1000;

/**
 * A daemon leaves its parent's group (setsid), but it keeps the environment, unless it clears that too. Linux tells us everybody's; elsewhere
 * such a daemon stays. Those that a killed one started meanwhile are found by looking again. Whether we can tell that there were none.
 */
export function endStrays(leader: number, isLong: boolean, marks: readonly string[]): boolean {
  for (let round = 0; round < 10; round++) {
    const since = isLong ? processes() : processesSince(leader);
    const strays = since?.filter((pid) => isMarked(pid, marks)) ?? [];
    if (strays.length === 0) return since !== null && round === 0;
    for (const pid of strays) endProcess(pid, "SIGKILL");
  }
  return false;
}

/** Process ids rise, up to the last one that was given, until they begin again at the bottom. Null: the system does not tell. */
function processesSince(leader: number): number[] | null {
  const pids = processes();
  const last = lastProcess();
  if (pids === null || last === null) return pids;
  return pids.filter((pid) => (last >= leader ? pid > leader && pid <= last : pid > leader || pid <= last));
}

function processes(): number[] | null {
  try {
    return readdirSync("/proc").map(Number).filter(Number.isInteger);
  } catch {
    return null;
  }
}

function lastProcess(): number | null {
  try {
    return Number(readFileSync("/proc/loadavg", "utf8").trim().split(" ").at(-1));
  } catch {
    return null;
  }
}

function isMarked(pid: number, marks: readonly string[]): boolean {
  try {
    const environment = readFileSync(`/proc/${pid}/environ`, "latin1").split("\0");
    // A process that has ended and that nobody has waited for has none.
    return marks.every((mark) => environment.includes(mark));
  } catch {
    return false;
  }
}

/** Whether anybody was there. */
function endProcess(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
