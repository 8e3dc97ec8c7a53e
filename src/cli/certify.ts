import { relative, sep } from "node:path";
import type { RunEvent } from "../app/run/events.ts";
import { groundsOf } from "../app/run/grounds.ts";
import type { OpenWorkspace } from "../app/workspace.ts";
import { issue } from "../edge/certificate/issue.ts";
import type { Workbench } from "../edge/files/workbench.ts";
import type { Edges } from "./edges.ts";
import { type Asked, askedFor, certificateFile, factsOf, locksFolder } from "./up-to-date.ts";

/** Listens to a run for whether it finds nothing to do, and makes that known to the next one. */
export interface Witness {
  hear(event: RunEvent): void;
  /** `show`: shows these events to somebody, and answers what was printed. */
  certify(
    here: Edges & { workspace: OpenWorkspace },
    bench: Workbench,
    show: (events: readonly RunEvent[]) => Promise<string>,
  ): Promise<void>;
}

export function openWitness(): Witness {
  const [command, ...words] = process.argv.slice(2);
  const asked = command === "run" ? askedFor(words) : null;
  let events: RunEvent[] | null = asked && [];
  return {
    hear(event) {
      if (saysNothing(event)) events?.push(event);
      else events = null;
    },
    async certify(here, bench, show) {
      if (!asked || !events || !isOld(events)) return;
      // Whatever goes wrong: the run has its answer, and the next one looks for itself.
      await write(asked, here, bench, { events, words: await show(events) }).catch(() => {});
    },
  };
}

const saysNothing = (event: RunEvent): boolean =>
  event.kind === "started" ||
  event.kind === "ended" ||
  (event.kind === "leg-ended" && event.result.status === "reused");

/** The run that was its answer is another one. */
function isOld(events: readonly RunEvent[]): boolean {
  const [first, last] = [events[0], events.at(-1)];
  return first?.kind === "started" && last?.kind === "ended" && first.run !== last.run.id;
}

async function write(
  asked: Asked,
  { git, store, workspace }: Edges & { workspace: OpenWorkspace },
  bench: Workbench,
  { events, words }: { events: readonly RunEvent[]; words: string },
): Promise<void> {
  const legs = events.flatMap((event) => (event.kind === "leg-ended" ? [event.result] : []));
  const run = events.flatMap((event) => (event.kind === "ended" ? [event.run.id] : []))[0] ?? "";
  const from = relative(git.root, process.cwd()).split(sep).join("/");
  const grounds = await groundsOf({ workspace, legs, run, from }, { git, store, bench });
  if (!grounds) return;
  const at = { root: git.root, busy: locksFolder(git.root) };
  issue(certificateFile(git.root, asked), at, { facts: factsOf(asked), words }, grounds);
}
