import type { RunEvent } from "../app/run/events.ts";
import type { UsualTimes } from "../app/run/usual-times.ts";
import type { LegId } from "../core/plan/leg.ts";
import type { LegRun } from "../core/run/run.ts";
import { escapeTerminal } from "../render/escape.ts";
import { type LegState, liveFrame, waitWords, wroteInputWords } from "../render/run/live-frame.ts";
import type { Progress } from "./run-view.ts";
import type { Terminal } from "./terminal.ts";

/** Ten frames a second: a step that prints 100,000 lines in that time costs one drawing. */
const FRAME_MILLISECONDS = 100;

/** What is shown of a failed leg's last words. */
const TAIL_LINES = 10;

/** One line a leg, drawn over the last frame. */
export function openLiveView(terminal: Terminal, usual: UsualTimes): Progress {
  const states = new Map<LegId, LegState>();
  const needs = new Map<LegId, readonly LegId[]>();
  const tails = new Map<LegId, string[]>();
  let jobs = 1;
  const warnings: string[] = [];
  let drawn = 0;
  const draw = () => {
    if (states.size === 0) return;
    const frame = liveFrame({ states, needs, usual, jobs }, seconds(), { ...terminal, ...terminal.size() });
    terminal.raw(overwrite(drawn, frame));
    drawn = frame.length;
  };
  const timer = setInterval(draw, FRAME_MILLISECONDS);
  return {
    event(event, ago = 0) {
      if (event.kind === "started") {
        jobs = event.jobs;
        for (const leg of event.legs) needs.set(leg.id, leg.needs);
      }
      follow(states, event, seconds() - ago);
      if (event.kind === "leg-line") keepLast(tails, event.leg, event.line);
      if (event.kind === "leg-wrote-input") warnings.push(wroteInputWords(event));
    },
    close() {
      clearInterval(timer);
      draw();
      for (const [leg, state] of states)
        if (state.kind === "ended" && state.result.status === "failed")
          for (const line of tails.get(leg) ?? []) terminal.out(`${leg} | ${escapeTerminal(line)}`);
      for (const warning of warnings) terminal.out(warning);
    },
  };
}

function follow(states: Map<LegId, LegState>, event: RunEvent, at: number): void {
  if (event.kind === "started") for (const { id } of event.legs) states.set(id, { kind: "waiting" });
  else if (event.kind === "leg-started") states.set(event.leg, { kind: "running", since: at, line: "", metrics: {} });
  else if (event.kind === "leg-line" || event.kind === "leg-progress")
    states.set(event.leg, withLine(states.get(event.leg), event.line, at));
  else if (event.kind === "leg-metrics") states.set(event.leg, withMetrics(states.get(event.leg), event.metrics, at));
  else if (event.kind === "leg-retry") states.set(event.leg, { kind: "retrying", seconds: event.seconds });
  else if (event.kind === "waiting" && event.leg !== null)
    states.set(event.leg, { kind: "waiting", words: waitWords(event) });
  else if (event.kind === "leg-ended") states.set(event.leg, { kind: "ended", result: event.result });
}

const withLine = (state: LegState | undefined, line: string, at: number): LegState => ({
  ...(state?.kind === "running" ? state : { kind: "running", since: at, metrics: {} }),
  line,
});

const withMetrics = (state: LegState | undefined, metrics: LegRun["metrics"], at: number): LegState => ({
  ...(state?.kind === "running" ? state : { kind: "running", since: at, line: "" }),
  metrics,
});

function keepLast(tails: Map<LegId, string[]>, leg: LegId, line: string): void {
  const tail = tails.get(leg) ?? [];
  tails.set(leg, tail);
  tail.push(line);
  if (tail.length > TAIL_LINES) tail.shift();
}

/** Up over the last frame, each line erased before it is written, then what is left of the last frame below. */
function overwrite(drawn: number, frame: readonly string[]): string {
  const up = drawn > 0 ? `\u001b[${drawn}A` : "";
  return `${up}${frame.map((line) => `\u001b[2K${line}\n`).join("")}\u001b[0J`;
}

const seconds = (): number => performance.now() / 1000;
