import { existsSync, readdirSync, readFileSync, rmSync, type Stats, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ItemKind } from "../../core/run/kept.ts";
import { FETCHED } from "./downloads.ts";
import { removeTree } from "./remove-tree.ts";
import type { StoredLeg } from "./store.ts";
import { isOwned } from "./work.ts";

/** One thing in a store, with what it takes. */
export interface Item {
  readonly kind: ItemKind;
  /** A run's id (of logs too), a leg's key, an object's digest, for what an answer is. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** All that the store in this folder holds. Nobody else may be writing to what is then removed. */
export function inventory(home: string, now: number): Item[] {
  const legs = twoBelow(join(home, "legs")).map(({ name, path }) => item("leg", name.slice(0, 64), path));
  const objects = twoBelow(join(home, "objects")).map(({ folder, name, path }) => item("object", folder + name, path));
  const cached = below(join(home, "cache")).map(({ name, path }) => item("cache", name, path));
  const answers = below(join(home, "up-to-date")).map(({ name, path }) =>
    item(isAsked(home, name) ? "answer" : "leftover", name, path),
  );
  const there = new Set(objects.map(({ name }) => name));
  const items = [...runsIn(home), ...legs, ...objects, ...cached, ...answers, ...leftoversIn(home, there, now)];
  const isLeftover = ({ path }: Item) => /\.tmp$|[\\/]incoming[\\/]/.test(path);
  return items.map((found) => (isLeftover(found) ? { ...found, kind: "leftover" } : found));
}

const item = (kind: ItemKind, name: string, path: string): Item => ({ kind, name, path, bytes: sizeOf(path) });

function runsIn(home: string): Item[] {
  const runs = below(join(home, "runs")).flatMap(({ name, path }) => [
    ...below(path).map((file) => item(file.name === "logs" ? "log" : "run", name, file.path)),
    { kind: "run" as const, name, path, bytes: 0 },
  ]);
  const sources = twoBelow(join(home, "sources")).map(({ path }) => item("run", readFileSync(path, "utf8"), path));
  return [...runs, ...sources];
}

/** Of killed runs, of downloads, and of what was fetched and is gone. */
function leftoversIn(home: string, objects: ReadonlySet<string>, now: number): Item[] {
  // Somebody may be at a young one now.
  const downloads = below(join(home, "downloads")).filter(({ path }) => changedAt(path) < now - DAY);
  const halves = below(home).filter(({ name }) => name.endsWith(".tmp"));
  const notes = fetchedObjects(home)
    .filter(({ sha256 }) => !objects.has(sha256))
    .map(({ sha256 }) => ({ name: sha256, path: join(home, FETCHED, sha256) }));
  // Only who asks while a run goes on sees one of a living process.
  const work = below(join(home, "work")).filter(({ path }) => !isOwned(textOf(join(path, "owner"))));
  return [...work, ...downloads, ...halves, ...notes].map(({ name, path }) => item("leftover", name, path));
}

/** Whether the `mainline.yml` is there that an answer of "nothing to do" is named after: who would ask again otherwise? */
function isAsked(home: string, answer: string): boolean {
  try {
    return existsSync(join(dirname(home), decodeURIComponent(answer)));
  } catch {
    return false;
  }
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

/** Also what a step made so that nobody may look into it. */
export async function remove(items: readonly Item[]): Promise<void> {
  for (const { kind, path } of items)
    if (kind === "leftover") await removeTree(path);
    else rmSync(path, { recursive: true, force: true });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
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
  const stat = statOf(path);
  if (!stat?.isDirectory()) return stat?.size ?? 0;
  return below(path).reduce((sum, file) => sum + sizeOf(file.path), 0);
}

/** Null: it is gone, or nobody may look at it. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
