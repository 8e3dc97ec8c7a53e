import { readFileSync } from "node:fs";
import { devNull } from "node:os";
import { dirname, isAbsolute, join, resolve } from "node:path";
import type { Git } from "./git.ts";
import type { RunGit } from "./run-git.ts";

/** Where what Git says of a work tree comes from, beside the tree's own files. */
export function grounds(git: RunGit, root: string, env: NodeJS.ProcessEnv): Pick<Git, "grounds"> {
  return {
    async grounds() {
      const [folders, settings, system, ignored] = await Promise.all([
        foldersOf(git),
        settingsOf(git),
        systemFile(git),
        ignoredBy(git),
      ]);
      const own = folders && repositoryFiles(folders, root);
      const others = settings && system && configFiles(settings, system, root, env);
      return own && others ? { files: [...own, ...others].filter((path) => path !== devNull), ignored } : null;
    },
  };
}

interface Folders {
  /** Of this work tree alone. */
  readonly own: string;
  readonly common: string;
}

async function foldersOf(git: RunGit): Promise<Folders | null> {
  const text = await git.text(["rev-parse", "--path-format=absolute", "--absolute-git-dir", "--git-common-dir"]);
  const [own, common, ...more] = text.trimEnd().split("\n");
  return own !== undefined && common !== undefined && more.length === 0 ? { own, common } : null;
}

/** Null: HEAD leads somewhere over another ref. */
function repositoryFiles({ own, common }: Folders, root: string): string[] | null {
  const head = readFileSync(join(own, "HEAD"), "utf8").match(/^ref: (.+)\n/)?.[1];
  const refs = head === undefined ? [] : [join(own, head), join(common, head)];
  if (refs.some(isSymbolic)) return null;
  const ofTree = ["HEAD", "index", "config.worktree", "info/sparse-checkout"].map((name) => join(own, name));
  // In a linked work tree, or a submodule: they say where the folders are.
  const ways = own === join(root, ".git") ? [] : [join(root, ".git"), join(own, "commondir")];
  const ofAll = ["packed-refs", "refs/replace", "config", "info/exclude", "info/attributes"];
  return [...ways, ...ofTree, ...refs, ...ofAll.map((name) => join(common, name))];
}

function isSymbolic(ref: string): boolean {
  try {
    return readFileSync(ref, "utf8").startsWith("ref:");
  } catch {
    return false;
  }
}

interface Setting {
  /** The one that it stands in. */
  readonly file: string;
  readonly key: string;
  readonly value: string;
}

/** Null: some stand in no file. */
async function settingsOf(git: RunGit): Promise<Setting[] | null> {
  const parts = (await git.text(["config", "--list", "--show-origin", "-z"])).split("\0");
  const settings = Array.from({ length: Math.floor(parts.length / 2) }, (_, i) => {
    const [origin = "", setting = ""] = parts.slice(i * 2);
    const [key = "", ...value] = setting.split("\n");
    return { file: origin.replace(/^file:/, ""), key, value: value.join("\n"), inFile: origin.startsWith("file:") };
  });
  return settings.every(({ inFile }) => inFile) ? settings : null;
}

/** Where this Git's system configuration is, or would be: it says so. Null: it does not. */
async function systemFile(git: RunGit): Promise<string | null> {
  const { stdout, stderr } = await git.raw(["config", "--system", "--list", "--show-origin", "-z"]);
  return (
    stdout.toString("utf8").match(/^file:(.*?)\0/s)?.[1] ??
    stderr.match(/config file '(.*)': No such file/)?.[1] ??
    null
  );
}

/** Null: it is told in a way that we do not follow. */
function configFiles(
  settings: readonly Setting[],
  system: string,
  root: string,
  env: NodeJS.ProcessEnv,
): string[] | null {
  const home = env["HOME"] ?? "";
  const own = env["XDG_CONFIG_HOME"] || (home && join(home, ".config"));
  const usual = [
    system,
    join(dirname(system), "gitattributes"),
    env["GIT_CONFIG_GLOBAL"] ?? "",
    env["GIT_CONFIG_SYSTEM"] ?? "",
  ];
  const users = [
    home && join(home, ".gitconfig"),
    ...["config", "ignore", "attributes"].map((name) => own && join(own, "git", name)),
  ];
  const located = settings.map((setting) => ({ ...setting, file: resolve(root, setting.file) }));
  const named = located.flatMap((setting) => (namesFile(setting) ? [placeOf(setting, home)] : []));
  const files = [...usual, ...users, ...located.map(({ file }) => file), ...named].filter((path) => path !== "");
  const follows = settings.every(({ key }) => key !== "core.worktree" && key !== "extensions.refstorage");
  return follows && files.every((path) => path !== null && isAbsolute(path)) ? (files as string[]) : null;
}

const namesFile = ({ key }: Setting): boolean =>
  /^(core\.(excludesfile|attributesfile)|include(if\..*)?\.path)$/s.test(key);

/** As Git reads such a path; null: another user's home, or where Git is installed. */
function placeOf({ file, key, value }: Setting, home: string): string | null {
  if (value.startsWith("~/")) return home === "" ? null : join(home, value.slice(2));
  if (isAbsolute(value)) return value;
  return key.startsWith("include") && !/^[~%]/.test(value) ? join(dirname(file), value) : null;
}

/** Folders that Git never looks into; one where it ignores all files that are there is none. */
async function ignoredBy(git: RunGit): Promise<string[]> {
  const args = ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--ignored=matching"];
  const lines = (await git.text(args)).split("\0");
  return lines.flatMap((line) => (/^!! .*\/$/s.test(line) ? [line.slice(3, -1)] : []));
}
