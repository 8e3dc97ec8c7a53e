import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { MeasureHere } from "../app/judge/judge-here.ts";
import type { RunEvent } from "../app/run/events.ts";
import type { Workspace } from "../app/workspace.ts";
import { versionFiles } from "../edge/bundle/version-files.ts";
import type { Git } from "../edge/git/git.ts";
import type { Store } from "../edge/store/store.ts";
import { escapeTerminal } from "../render/escape.ts";
import { legEndWords } from "../render/run/live-frame.ts";
import { engineEdges } from "../wiring/engine-edges.ts";
import { interruption } from "../wiring/interruption.ts";
import type { Option } from "./command.ts";
import { forgeOf } from "./github.ts";
import type { Terminal } from "./terminal.ts";

/** Of every command that judges. */
export const measureOption = {
  measure: {
    type: "boolean",
    description:
      "where the exam has changed, or a metric is measured in turn: run the evaluation for what gates compare with; its models come from the store or the release",
  },
} as const satisfies Record<string, Option>;

interface Here {
  readonly git: Git;
  readonly store: Store;
  readonly workspace: Workspace & { readonly commit: string | null; readonly dirty: boolean };
}

/** Measures on this machine, with the engine and the store of `run`; nothing of it is laid into the work tree. */
export function measuringHere({ git, store, workspace }: Here, terminal: Terminal): MeasureHere {
  return async (input) => {
    const { measure } = await import("../app/measure/measure.ts");
    const folder = await mkdtemp(join(tmpdir(), "mainline-"));
    const { commit, dirty, sourceKey, tree } = workspace;
    const files = tree.map(({ path }) => path);
    const shared = { root: git.root, files, commit, dirty, sourceKey, origin: null, force: false };
    try {
      return await measure(input, {
        options: { ...shared, ...interruption(), jobs: availableParallelism() },
        probes: input.run.probes,
        engine: await engineEdges(git.root, store, terminal.env),
        onEvent: (event) => say(event, terminal),
        version: {
          store,
          forge: await forgeOf(git, terminal.env),
          files: versionFiles,
          temporary: async (name) => join(folder, name),
        },
        keep: async () => {},
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

/** To where no answer of the command's is. */
function say(event: RunEvent, terminal: Terminal): void {
  if (event.kind === "leg-ended") terminal.err(`${escapeTerminal(event.leg)} ${legEndWords(event.result)}`);
}
