import { createHash, randomBytes } from "node:crypto";
import { constants, createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { access, chmod, copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { FileEntry, Run, RunDetails } from "../../core/run.ts";
import { writeAtomic } from "./atomic.ts";
import { sweepLocks, takeLock } from "./lock.ts";
import type { Store, StoredLeg } from "./store.ts";
import { beginWork } from "./work.ts";

/** Where a repository's store is on a laptop. */
export const storeHome = (root: string): string => join(root, ".mainline");

/** The store in a folder, on the file system of the work tree. Nothing is written before there is something to keep. */
export async function openLocalStore(home: string): Promise<Store> {
  const runFile = (id: string, name: string) => join(home, "runs", id, name);
  const legFile = (key: string) => join(home, "legs", key.slice(0, 2), `${key}.json`);
  const sourceFile = (key: string) => join(home, "sources", key.slice(0, 2), key);
  const objectPath = (sha256: string) => join(home, "objects", sha256.slice(0, 2), sha256.slice(2));
  // On the same file system as the work tree, and not in it: a process that is killed leaves no half file among the outputs.
  const incoming = () => join(home, "objects", "incoming", randomBytes(8).toString("hex"));
  const run = async (id: string) => {
    const found = readJson<Run>(runFile(id, "run.json"));
    return found?.id === id && Array.isArray(found.legs) ? found : null;
  };
  let locks: Promise<void> | null = null;

  return {
    home,
    run,
    objectPath,
    objectText: (sha256) => readFile(objectPath(sha256), "utf8"),
    recall: (key) => readFile(join(home, "cache", key), "utf8").catch(() => null),
    async remember(key, text) {
      // Only beside a store that is there: looking at a repository leaves nothing in it.
      if (await access(home).then(yes, no)) await writeAtomic(join(home, "cache", key), text).catch(() => {});
    },
    hasObject: (sha256) => access(objectPath(sha256)).then(yes, no),
    async runs() {
      const ids = await readdir(join(home, "runs")).catch(() => []);
      const runs = await Promise.all(ids.sort().reverse().map(run));
      return runs.filter((found) => found !== null);
    },
    details: async (id) => readJson<RunDetails>(runFile(id, "details.json")),
    async runOfSource(sourceKey) {
      const id = await readFile(sourceFile(sourceKey), "utf8").catch(() => null);
      return id === null ? null : await run(id);
    },
    async saveRun(saved, details) {
      await ignoreOurselves(home);
      // run.json last: a run is there when it is.
      await writeAtomic(runFile(saved.id, "details.json"), JSON.stringify(details));
      await writeAtomic(runFile(saved.id, "run.json"), JSON.stringify(saved));
      if (saved.status === "succeeded") await writeAtomic(sourceFile(saved.sourceKey), saved.id);
    },
    async leg(key) {
      const found = readJson<StoredLeg>(legFile(key));
      // Whoever changed it may have left anything.
      if (found?.version !== 1 || !Array.isArray(found.leg?.outputs)) return null;
      return found.leg.outputs.every((file) => isThere(objectPath(file.sha256), file.size)) ? found : null;
    },
    saveLeg: (key, leg) => writeAtomic(legFile(key), JSON.stringify(leg)),
    addObject: (path) => addObject(path, incoming(), objectPath),
    placeObject: (entry, path) => placeObject(objectPath(entry.sha256), entry, path, incoming()),
    logPath: (id, leg) => runFile(id, join("logs", `${leg}.log`)),
    workPath: (id) => join(home, "work", id),
    async beginWork(id) {
      await ignoreOurselves(home);
      await beginWork(join(home, "work"), id);
    },
    async lock(name, id, wait) {
      await (locks ??= makeLocks(home));
      return await takeLock(join(home, "locks"), name, id, wait);
    },
    endWork: (id) => rm(join(home, "work", id), { recursive: true, force: true }),
  };
}

/**
 * What cannot be read is not there: every write is whole, so that only a foreign hand can leave such a file. Without waiting: a run that
 * reuses everything does little else, and a trip to the thread pool costs ten times what reading a file of a kilobyte does.
 */
function readJson<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
}

/** No user needs to know that the folder must not be committed. */
export async function ignoreOurselves(home: string): Promise<void> {
  await mkdir(home, { recursive: true });
  await writeFile(join(home, ".gitignore"), "*\n", { flag: "wx" }).catch(() => {});
}

async function makeLocks(home: string): Promise<void> {
  await ignoreOurselves(home);
  await mkdir(join(home, "locks"), { recursive: true });
  sweepLocks(join(home, "locks"));
}

const isThere = (path: string, size: number): boolean => statSync(path, { throwIfNoEntry: false })?.size === size;

/** Copies first and hashes the copy: what is stored is what was hashed, even if a daemon goes on writing to the original. */
async function addObject(path: string, temporary: string, objectPath: (sha256: string) => string) {
  await mkdir(dirname(temporary), { recursive: true });
  try {
    await copyFile(path, temporary, constants.COPYFILE_FICLONE);
    const sha256 = await sha256Of(temporary);
    const { size } = await stat(temporary);
    const place = objectPath(sha256);
    if (!isThere(place, size)) {
      await chmod(temporary, 0o444);
      await mkdir(dirname(place), { recursive: true });
      await rename(temporary, place);
    }
    return { sha256, size };
  } finally {
    await rm(temporary, { force: true });
  }
}

/** What is laid is what was hashed: a disk that forgets a bit costs a leg, and never makes a wrong result. */
async function placeObject(
  object: string,
  { sha256, executable }: Pick<FileEntry, "sha256" | "executable">,
  path: string,
  temporary: string,
): Promise<boolean> {
  if (!existsSync(object)) return false;
  await mkdir(dirname(temporary), { recursive: true });
  await mkdir(dirname(path), { recursive: true });
  try {
    await copyFile(object, temporary, constants.COPYFILE_FICLONE);
    const whole = (await sha256Of(temporary)) === sha256;
    if (!whole) await rm(object, { force: true });
    if (!whole) return false;
    await chmod(temporary, executable ? 0o755 : 0o644);
    await rename(temporary, path);
    return true;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A small file is read at once: opening a stream costs more than its bytes. */
async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  if (statSync(path).size <= 1 << 16) return hash.update(readFileSync(path)).digest("hex");
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}

const yes = () => true;
const no = () => false;
