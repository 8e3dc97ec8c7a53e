import { chmod, copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { FileEntry } from "../../core/run/run.ts";
import type { Result } from "../../lib/result.ts";
import { holds } from "./holds.ts";
import { untar } from "./untar.ts";

/** What fetching a version does with files. */
export interface VersionFiles {
  text(file: string): Promise<string>;
  /** Takes exactly these files out of a foreign tar; the error says what is wrong with it. */
  untar(tar: string, folder: string, wanted: readonly { path: string; size: number }[]): Promise<Result<void, string>>;
  /** Copies a file to where nothing is yet. */
  place(from: string, to: string): Promise<void>;
  /** An empty file, whatever was there; answers its path. */
  create(file: string): Promise<string>;
  setExecutable(file: string, executable: boolean): Promise<void>;
  holds(file: string, entry: Pick<FileEntry, "sha256" | "size">): Promise<boolean>;
  remove(file: string): Promise<void>;
}

export const versionFiles: VersionFiles = {
  text: (file) => readFile(file, "utf8"),
  untar,
  async place(from, to) {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  },
  async create(file) {
    await writeFile(file, "");
    return file;
  },
  setExecutable: (file, executable) => chmod(file, executable ? 0o755 : 0o644),
  holds,
  remove: (file) => rm(file, { force: true }),
};
