import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stepKey } from "../../core/keys/keys.ts";
import { isWithin } from "../../core/plan/paths.ts";
import { parseStoredLeg } from "../../core/run/run-schema.ts";
import type { Store, StoredLeg } from "./store.ts";

/** Entries by key somewhere else, which may be gone, broken or refused at any time: neither call throws for that. */
export interface LegCache {
  /** Lays an entry at this path below the workspace; false: there is none. */
  restore(path: string, key: string): Promise<boolean>;
  save(path: string, key: string): Promise<void>;
}

export interface CachedStore extends Store {
  /** Saves the legs that ran here: those that took longest, since each costs an upload. */
  saveEntries(): Promise<void>;
}

const MOST_ENTRIES = 50;
/** Where an entry lies while it comes or goes. Its path is part of what GitHub finds it by, so it is the same on every machine. */
const entriesFolder = ".mainline/cache-entries";
const entryPath = (key: string): string => `${entriesFolder}/${key}`;
const cacheKey = (key: string): string => `mainline-leg-1-${key}`;

/**
 * A store that looks for a leg of an unknown key in a cache. An entry is a claim: it is taken only if its record has this very key, its outputs
 * are those that the record declares, and every byte has its digest. Anything else is a miss.
 */
export function cachedStore(local: Store, cache: LegCache, workspace: string): CachedStore {
  const ran = new Map<string, StoredLeg>();
  /** A key is asked for once: who did not find it then is about to make it. */
  const asked = new Set<string>();
  return {
    ...local,
    async leg(key) {
      const known = await local.leg(key);
      if (known || asked.has(key)) return known;
      asked.add(key);
      return await fetchEntry(key);
    },
    // Only the cache knows what it has.
    keptLegs: () => () => true,
    async saveLeg(key, leg) {
      await local.saveLeg(key, leg);
      ran.set(key, leg);
    },
    async saveEntries() {
      const longest = [...ran].sort(([, a], [, b]) => b.leg.seconds - a.leg.seconds).slice(0, MOST_ENTRIES);
      for (const [key, leg] of longest) await inEntry(key, (folder) => saveEntry(key, leg, folder)).catch(() => {});
      // An entry that was not what its key says may have laid others there.
      await rm(join(workspace, entriesFolder), { recursive: true, force: true });
    },
  };

  async function fetchEntry(key: string): Promise<StoredLeg | null> {
    return await inEntry(key, async (folder) => {
      if (!(await cache.restore(entryPath(key), cacheKey(key)))) return null;
      const leg = await checked(key, folder);
      if (leg) await local.saveLeg(key, leg);
      return leg;
    }).catch(() => null);
  }

  async function checked(key: string, folder: string): Promise<StoredLeg | null> {
    const parsed = parseStoredLeg(await readFile(join(folder, "leg.json"), "utf8"));
    if (!parsed.ok) return null;
    const { status, record, outputs } = parsed.value.leg;
    if (status !== "ran" || record === null || stepKey(record) !== key) return null;
    if (!outputs.every(({ path }) => record.outputs.some((declared) => isWithin(path, declared.path)))) return null;
    for (const { sha256, size } of outputs) {
      const found = await local.addObject(join(folder, sha256));
      if (found.sha256 !== sha256 || found.size !== size) return null;
    }
    return parsed.value;
  }

  async function saveEntry(key: string, leg: StoredLeg, folder: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "leg.json"), JSON.stringify(leg));
    for (const { sha256 } of leg.leg.outputs) await copyFile(local.objectPath(sha256), join(folder, sha256));
    await cache.save(entryPath(key), cacheKey(key));
  }

  /** What an earlier job left there is nobody's. The folder above is there, for two `tar` that both have to make it can get into each other's way. */
  async function inEntry<T>(key: string, act: (folder: string) => Promise<T>): Promise<T> {
    const folder = join(workspace, entryPath(key));
    await rm(folder, { recursive: true, force: true });
    await mkdir(dirname(folder), { recursive: true });
    try {
      return await act(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
