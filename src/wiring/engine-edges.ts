import type { EngineEdges } from "../app/run/edges.ts";
import type { Store } from "../edge/store/store.ts";

/** The engine's outside world on this machine, assembled for the CLI and the train action alike. */
export async function engineEdges(root: string, store: Store, env: NodeJS.ProcessEnv): Promise<EngineEdges> {
  const [
    files,
    secrets,
    { followFiles },
    { openJournal },
    { capture },
    { runStep },
    { shellCommand, scriptEnding },
    { v7 },
    { setTimeout: wait },
  ] = await Promise.all([
    import("../edge/files/open-workbench.ts"),
    import("../edge/files/secrets.ts"),
    import("../edge/files/follow-files.ts"),
    import("../edge/store/journal.ts"),
    import("../edge/processes/capture.ts"),
    import("../edge/processes/run-step.ts"),
    import("../edge/processes/shell.ts"),
    import("uuid"),
    import("node:timers/promises"),
  ]);
  return {
    store,
    bench: files.openWorkbench(root, store.home),
    platform: { arch: process.arch, os: process.platform },
    // Of the process itself each look costs as much as a file.
    env: { ...env },
    now: Date.now,
    newRunId: () => v7().replaceAll("-", ""),
    sleep: (seconds, signal) => wait(seconds * 1000, undefined, { signal }).catch(() => {}),
    after: (seconds) => AbortSignal.timeout(seconds * 1000),
    runStep,
    shellCommand,
    scriptEnding,
    openJournal: (work) => openJournal(work, Date.now),
    hideSecret: () => {},
    holdsSecret: secrets.holdsSecret,
    readMasked: secrets.readMasked,
    followFiles,
    capture,
  };
}
