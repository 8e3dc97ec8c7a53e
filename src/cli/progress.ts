import type { UsualTimes } from "../app/run/usual-times.ts";
import { escapeTerminal } from "../render/escape.ts";
import { legEndWords, waitWords, wroteInputWords } from "../render/run/live-frame.ts";
import { openLiveView } from "./live-view.ts";
import type { Progress } from "./run-view.ts";
import type { Terminal } from "./terminal.ts";

/** A line a leg on a terminal, a line an event elsewhere, nothing when quiet. */
export function openProgress(options: { terminal: Terminal; quiet: boolean; usual: UsualTimes }): Progress {
  const { terminal, quiet, usual } = options;
  if (quiet) return { event: () => {}, close: () => {} };
  return terminal.interactive ? openLiveView(terminal, usual) : plainLines(terminal);
}

/** Every line begins with the leg's name, so that nothing a step prints stands at the beginning of a line: no workflow command, no escape. */
function plainLines(terminal: Terminal): Progress {
  return {
    close: () => {},
    event(event) {
      if (event.kind === "leg-line") terminal.out(`${event.leg} | ${escapeTerminal(event.line)}`);
      else if (event.kind === "leg-started")
        terminal.out(`${event.leg} started${event.attempt > 1 ? ` (attempt ${event.attempt})` : ""}`);
      else if (event.kind === "leg-retry") terminal.out(`${event.leg} failed; next attempt in ${event.seconds} s`);
      else if (event.kind === "waiting") terminal.out(`${event.leg ?? "the run"} ${waitWords(event)}`);
      else if (event.kind === "leg-wrote-input") terminal.out(wroteInputWords(event));
      else if (event.kind === "leg-ended") terminal.out(`${event.leg} ${legEndWords(event.result)}`);
    },
  };
}
