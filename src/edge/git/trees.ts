import { lstatSync } from "node:fs";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Stop } from "../../core/failure.ts";
import { folderOf } from "../../core/plan/paths.ts";
import { byCodeUnit } from "../../lib/order.ts";
import type { Git } from "./git.ts";
import { gitFailed, type RunGit } from "./run-git.ts";
import { treeEntries } from "./tree-records.ts";

type Trees = Pick<Git, "listTree" | "writeWorkTree" | "changed" | "ignored" | "readFile" | "fileSize" | "mergeTree">;

/** Verbs that ask about trees and files. */
export function trees(git: RunGit, root: string): Trees {
  const ignoredOf: Trees["ignored"] = async (paths) => {
    if (paths.length === 0) return [];
    const input = paths.map((path) => `${path}\0`).join("");
    const { stdout } = await git.raw(["check-ignore", "-z", "--stdin"], { input });
    return stdout.toString("utf8").split("\0").filter(Boolean);
  };
  return {
    async listTree(treeish) {
      const args = ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", treeish];
      const result = await git.raw(args);
      if (result.code !== 0) throw gitFailed(args, result);
      return treeEntries(result.stdout).sort((a, b) => byCodeUnit(a.path, b.path));
    },
    async writeWorkTree(excluding) {
      // Git refuses to be told to leave out what it would not take anyway: what is ignored, and what lies beyond a link.
      const within = excluding.filter(linkFinder(root));
      const ignored = new Set(await ignoredOf(within));
      return await writeWorkTree(
        git,
        root,
        within.filter((path) => !ignored.has(path)),
      );
    },
    async changed() {
      const text = await git.text(["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all"]);
      // Two letters and a space stand before each path.
      return text
        .split("\0")
        .filter(Boolean)
        .map((line) => line.slice(3));
    },
    ignored: ignoredOf,
    async readFile(treeish, path) {
      const args = ["cat-file", "blob", `${treeish}:${path}`];
      const result = await git.raw(args);
      if (result.code === 0) return result.stdout;
      // "Not there" is an answer; a commit that is missing, or bytes that could not be fetched, must not pass for it.
      const isAnswer = /does not exist in|exists on disk, but not in|bad file/.test(result.stderr);
      if (isAnswer && (await git.raw(["cat-file", "-e", `${treeish}^{tree}`])).code === 0) return null;
      throw gitFailed(args, result);
    },
    async fileSize(treeish, path) {
      const { code, stdout } = await git.raw(["cat-file", "-s", `${treeish}:${path}`]);
      return code === 0 ? Number(stdout.toString("utf8")) : null;
    },
    async mergeTree(base, head) {
      const args = ["merge-tree", "--write-tree", "--no-messages", "--end-of-options", base, head];
      const result = await git.raw(args);
      if (result.code === 0) return result.stdout.toString("utf8").trim();
      if (result.code === 1) return null;
      throw /usage|unknown option/.test(result.stderr)
        ? new Stop({
            code: "git",
            command: "git merge-tree --write-tree",
            words: "this Git is too old; 2.38 or newer is needed.",
          })
        : gitFailed(args, result);
    },
  };
}

/** Through an index of our own (a copy of the user's, so that unchanged files are not read again): the user's stays as it was. */
async function writeWorkTree(git: RunGit, root: string, excluding: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "mainline-index-"));
  try {
    const index = join(folder, "index");
    const own = (await git.text(["rev-parse", "--git-path", "index"])).trim();
    await copyFile(join(root, own), index).catch(() => copyFile(own, index).catch(() => {}));
    const env = { GIT_INDEX_FILE: index };
    const input = [".", ...excluding.map(exclusion)].join("\0");
    await git.text(["add", "--all", "--pathspec-from-file=-", "--pathspec-file-nul"], { env, input });
    return (await git.text(["write-tree"], { env })).trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether none of the folders that a path lies in is a link; each is asked about once. */
function linkFinder(root: string): (path: string) => boolean {
  const known = new Map<string, boolean>([["", true]]);
  const isFree = (folder: string): boolean => {
    const free = known.get(folder) ?? (isFree(folderOf(folder)) && !isLink(join(root, folder)));
    known.set(folder, free);
    return free;
  };
  return (path) => isFree(folderOf(path));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false;
  }
}

const exclusion = (path: string): string => `:(exclude,top,literal)${path}`;
