import { Stop } from "../core/failure.ts";
import type { Run } from "../core/run/run.ts";
import type { Store } from "../edge/store/store.ts";

/** The run with this id, or whose id alone begins so; without one, the newest. Throws Stop: unknown-run. */
export async function findRun(store: Store, asked: string | null): Promise<Run> {
  const runs = await store.runs();
  const found = asked === null ? runs.slice(0, 1) : runs.filter((run) => run.id.startsWith(asked));
  const [run] = found;
  if (run === undefined || found.length > 1)
    throw unknown(asked, asked === null ? [] : found.length > 1 ? found : runs);
  return run;
}

/** The newest run that succeeded from exactly this source. Throws Stop: no-run-for-source. */
export async function findRunOfSource(store: Store, sourceKey: string, dirty: boolean): Promise<Run> {
  const run = (await store.runs()).find((run) => run.status === "succeeded" && run.sourceKey === sourceKey);
  if (!run) throw new Stop({ code: "no-run-for-source", sourceKey, dirty });
  return run;
}

const unknown = (asked: string | null, known: readonly Run[]) =>
  new Stop({ code: "unknown-run", asked: asked ?? "", known: known.map((run) => run.id) });
