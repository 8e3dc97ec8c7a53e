import { readdirSync, readFileSync } from "node:fs";

/**
 * Ends what steps of a run are still there whose own process is gone, and says whether there were any. Whoever ended the run may have ended its watchdog
 * too, or the watchdog is not done yet: what such a step holds or writes is not free before it is gone. Only Linux tells us.
 */
export function endOrphans(run: string): boolean {
  const orphans = processes().filter((pid) => pid !== process.pid && isOf(pid, `MAINLINE_RUN_ID=${run}`));
  for (const pid of orphans) end(pid);
  return orphans.length > 0;
}

function processes(): number[] {
  try {
    return readdirSync("/proc").map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function isOf(pid: number, mark: string): boolean {
  try {
    // A process that has ended and that nobody has waited for has none.
    return readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(mark);
  } catch {
    return false;
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}
