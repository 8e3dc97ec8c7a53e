import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ItemKind } from "../../core/run/kept.ts";
import { FETCHED } from "./downloads.ts";
import type { StoredLeg } from "./store.ts";

/** One thing in a store, with what it takes. */
export interface Item {
  readonly kind: ItemKind;
  /** A run's id (of logs too), a leg's key, an object's digest. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** All that the store in this folder holds. Nobody else may be writing to what is then removed. */
export function inventory(home: string, now: number): Item[] {
  const item = (kind: ItemKind, name: string, path: string): Item => ({ kind, name, path, bytes: sizeOf(path) });
  const runs = below(join(home, "runs")).flatMap(({ name, path }) => [
    ...below(path).map((file) => item(file.name === "logs" ? "log" : "run", name, file.path)),
    { kind: "run" as const, name, path, bytes: 0 },
  ]);
  const sources = twoBelow(join(home, "sources")).map(({ path }) => item("run", readFileSync(path, "utf8"), path));
  const legs = twoBelow(join(home, "legs")).map(({ name, path }) => item("leg", name.slice(0, 64), path));
  const objects = twoBelow(join(home, "objects")).map(({ folder, name, path }) => item("object", folder + name, path));
  const work = below(join(home, "work")).map(({ name, path }) => item("leftover", name, path));
  const cached = below(join(home, "cache")).map(({ name, path }) => item("cache", name, path));
  // Somebody may be at it now.
  const downloads = below(join(home, "downloads"))
    .filter(({ path }) => changedAt(path) < now - DAY)
    .map(({ name, path }) => item("leftover", name, path));
  const there = new Set(objects.map(({ name }) => name));
  const notes = fetchedObjects(home)
    .filter(({ sha256 }) => !there.has(sha256))
    .map(({ sha256 }) => item("leftover", sha256, join(home, FETCHED, sha256)));
  const isLeftover = ({ path }: Item) => /\.tmp$|[\\/]incoming[\\/]/.test(path);
  return [...runs, ...sources, ...legs, ...objects, ...work, ...downloads, ...notes, ...cached].map((found) =>
    isLeftover(found) ? { ...found, kind: "leftover" } : found,
  );
}

const DAY = 24 * 3600 * 1000;

/** What was fetched, and when: see `noteFetched`. */
export const fetchedObjects = (home: string): { sha256: string; at: number }[] =>
  below(join(home, FETCHED)).map(({ name, path }) => ({ sha256: name, at: changedAt(path) }));

/** The legs that can be read, with the objects that they need. */
export function storedLegs(items: readonly Item[]) {
  return items
    .filter(({ kind }) => kind === "leg")
    .flatMap(({ name, path }) => {
      try {
        const { run, leg } = JSON.parse(readFileSync(path, "utf8")) as StoredLeg;
        return [{ key: name, run, objects: leg.outputs.map(({ sha256 }) => sha256) }];
      } catch {
        return [];
      }
    });
}

export function remove(items: readonly Item[]): void {
  for (const { path } of items) rmSync(path, { recursive: true, force: true });
}

function below(folder: string): { name: string; path: string }[] {
  try {
    return readdirSync(folder).map((name) => ({ name, path: join(folder, name) }));
  } catch {
    return [];
  }
}

const twoBelow = (folder: string): { folder: string; name: string; path: string }[] =>
  below(folder).flatMap((part) => below(part.path).map((file) => ({ folder: part.name, ...file })));

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Of a file, or of all below a folder. */
function sizeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.size ?? 0;
  return below(path).reduce((sum, file) => sum + sizeOf(file.path), 0);
}
