import type { LegId } from "../core/leg.ts";
import type { LegRun } from "../core/run.ts";
import { escapeTerminal } from "./escape.ts";
import { legFailureWords } from "./leg-failure.ts";
import { formatSeconds } from "./number.ts";
import type { Paint } from "./paint.ts";
import { cut } from "./table.ts";

/** Where a leg stands while its run goes on; times are seconds of one clock. */
export type LegState =
  /** `words`: what it waits for, where that is not a leg of its own run. */
  | { readonly kind: "waiting"; readonly words?: string }
  | { readonly kind: "running"; readonly since: number; readonly line: string }
  | { readonly kind: "retrying"; readonly seconds: number }
  | { readonly kind: "ended"; readonly result: LegRun };

/** What is watched: legs in the order of the plan. */
export type LegStates = ReadonlyMap<LegId, LegState>;

/**
 * The screen of a run that goes on: a line a leg, and a line of totals. Where there are more legs than lines, what needs eyes comes first:
 * failed legs, running ones, the next that wait, then the last that are done; their order stays the plan's.
 */
export function liveFrame(
  states: LegStates,
  now: number,
  { width, height, colors }: Paint & { height: number },
): string[] {
  const shown = mostUrgent([...states], Math.max(1, height - 2));
  const name = Math.min(Math.floor(width / 3), Math.max(...shown.map(([leg]) => leg.length)));
  const rows = shown.map(([leg, state]) => {
    const { mark, words } = told(state, now);
    const line = cut(`${MARKS[mark].sign} ${cut(leg, name).padEnd(name)}  ${words}`, width - 1);
    return colors[MARKS[mark].color](line);
  });
  return [...rows, cut(totals(states), width - 1)];
}

/** Why a run that is alive does nothing, also where it is told line by line. */
export const waitWords = (event: { readonly run: string; readonly for: "leg" | "tree" }): string =>
  event.for === "leg"
    ? `waits for run ${event.run.slice(0, 12)}, which does the same`
    : `waits for run ${event.run.slice(0, 12)}, which uses the work tree`;

/** The words that end a leg, also where a run is told line by line. */
export function legEndWords(leg: LegRun): string {
  if (leg.status === "reused") return "reused";
  if (leg.failure) return `${leg.status}: ${escapeTerminal(legFailureWords(leg.failure))}`;
  return `done in ${formatSeconds(leg.seconds)}`;
}

const MARKS = {
  failed: { sign: "✗", color: "red" },
  running: { sign: "•", color: "cyan" },
  waiting: { sign: " ", color: "dim" },
  done: { sign: "✓", color: "green" },
} as const;
type Mark = keyof typeof MARKS;
const URGENCY: readonly Mark[] = ["failed", "running", "waiting", "done"];

function told(state: LegState, now: number): { readonly mark: Mark; readonly words: string } {
  if (state.kind === "waiting") return { mark: "waiting", words: state.words ?? "waiting" };
  if (state.kind === "retrying") return { mark: "running", words: `failed; next attempt in ${state.seconds} s` };
  if (state.kind === "ended") return { mark: markOf(state), words: legEndWords(state.result) };
  return {
    mark: "running",
    words: `${formatSeconds(now - state.since)}  ${escapeTerminal(state.line.slice(0, 300))}`.trimEnd(),
  };
}

function markOf(state: LegState): Mark {
  if (state.kind === "waiting") return "waiting";
  if (state.kind !== "ended") return "running";
  if (state.result.status === "failed") return "failed";
  return state.result.status === "skipped" ? "waiting" : "done";
}

function mostUrgent<T extends readonly [LegId, LegState]>(legs: readonly T[], most: number): T[] {
  if (legs.length <= most) return [...legs];
  const newestDoneFirst = [...legs].reverse();
  const ranked = URGENCY.flatMap((mark) =>
    (mark === "done" ? newestDoneFirst : legs).filter(([, state]) => markOf(state) === mark),
  );
  const kept = new Set(ranked.slice(0, most).map(([leg]) => leg));
  return legs.filter(([leg]) => kept.has(leg));
}

function totals(states: LegStates): string {
  const all = [...states.values()];
  const ended = all.filter((state) => state.kind === "ended").length;
  const count = (mark: Mark) => all.filter((state) => markOf(state) === mark).length;
  const failed = count("failed");
  return `${ended} of ${all.length} legs ended, ${count("running")} running${failed > 0 ? `, ${failed} failed` : ""}`;
}
