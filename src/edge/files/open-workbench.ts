import { createReadStream, mkdirSync, writeFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ancestors } from "../../core/plan/paths.ts";
import type { NameRules } from "../../core/plan/same-names.ts";
import { collect, notFolders } from "./collect.ts";
import { type FoundFile, openDigests } from "./digests.ts";
import { expectedOutputs, noteExpected, notesOf } from "./expected.ts";
import { foldersOf } from "./folders.ts";
import { firstChanged, layOut, watchFiles } from "./lay-out.ts";
import { roomMaker } from "./make-room.ts";
import { memoryFile, openMemory } from "./memory.ts";
import { nameRulesOf } from "./name-rules.ts";
import { statOf } from "./stat-of.ts";
import type { StoredFile, Workbench } from "./workbench.ts";

/** The workbench of the work tree at `root`; what it remembers lies in the store's folder, `home`. */
export function openWorkbench(root: string, home: string): Workbench {
  const file = memoryFile(home);
  const memory = openMemory(file);
  const at = (path: string) => join(root, path);
  let rules: NameRules | null = null;

  const digests = openDigests(root, memory);
  const digest = async (path: string) => {
    const [found] = await digests([path]);
    return typeof found === "object" ? found : null;
  };

  return {
    digests,
    readText: (path) => readFile(path, "utf8"),
    readEnd,
    writeFiles(texts) {
      for (const folder of new Set(Object.keys(texts).map((path) => dirname(path))))
        mkdirSync(folder, { recursive: true });
      for (const [path, text] of Object.entries(texts)) writeFileSync(path, text);
    },
    async prepare(directory, files, leg) {
      const paths = files.map(({ path }) => path);
      await layOut(root, directory, { files: paths, links: leg.links, folder: leg.directory });
      return await firstChanged(root, directory, files, await memory);
    },
    watch: watchFiles,
    nameRules: () => (rules ??= nameRulesOf(root)),
    collect,
    async foreign(outputs, kept) {
      const expected = expectedOutputs(home);
      const asked = outputs.filter((path) => !expected.has(path));
      const { files, refused } = collect(root, asked);
      const there = [...notFolders(root, asked), ...files.map(({ path }) => path)];
      const [found, known] = [await digests(there), await memory];
      const theirs: string[] = [];
      for (const [i, path] of there.entries()) {
        const sha256 = digestOf(found[i]);
        if ((sha256 === null || known.writtenDigest(path) !== sha256) && !(await kept(sha256 ?? ""))) theirs.push(path);
      }
      // What is laid through a link that leads out lands among somebody's files elsewhere.
      return [...theirs, ...refused.map(({ path }) => path)];
    },
    lacking,
    async place(files, placeOne) {
      const makeRoom = roomMaker(root, discard);
      for (const file of await lacking(files)) {
        await makeRoom(file.path);
        if (!(await placeOne(file, at(file.path)))) return false;
        await wrote(file.path, file.sha256);
      }
      return true;
    },
    async expect(outputs) {
      const settle = await noteExpected(home, outputs);
      return async () => {
        for (const { path } of collect(root, outputs).files) await wrote(path, (await digest(path))?.sha256 ?? "");
        await settle();
      };
    },
    async clear(outputs) {
      for (const { path } of collect(root, outputs).files) await rm(at(path), { force: true });
    },
    async stale(outputs, kept) {
      const written = (await memory).written();
      return written.filter((path) => !kept.has(path) && ancestors(path).some((above) => outputs.has(above)));
    },
    discard,
    folders: (ignored, named) => foldersOf(root, ignored, named),
    memory: { file, notes: notesOf(home) },
    close: async () => (await memory).save(),
  };

  async function discard(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      if (await isOurs(path)) await rm(at(path), { force: true });
      (await memory).forget(path);
    }
  }

  /** All together: a promise a file costs more memory than all that is known of it. Whoever laid one, if its bytes are these it is what we would write. */
  async function lacking<File extends StoredFile>(files: readonly File[]): Promise<File[]> {
    const [found, known] = [await digests(files.map(({ path }) => path)), await memory];
    const [there, lacking]: [File[], File[]] = [[], []];
    for (const [i, file] of files.entries()) (isSame(file, found[i]) ? there : lacking).push(file);
    for (const { path, sha256 } of there) if (known.writtenDigest(path) !== sha256) await wrote(path, sha256);
    return lacking;
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
}

type Found = FoundFile | "gone" | "changing" | undefined;

const digestOf = (found: Found): string | null => (typeof found === "object" ? found.sha256 : null);

const isSame = ({ sha256, executable }: StoredFile, found: Found): boolean =>
  typeof found === "object" && found.sha256 === sha256 && found.executable === executable;

async function readEnd(path: string): Promise<string> {
  const size = statOf(path)?.size ?? 0;
  const chunks: Buffer[] = [];
  if (size === 0) return "";
  for await (const chunk of createReadStream(path, { start: Math.max(0, size - 16_384) })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
