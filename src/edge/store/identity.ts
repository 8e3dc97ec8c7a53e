import { readFileSync } from "node:fs";

/**
 * A process id alone may be somebody else's by now: its start time, where the system tells it, makes it one process. Empty: it is gone, or has
 * died and nobody has waited for it yet.
 */
export function identity(pid: number): string {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return "";
  }
  const [state, ...figures] = status(pid);
  return state === "Z" || state === "X" ? "" : `${pid} ${figures[18] ?? ""}`;
}

let own = "";

/** Ours, which never changes. */
export const ownIdentity = (): string => (own ||= identity(process.pid));

/** What Linux tells of a process behind its name: state first, start time (in ticks since the machine started) as the twentieth. */
function status(pid: number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}
