import type { RunEvent } from "../app/run/events.ts";
import type { Plan } from "../core/leg.ts";
import type { LegRun } from "../core/run.ts";
import { escapeTerminal } from "../render/escape.ts";
import { legFailureWords } from "../render/leg-failure.ts";
import { formatSeconds } from "../render/number.ts";
import { cut } from "../render/table.ts";
import type { Terminal } from "./terminal.ts";

/** Shows a run while it goes on. */
export interface Progress {
  event(event: RunEvent): void;
  close(): void;
}

/** A line a leg on a terminal, a line an event elsewhere, nothing when quiet. */
export function openProgress({ terminal, quiet, plan }: { terminal: Terminal; quiet: boolean; plan: Plan }): Progress {
  if (quiet) return { event: () => {}, close: () => {} };
  return terminal.interactive && plan.legs.length <= 40 ? livePage(terminal) : plainLines(terminal);
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
      else if (event.kind === "leg-ended") terminal.out(`${event.leg} ${legEnd(event.result)}`);
    },
  };
}

function legEnd(leg: LegRun): string {
  if (leg.status === "reused") return "reused";
  if (leg.failure) return `${leg.status}: ${escapeTerminal(legFailureWords(leg.failure))}`;
  return `done in ${formatSeconds(leg.seconds)}`;
}

/** One line a leg, rewritten in place. */
function livePage(terminal: Terminal): Progress {
  const { colors, width } = terminal;
  const rows = new Map<string, string>();
  let drawn = 0;
  const draw = () => {
    const page = [...rows].map(([leg, words]) => cut(`${leg.padEnd(16)} ${words}`, width - 1));
    const up = drawn > 0 ? `\u001b[${drawn}A` : "";
    process.stdout.write(`${up}${page.map((line) => `\u001b[2K${line}\n`).join("")}`);
    drawn = page.length;
  };
  const set = (leg: string, words: string) => {
    rows.set(leg, words);
    draw();
  };
  return {
    close: () => {},
    event(event) {
      if (event.kind === "started") for (const leg of event.legs) rows.set(leg, colors.dim("waiting"));
      else if (event.kind === "leg-started") set(event.leg, colors.cyan("running"));
      else if (event.kind === "leg-line")
        set(event.leg, `${colors.cyan("running")} ${colors.dim(escapeTerminal(event.line).slice(0, 120))}`);
      else if (event.kind === "leg-retry") set(event.leg, colors.yellow(`failed; next attempt in ${event.seconds} s`));
      else if (event.kind === "leg-ended")
        set(event.leg, event.result.failure ? colors.red(legEnd(event.result)) : colors.green(legEnd(event.result)));
    },
  };
}
