import { createHash } from "node:crypto";
import { constants, createReadStream, lstatSync, readFileSync, type Stats } from "node:fs";
import { copyFile, mkdir, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { ancestors } from "../../core/paths.ts";
import type { FileEntry } from "../../core/run.ts";
import { expectedOutputs, noteExpected } from "./expected.ts";
import { openMemory } from "./memory.ts";
import type { Workbench } from "./workbench.ts";

/** The workbench of the work tree at `root`; what it remembers lies in the store's folder, `home`. */
export function openWorkbench(root: string, home: string): Workbench {
  const memory = openMemory(join(home, "files.json"));
  const at = (path: string) => join(root, path);

  const digest: Workbench["digest"] = async (path) => {
    const stat = statOf(at(path));
    if (!stat || stat.isDirectory()) return null;
    const executable = (stat.mode & 0o100) !== 0;
    const known = (await memory).digest(path, stat);
    if (known !== null) return { sha256: known, executable };
    const sha256 = await sha256Of(at(path), stat.size);
    (await memory).learn(path, stat, sha256);
    return { sha256, executable };
  };

  return {
    digest,
    readText: (path) => readFile(path, "utf8"),
    readEnd,
    async writeFile(path, text) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    },
    async prepare(directory, files, links) {
      await rm(directory, { recursive: true, force: true });
      await mkdir(directory, { recursive: true });
      for (const path of files) await copyIn(at(path), join(directory, path));
      for (const path of links) await linkIn(at(path), join(directory, path));
    },
    collect,
    async foreign(outputs, kept) {
      const expected = await expectedOutputs(home);
      const { files } = await collect(
        root,
        outputs.filter((path) => !expected.has(path)),
      );
      const safe = async (path: string) => (await isOurs(path)) || (await kept((await digest(path))?.sha256 ?? ""));
      const checked = await Promise.all(files.map(async ({ path }) => ((await safe(path)) ? [] : [path])));
      return checked.flat();
    },
    lacking,
    async place(files, placeOne) {
      for (const file of await lacking(files)) {
        if (!(await placeOne(file, at(file.path)))) return false;
        await wrote(file.path, file.sha256);
      }
      return true;
    },
    async expect(outputs) {
      const settle = await noteExpected(home, outputs);
      return async () => {
        for (const { path } of (await collect(root, outputs)).files)
          await wrote(path, (await digest(path))?.sha256 ?? "");
        await settle();
      };
    },
    async stale(outputs, kept) {
      const written = (await memory).written();
      return written.filter((path) => !kept.has(path) && [...ancestors(path)].some((above) => outputs.has(above)));
    },
    async discard(paths) {
      for (const path of paths) {
        if (await isOurs(path)) await rm(at(path), { force: true });
        (await memory).forget(path);
      }
    },
    close: async () => (await memory).save(),
  };

  async function lacking(files: readonly FileEntry[]): Promise<FileEntry[]> {
    const checked = await Promise.all(files.map(async (file) => ((await isSame(file)) ? [] : [file])));
    return checked.flat();
  }

  async function wrote(path: string, sha256: string): Promise<void> {
    const stat = statOf(at(path));
    if (stat) (await memory).wrote(path, stat, sha256);
  }

  /** Written by us, and still what we wrote. */
  async function isOurs(path: string): Promise<boolean> {
    const own = (await memory).writtenDigest(path);
    return own !== null && (await digest(path))?.sha256 === own;
  }

  /** Whoever laid it: if its bytes are these, it is what we would write. */
  async function isSame({ path, sha256, executable }: FileEntry): Promise<boolean> {
    const found = await digest(path);
    if (found?.sha256 !== sha256 || found.executable !== executable) return false;
    if ((await memory).writtenDigest(path) !== sha256) await wrote(path, sha256);
    return true;
  }
}

const collect: Workbench["collect"] = async (directory, outputs) => {
  const files = new Map<string, { path: string; executable: boolean }>();
  const missing: string[] = [];
  const escaping: string[] = [];
  for (const output of outputs) {
    const found = await walk(directory, output, escaping);
    if (found === null) missing.push(output);
    for (const file of found ?? []) files.set(file.path, file);
  }
  return {
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    missing,
    escaping: [...new Set(escaping)],
  };
};

/** Files at and below a path; null when nothing is there. A link counts as the file it leads to, if that is inside. */
async function walk(
  directory: string,
  path: string,
  escaping: string[],
): Promise<{ path: string; executable: boolean }[] | null> {
  const place = join(directory, path);
  let stat = statOf(place);
  if (!stat) return null;
  if (stat.isSymbolicLink()) {
    const target = await realpath(place).catch(() => null);
    const inside = target !== null && !relative(await realpath(directory), target).startsWith("..");
    if (!inside) escaping.push(path);
    if (!inside || target === null) return [];
    stat = lstatSync(target);
  }
  if (stat.isFile()) return [{ path, executable: (stat.mode & 0o100) !== 0 }];
  if (!stat.isDirectory()) return [];
  const below = await Promise.all(
    (await readdir(place)).map((name) => walk(directory, [path, name].join("/"), escaping)),
  );
  return below.flatMap((found) => found ?? []);
}

function statOf(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}

async function readEnd(path: string): Promise<string> {
  const size = statOf(path)?.size ?? 0;
  const chunks: Buffer[] = [];
  if (size === 0) return "";
  for await (const chunk of createReadStream(path, { start: Math.max(0, size - 16_384) })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** A small file is read at once: opening a stream costs more than its bytes. */
async function sha256Of(path: string, size: number): Promise<string> {
  const hash = createHash("sha256");
  if (size <= 1 << 16) return hash.update(readFileSync(path)).digest("hex");
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}

async function copyIn(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to, constants.COPYFILE_FICLONE);
}

async function linkIn(from: string, to: string): Promise<void> {
  if (!statOf(from)) return;
  await mkdir(dirname(to), { recursive: true });
  await symlink(from.split(sep).join("/"), to);
}
