import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { EngineEdges } from "../app/run/edges.ts";
import { Stop } from "../core/failure.ts";
import type { Git } from "../edge/git/git.ts";
import { openGit } from "../edge/git/open-git.ts";
import { openLocalStore } from "../edge/store/local-store.ts";
import type { Store } from "../edge/store/store.ts";
import type { Input } from "./command.ts";
import { parseOverrides } from "./overrides.ts";
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
  const git = await openRepository(terminal);
  return { git, store: await openLocalStore(git.root), readText: (path) => readText(join(git.root, path)) };
}

/** What the engine needs beside Git, loaded only by those who run something. */
export async function engineEdges({ git, store }: Edges, terminal: Terminal): Promise<EngineEdges> {
  const [{ openWorkbench }, { capture }, { runStep }, { shellCommand, scriptEnding }, { v7 }, { setTimeout: wait }] =
    await Promise.all([
      import("../edge/files/open-workbench.ts"),
      import("../edge/processes/capture.ts"),
      import("../edge/processes/run-step.ts"),
      import("../edge/processes/shell.ts"),
      import("uuid"),
      import("node:timers/promises"),
    ]);
  return {
    store,
    bench: openWorkbench(git.root),
    platform: { os: process.platform, arch: process.arch },
    env: terminal.env,
    now: Date.now,
    newRunId: () => v7().replaceAll("-", ""),
    sleep: (seconds, signal) => wait(seconds * 1000, undefined, { signal }).catch(() => {}),
    runStep,
    shellCommand,
    scriptEnding,
    capture,
  };
}

/** The pipeline's file as a path from the root: `--config` is relative to where the user stands. */
export function configFile(git: Git, terminal: Terminal, input: Input): string {
  const file = input.text("config") ?? "mainline.yml";
  return relative(git.root, join(terminal.cwd, file)).split(sep).join("/");
}

/** Everything most commands begin with: edges, and the pipeline of the work tree, planned and keyed. */
export async function openHere(input: Input, terminal: Terminal) {
  const [edges, { openWorkspace }] = await Promise.all([openEdges(terminal), import("../app/workspace.ts")]);
  const overrides = parseOverrides(input.list("set"));
  const workspace = await openWorkspace({ file: configFile(edges.git, terminal, input), overrides }, edges);
  return { ...edges, workspace };
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
