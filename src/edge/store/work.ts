import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { identity, ownIdentity } from "./identity.ts";
import { removeTree } from "./remove-tree.ts";

/**
 * Makes a run's folder of working directories, with a note of the process that owns it, and removes those whose process is gone. The folder
 * appears with its note, by a rename: nobody who clears up meets it without an owner.
 */
export async function beginWork(folder: string, run: string): Promise<void> {
  const others = await readdir(folder).catch(() => []);
  await Promise.all(others.map((other) => removeIfDead(folder, other)));
  // Until it has its note, its name says whose it is.
  const fresh = join(folder, `.${run}~${ownIdentity()}`);
  await mkdir(fresh, { recursive: true });
  await writeFile(join(fresh, "owner"), ownIdentity());
  await rename(fresh, join(folder, run));
}

async function removeIfDead(folder: string, name: string): Promise<void> {
  const place = join(folder, name);
  const owner = name.startsWith(".")
    ? (name.split("~")[1] ?? "")
    : await readFile(join(place, "owner"), "utf8").catch(() => "");
  if (isOwned(owner)) return;
  await removeTree(place);
}

/** Whether the process of such a note is there. */
export function isOwned(owner: string): boolean {
  const [pid = ""] = owner.split(" ");
  return owner !== "" && owner === identity(Number(pid));
}
