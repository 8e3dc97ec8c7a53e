import { randomBytes } from "node:crypto";
import {
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { racyMilliseconds } from "../../lib/racy.ts";
import { type Certificate, certificateBytes, PER_PATH, placeOf } from "./certificate.ts";

/** What an answer was found in: from the root, or absolute. */
export interface Grounds {
  /** It would have been another answer without them. */
  readonly present: readonly string[];
  readonly possible: readonly string[];
  /** Files that are exchanged whole, and only by a run: they may be as young as this one. */
  readonly own: readonly string[];
}

/**
 * Writes a certificate, if what it would say is beyond doubt: all that was looked at had been left alone since before this process began, so that
 * it is what the run read. By the clock of the file system, which must be ours, and must not have been set meanwhile. `busy`: an older folder in which this
 * process has made files and removed them.
 */
export function issue(
  file: string,
  { root, busy }: { root: string; busy: string },
  answer: Omit<Certificate, "paths" | "figures">,
  grounds: Grounds,
): void {
  try {
    const folder = statSync(busy);
    const found = tellsOfChanges(folder) && isSteady() ? look(root, folder.dev, grounds) : null;
    if (found === null) return;
    mkdirSync(dirname(file), { recursive: true });
    write(file, certificateBytes({ ...answer, ...found }));
  } catch {
    // The next run looks for itself.
  }
}

/** Not on every file system does a folder change when files come and go. */
const tellsOfChanges = ({ mtimeMs }: Stats): boolean => mtimeMs > performance.timeOrigin - racyMilliseconds(mtimeMs);

/** Null: something is not what the run has read, or may not be, or is a folder of a file system that is not known. */
function look(
  root: string,
  device: number,
  { present, possible, own }: Grounds,
): Pick<Certificate, "paths" | "figures"> | null {
  const [needed, free] = [new Set(present), new Set(own)];
  const paths = new Set([...present, ...possible, ...own]);
  const figures: number[] = [];
  // What a link leads to is added to the set while it is walked through.
  for (const path of paths) {
    const place = placeOf(root, path);
    const stat = lstatSync(place, { throwIfNoEntry: false }) ?? null;
    if (stat ? !free.has(path) && !isSettled(stat) : needed.has(path)) return null;
    if (stat?.isDirectory() && stat.dev !== device) return null;
    if (stat?.isSymbolicLink()) {
      const target = targetOf(place);
      if (target === null) return null;
      paths.add(target);
    }
    figures.push(...figuresOf(stat));
  }
  return { paths: [...paths], figures: Float64Array.from(figures) };
}

/** Where a link leads. Null: up again behind a name, which may be a link itself, so that the words do not say where. */
function targetOf(link: string): string | null {
  const to = readlinkSync(link);
  const parts = to.split("/").filter((part) => part !== "" && part !== ".");
  const name = parts.findIndex((part) => part !== "..");
  if (name !== -1 && parts.includes("..", name)) return null;
  // What is above a folder that was come to by a link is what is above the folder.
  return resolve(realpathSync.native(dirname(link)), to);
}

const figuresOf = (stat: Stats | null): number[] =>
  stat ? [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino, stat.mode] : Array<number>(PER_PATH).fill(-1);

function isSettled({ mtimeMs, ctimeMs }: Stats): boolean {
  const latest = Math.max(mtimeMs, ctimeMs);
  return latest < performance.timeOrigin - racyMilliseconds(latest);
}

/** The clock has gone as a clock goes since this process began. */
const isSteady = (): boolean => Math.abs(Date.now() - performance.timeOrigin - performance.now()) < 50;

function write(file: string, bytes: Buffer): void {
  const temporary = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  const before = Date.now();
  try {
    writeFileSync(temporary, bytes, { flag: "wx" });
    const { ctimeMs } = statSync(temporary);
    if (ctimeMs > before - racyMilliseconds(ctimeMs) && ctimeMs < Date.now() + 50) renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}
