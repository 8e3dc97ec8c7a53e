import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EngineEdges } from "../../src/app/run/edges.ts";
import type { RunEvent } from "../../src/app/run/events.ts";
import { runPipeline } from "../../src/app/run/run-pipeline.ts";
import { openWorkspace } from "../../src/app/workspace.ts";
import type { Run } from "../../src/core/run/run.ts";
import { openGit } from "../../src/edge/git/open-git.ts";
import { openLocalStore, storeHome } from "../../src/edge/store/local-store.ts";
import { engineEdges } from "../../src/wiring/engine-edges.ts";
import { gitEnv } from "./git.ts";

export interface EngineRun {
  readonly jobs?: number;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RunEvent) => void;
  /** Edges of another machine: its clock, say. */
  readonly edges?: Partial<EngineEdges>;
}

/** The engine in this process, with the edges that the CLI gives it. */
export async function runHere(repo: string, options: EngineRun = {}): Promise<Run> {
  const env = { PATH: process.env["PATH"] ?? "", HOME: repo, ...gitEnv };
  const git = await openGit(repo, env);
  if (!git) throw new Error(`${repo} is no repository`);
  const store = await openLocalStore(storeHome(git.root));
  const readText = async (path: string) =>
    existsSync(join(repo, path)) ? readFileSync(join(repo, path), "utf8") : null;
  const workspace = await openWorkspace(
    { file: "mainline.yml", overrides: { values: {}, spelled: {} } },
    { git, readText, memory: store },
  );
  const { plan, commit, dirty, sourceKey, tree } = workspace;
  return await runPipeline(
    plan,
    {
      ...{ commit, dirty, sourceKey, root: git.root, files: tree.map(({ path }) => path), origin: null, force: false },
      jobs: options.jobs ?? 2,
      signal: options.signal ?? new AbortController().signal,
      kill: new AbortController().signal,
    },
    { ...(await engineEdges(git.root, store, env)), ...options.edges },
    options.onEvent ?? (() => {}),
  );
}
