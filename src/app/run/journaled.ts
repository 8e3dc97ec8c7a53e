import type { Journal } from "../../edge/store/journal.ts";
import type { RunEvent } from "./events.ts";

/** Hands events on, and writes those into the journal that no log holds; what a leg made and was keyed by is not for watching. */
export function journaled(journal: Journal, onEvent: (event: RunEvent) => void): (event: RunEvent) => void {
  return (event) => {
    // Nothing is there to watch, and no folder to write to, before a leg runs.
    if (event.kind === "leg-started") journal.begin();
    if (event.kind === "leg-ended") journal.write({ ...event, result: { ...event.result, record: null, outputs: [] } });
    else if (event.kind !== "leg-line" && event.kind !== "leg-progress") journal.write(event);
    onEvent(event);
  };
}
