import type { RunEvent } from "../app/run/events.ts";
import type { LegId } from "../core/leg.ts";
import { escapeTerminal } from "../render/escape.ts";
import { type LegState, liveFrame, waitWords } from "../render/live-frame.ts";
import type { Progress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** Ten frames a second: a step that prints 100,000 lines in that time costs one drawing. */
const FRAME_MILLISECONDS = 100;

/** What is shown of a failed leg's last words. */
const TAIL_LINES = 10;

/** One line a leg, drawn over the last frame. */
export function openLiveView(terminal: Terminal): Progress {
  const states = new Map<LegId, LegState>();
  const tails = new Map<LegId, string[]>();
  let drawn = 0;
  const draw = () => {
    const frame = liveFrame(states, seconds(), { ...terminal, ...terminal.size() });
    terminal.raw(overwrite(drawn, frame));
    drawn = frame.length;
  };
  const timer = setInterval(draw, FRAME_MILLISECONDS);
  return {
    event(event) {
      follow(states, event);
      if (event.kind === "leg-line")
        tails.set(event.leg, [...(tails.get(event.leg) ?? []), event.line].slice(-TAIL_LINES));
    },
    close() {
      clearInterval(timer);
      draw();
      for (const [leg, state] of states)
        if (state.kind === "ended" && state.result.status === "failed")
          for (const line of tails.get(leg) ?? []) terminal.out(`${leg} | ${escapeTerminal(line)}`);
    },
  };
}

function follow(states: Map<LegId, LegState>, event: RunEvent): void {
  if (event.kind === "started") for (const leg of event.legs) states.set(leg, { kind: "waiting" });
  else if (event.kind === "leg-started") states.set(event.leg, { kind: "running", since: seconds(), line: "" });
  else if (event.kind === "leg-line" || event.kind === "leg-progress")
    states.set(event.leg, withLine(states.get(event.leg), event.line));
  else if (event.kind === "leg-retry") states.set(event.leg, { kind: "retrying", seconds: event.seconds });
  else if (event.kind === "waiting" && event.leg !== null)
    states.set(event.leg, { kind: "waiting", words: waitWords(event) });
  else if (event.kind === "leg-ended") states.set(event.leg, { kind: "ended", result: event.result });
}

const withLine = (state: LegState | undefined, line: string): LegState =>
  state?.kind === "running" ? { ...state, line } : { kind: "running", since: seconds(), line };

/** Up over the last frame, each line erased before it is written, then what is left of the last frame below. */
function overwrite(drawn: number, frame: readonly string[]): string {
  const up = drawn > 0 ? `\u001b[${drawn}A` : "";
  return `${up}${frame.map((line) => `\u001b[2K${line}\n`).join("")}\u001b[0J`;
}

const seconds = (): number => performance.now() / 1000;
