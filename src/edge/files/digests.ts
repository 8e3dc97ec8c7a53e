import { createHash } from "node:crypto";
import { existsSync, readlinkSync, type Stats } from "node:fs";
import { join } from "node:path";
import { hashFiles } from "./hash.ts";
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
  let turn: Promise<unknown> = Promise.resolve();

  return async (paths) => {
    const known = await memory;
    const found: (FoundFile | "gone" | "unread" | "changing")[] = paths.map((path) =>
      rememberedFile(root, path, known),
    );
    const unread = found.flatMap((file, i) => (file === "unread" ? [i] : []));
    if (unread.length > 0) {
      // In turn: legs that begin together mostly read the same files.
      const taken = (turn = turn.then(() =>
        read(
          unread.map((i) => paths[i] as string),
          known,
        ),
      ));
      const files = await (taken as ReturnType<typeof read>);
      for (const [at, i] of unread.entries()) found[i] = files[at] ?? "changing";
    }
    return found.map((file) => (file === "unread" ? "changing" : file));
  };

  async function read(paths: readonly string[], known: Memory): Promise<(FoundFile | "gone" | "changing")[]> {
    const found = paths.map((path) => rememberedFile(root, path, known));
    for (let attempt = 0; attempt < 3; attempt++) {
      const unread = found.flatMap((file, i) => (file === "unread" ? [i] : []));
      const files = await readOnce(
        unread.map((i) => paths[i] as string),
        known,
      );
      for (const [at, i] of unread.entries()) found[i] = files[at] ?? "unread";
    }
    return found.map((file) => (file === "unread" ? "changing" : file));
  }

  /** Nobody wrote to a file while it was read if its stat is the same before and after. */
  async function readOnce(paths: readonly string[], known: Memory): Promise<(FoundFile | "gone" | "unread")[]> {
    const at = Date.now();
    const before = paths.map((path) => statOf(join(root, path)));
    const digests = await hashFiles(paths.map((path, i) => ({ path: join(root, path), size: before[i]?.size ?? 0 })));
    return paths.map((path, i) => {
      const [stat, sha256] = [statOf(join(root, path)), digests[i]];
      if (!stat?.isFile() || !before[i]) return "gone";
      if (typeof sha256 !== "string" || stampOf(stat) !== stampOf(before[i])) return "unread";
      known.learn(path, stat, sha256, at);
      return fileOf(stat, sha256);
    });
  }
}

function rememberedFile(root: string, path: string, memory: Memory): FoundFile | "gone" | "unread" {
  const stat = statOf(join(root, path));
  if (!stat || !(stat.isFile() || stat.isSymbolicLink())) return "gone";
  if (stat.isSymbolicLink()) {
    const to = readlinkSync(join(root, path));
    const link = { to, leads: existsSync(join(root, path)) };
    return { sha256: linkDigest(to), executable: false, link, stamp: stampOf(stat) };
  }
  const sha256 = memory.digest(path, stat);
  return sha256 === null ? "unread" : fileOf(stat, sha256);
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
