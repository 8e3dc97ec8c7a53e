import { createHash } from "node:crypto";
import { existsSync, readlinkSync, type Stats } from "node:fs";
import { join } from "node:path";
import { hashFiles } from "./hash.ts";
import type { Hashed } from "./hash-file.ts";
import type { Memory } from "./memory.ts";
import { statOf } from "./stat-of.ts";

/** One file of the work tree as it is now. A link counts by where it leads, and is no other file's equal. */
export interface FoundFile {
  readonly sha256: string;
  readonly executable: boolean;
  /** Where it leads, as it is written in the link, and whether something is there. */
  readonly link: { readonly to: string; readonly leads: boolean } | null;
  /** Another one whenever the file was written to, even if the same bytes. */
  readonly stamp: string;
}

export type Digests = (paths: readonly string[]) => Promise<(FoundFile | "gone" | "changing")[]>;

/** Digests of files of the work tree, in their order: remembered, or taken now, all together. */
export function openDigests(root: string, memory: Promise<Memory>): Digests {
  /** The last one who reads, or waits to. */
  let last: Promise<unknown> | null = null;

  return async (paths) => {
    const known = await memory;
    const look = () => paths.map((path) => lookAt(root, path, known));
    const found = look();
    if (!found.some(isUnread)) return found.map(asChanging);
    const before = last;
    // In turn: legs that begin together mostly read the same files.
    const mine = before === null ? read(paths, found, known) : before.then(() => read(paths, look(), known));
    last = mine;
    try {
      return await mine;
    } finally {
      if (last === mine) last = null;
    }
  };

  async function read(paths: readonly string[], found: Looked[], known: Memory): ReturnType<Digests> {
    for (let attempt = 0; attempt < 3 && found.some(isUnread); attempt++) await readOnce(paths, found, known);
    return found.map(asChanging);
  }

  /** Nobody wrote to a file while it was read if what the system says of it is the same before and after. */
  async function readOnce(paths: readonly string[], found: Looked[], known: Memory): Promise<void> {
    const at = Date.now();
    const unread = found.flatMap((file, i) => (isUnread(file) ? [{ i, path: paths[i] as string, before: file }] : []));
    const files = unread.map(({ path, before }) => ({ path: join(root, path), size: before.size }));
    for (const [k, hashed] of (await hashFiles(files)).entries()) {
      const { i, path, before } = unread[k] as (typeof unread)[number];
      if (hashed !== null && isAsBefore(hashed, before)) {
        known.learn(path, before, hashed.sha256, at);
        found[i] = fileOf(before, hashed.sha256);
      } else found[i] = lookAt(root, path, known);
    }
  }
}

/** As a file was remembered, or how it is now, where it must be read. */
type Looked = FoundFile | "gone" | Stats;

const isUnread = (file: Looked): file is Stats => typeof file === "object" && !("sha256" in file);
const asChanging = (file: Looked): FoundFile | "gone" | "changing" => (isUnread(file) ? "changing" : file);

function lookAt(root: string, path: string, memory: Memory): Looked {
  const stat = statOf(join(root, path));
  if (!stat || !(stat.isFile() || stat.isSymbolicLink())) return "gone";
  if (stat.isSymbolicLink()) {
    const to = readlinkSync(join(root, path));
    const link = { to, leads: existsSync(join(root, path)) };
    return { sha256: linkDigest(to), executable: false, link, stamp: stampOf(stat) };
  }
  const sha256 = memory.digest(path, stat);
  return sha256 === null ? stat : fileOf(stat, sha256);
}

/** No file has it: it is the digest of something that says so. */
const linkDigest = (link: string): string => createHash("sha256").update(`mainline: a link to\0${link}`).digest("hex");

const fileOf = (stat: Stats, sha256: string): FoundFile => ({
  sha256,
  executable: (stat.mode & 0o100) !== 0,
  link: null,
  stamp: stampOf(stat),
});

const stampOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): string => `${size} ${mtimeMs} ${ctimeMs} ${ino}`;

/** Its size it has, or it would not have been hashed. */
const isAsBefore = (hashed: Hashed, before: Stats): boolean =>
  hashed.mtimeMs === before.mtimeMs && hashed.ctimeMs === before.ctimeMs && hashed.ino === before.ino;
