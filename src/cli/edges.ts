import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { Stop } from "../core/failure.ts";
import { parseOverrides } from "../core/pipeline/overrides.ts";
import type { Git } from "../edge/git/git.ts";
import { openGit } from "../edge/git/open-git.ts";
import type { Store } from "../edge/store/store.ts";
import type { Input } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** The outside world of one command: the repository around the current directory, and its store. */
export interface Edges {
  readonly git: Git;
  readonly store: Store;
  readText(path: string): Promise<string | null>;
}

/** The repository around the current directory. Throws Stop: not-a-repository. */
export async function openRepository(terminal: Terminal): Promise<Git> {
  const git = await openGit(terminal.cwd, terminal.env);
  if (!git) throw new Stop({ code: "not-a-repository", directory: terminal.cwd });
  return git;
}

export async function openEdges(terminal: Terminal): Promise<Edges> {
  // While Git is asked: what asks for tags alone does not need the store.
  const store = import("../edge/store/local-store.ts");
  const git = await openRepository(terminal);
  const { openLocalStore, storeHome } = await store;
  return { git, store: await openLocalStore(storeHome(git.root)), readText: (path) => readText(join(git.root, path)) };
}

/** The pipeline's file as a path from the root: `--config` is relative to where the user stands; without it, the nearest one here or above. */
export function configFile(git: Git, terminal: Terminal, input: Input): string {
  const named = input.text("config");
  const file = join(terminal.cwd, named ?? "mainline.yml");
  const found = named === undefined ? nearestAbove(file, git.root) : null;
  return relative(git.root, found ?? file)
    .split(sep)
    .join("/");
}

/** The file itself, or one of its name in a folder above; none outside of the repository. */
function nearestAbove(file: string, root: string): string | null {
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  const folder = dirname(file);
  return folder === root || folder === dirname(folder) ? null : nearestAbove(join(folder, "..", basename(file)), root);
}

/** Everything most commands begin with: edges, and the pipeline of the work tree, planned and keyed. */
export async function openHere(input: Input, terminal: Terminal) {
  const [edges, { openWorkspace }] = await Promise.all([openEdges(terminal), import("../app/workspace.ts")]);
  const overrides = parseOverrides(input.list("set"));
  const workspace = await openWorkspace(
    { file: configFile(edges.git, terminal, input), overrides },
    { ...edges, memory: edges.store },
  );
  return { ...edges, workspace };
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    // A folder of that name is no such file.
    if (["ENOENT", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}
