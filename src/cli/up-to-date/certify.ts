import { relative, sep } from "node:path";
import type { RunEvent } from "../../app/run/events.ts";
import { groundsOf } from "../../app/run/grounds.ts";
import type { OpenWorkspace } from "../../app/workspace.ts";
import type { Run } from "../../core/run/run.ts";
import { issue } from "../../edge/certificate/issue.ts";
import type { Workbench } from "../../edge/files/workbench.ts";
import type { Edges } from "../edges.ts";
import { type Asked, askedFor, certificateFile, factsOf, fileOf, locksFolder } from "./up-to-date.ts";

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
      const heard = events ?? [];
      const run = answerOf(heard);
      if (!asked || !run) return;
      // Whatever goes wrong: the run has its answer, and the next one looks for itself.
      await write(asked, here, bench, { events: heard, run, words: await show(heard) }).catch(() => {});
    },
  };
}

const saysNothing = (event: RunEvent): boolean =>
  event.kind === "started" ||
  event.kind === "ended" ||
  (event.kind === "leg-ended" && event.result.status === "reused");

/** The earlier run that was its answer; null: there was none. */
function answerOf(events: readonly RunEvent[]): Run | null {
  const [first, last] = [events[0], events.at(-1)];
  return first?.kind === "started" && last?.kind === "ended" && first.run !== last.run.id ? last.run : null;
}

async function write(
  asked: Asked,
  { git, store, workspace }: Edges & { workspace: OpenWorkspace },
  bench: Workbench,
  { events, run, words }: { events: readonly RunEvent[]; run: Run; words: string },
): Promise<void> {
  // From a folder below: whoever asks there does not know yet which file is meant.
  if (workspace.file !== fileOf(git.root, asked)) return;
  const legs = events.flatMap((event) => (event.kind === "leg-ended" ? [event.result] : []));
  const from = relative(git.root, process.cwd()).split(sep).join("/");
  const grounds = await groundsOf({ workspace, legs, run: run.id, from }, { git, store, bench });
  if (!grounds) return;
  const at = { root: git.root, busy: locksFolder(git.root) };
  const secrets = workspace.plan.pipeline.steps.flatMap((step) => step.secrets);
  issue(certificateFile(git.root, asked), at, { facts: factsOf(asked), words, probes: run.probes, secrets }, grounds);
}
