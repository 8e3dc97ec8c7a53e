import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Makes a run's folder of working directories, with a note of the process that owns it, and removes those whose process is gone. */
export async function beginWork(folder: string, run: string): Promise<void> {
  const others = await readdir(folder).catch(() => []);
  await Promise.all(others.map((other) => removeIfDead(join(folder, other))));
  await mkdir(join(folder, run), { recursive: true });
  await writeFile(join(folder, run, "owner"), await identity(process.pid));
}

async function removeIfDead(place: string): Promise<void> {
  const owner = await readFile(join(place, "owner"), "utf8").catch(() => "");
  const [pid = ""] = owner.split(" ");
  if (owner !== "" && owner === (await identity(Number(pid)))) return;
  await rm(place, { recursive: true, force: true });
}

/** A process id alone may be somebody else's by now: its start time, where the system tells it, makes it one process. */
async function identity(pid: number): Promise<string> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return "";
  }
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return `${pid} ${status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? ""}`;
}
