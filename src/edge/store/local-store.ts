import { createReadStream, existsSync, readFileSync } from "node:fs";
import { access, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Run, RunDetails } from "../../core/run/run.ts";
import { writeInOrder, writeWhole } from "./atomic.ts";
import { downloadsOf, noteFetched } from "./downloads.ts";
import { ignoreOurselves } from "./ignore-ourselves.ts";
import { keptLegs } from "./kept-legs.ts";
import { openLocks, takeLock } from "./lock.ts";
import { openObjects } from "./objects.ts";
import { removeTree } from "./remove-tree.ts";
import type { Store, StoredLeg } from "./store.ts";
import { beginWork } from "./work.ts";

/** Where a repository's store is on a laptop. */
export const storeHome = (root: string): string => join(root, ".mainline");

/** The store in a folder, on the file system of the work tree. Nothing is written before there is something to keep. */
export async function openLocalStore(home: string): Promise<Store> {
  const runFile = (id: string, name: string) => join(home, "runs", id, name);
  const legFile = (key: string) => join(home, "legs", key.slice(0, 2), `${key}.json`);
  const sourceFile = (key: string) => join(home, "sources", key.slice(0, 2), key);
  const objects = openObjects(join(home, "objects"));
  const run = async (id: string) => {
    const found = readJson<Run>(runFile(id, "run.json"));
    return found?.id === id && Array.isArray(found.legs) ? found : null;
  };
  let locks: Promise<void> | null = null;

  return {
    home,
    run,
    objectPath: objects.path,
    objectText: async (sha256, most) => {
      const end = most === undefined ? {} : { end: most - 1 };
      return await text(createReadStream(objects.path(sha256), end));
    },
    recall: (key) => readFile(join(home, "cache", key), "utf8").catch(() => null),
    async remember(key, text) {
      // Only beside a store that is there: looking at a repository leaves nothing in it.
      if (!existsSync(home)) return;
      try {
        writeWhole(join(home, "cache", key), text);
      } catch {
        // On a disk that is full, or may not be written, it is found out again.
      }
    },
    hasObject: (sha256) => access(objects.path(sha256)).then(yes, no),
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
      const source = [sourceFile(saved.sourceKey), saved.id] as const;
      await writeInOrder([
        [runFile(saved.id, "details.json"), JSON.stringify(details)],
        [runFile(saved.id, "run.json"), JSON.stringify(saved)],
        ...(saved.status === "succeeded" ? [source] : []),
      ]);
    },
    async leg(key) {
      const found = readJson<StoredLeg>(legFile(key));
      // Whoever changed it may have left anything.
      if (found?.version !== 1 || !Array.isArray(found.leg?.outputs)) return null;
      return found.leg.outputs.every(({ sha256, size }) => objects.has(sha256, size)) ? found : null;
    },
    keptLegs: () => keptLegs(join(home, "legs")),
    grounds: (legs, sourceKey, id) => [
      ...legs.flatMap(({ key, outputs }) => [legFile(key ?? ""), ...outputs.map(({ sha256 }) => objects.path(sha256))]),
      sourceFile(sourceKey),
      runFile(id, "run.json"),
    ],
    saveLeg: async (key, leg) => writeWhole(legFile(key), JSON.stringify(leg)),
    async fetchObject(file, signal) {
      const { fetchFile } = await import("./fetch-file.ts");
      const part = await downloadsOf(home)(file.sha256);
      const problem = await fetchFile(file, part, signal);
      if (problem === null) {
        await noteFetched(home, file.sha256);
        objects.adopt(part, file.sha256);
      }
      return problem;
    },
    addObject: objects.add,
    placeObject: objects.place,
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
    async use(id, wait) {
      try {
        await (locks ??= makeLocks(home));
        return await takeLock(join(home, "locks"), "use", id, wait, ["gc"]);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EROFS") return () => {};
        throw error;
      }
    },
    async alone(wait) {
      await (locks ??= makeLocks(home));
      return await takeLock(join(home, "locks"), "gc", "gc", wait, ["use", "gc"]);
    },
    endWork: (id) => removeTree(join(home, "work", id)),
    clearWork: removeTree,
  };
}

/**
 * What cannot be read is not there: every write is whole, so that only a foreign hand can leave such a file. Without waiting: a run that
 * reuses everything does little else, and a trip to the thread pool costs ten times what reading a file of a kilobyte does.
 */
function readJson<T>(path: string): T | null {
  try {
    // Mostly it is not there, and an error costs more than the question.
    if (!existsSync(path)) return null;
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
}

async function makeLocks(home: string): Promise<void> {
  await ignoreOurselves(home);
  await mkdir(join(home, "locks"), { recursive: true });
  openLocks(join(home, "locks"));
}

const yes = () => true;
const no = () => false;
