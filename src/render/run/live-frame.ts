import { fromMetricValue } from "../../core/metrics/metric-value.ts";
import type { LegId } from "../../core/plan/leg.ts";
import { type Pending, remainingTime } from "../../core/run/remaining-time.ts";
import type { LegRun } from "../../core/run/run.ts";
import { escapeTerminal } from "../escape.ts";
import { legFailureWords } from "../leg-failure.ts";
import { formatNumber, formatSeconds } from "../number.ts";
import type { Paint } from "../paint.ts";
import { cut, cutMiddle } from "../table.ts";

/** Where a leg stands while its run goes on; times are seconds of one clock. */
export type LegState =
  /** `words`: what it waits for, where that is not a leg of its own run. */
  | { readonly kind: "waiting"; readonly words?: string }
  /** `metrics`: what it has measured so far. */
  | {
      readonly kind: "running";
      readonly since: number;
      readonly line: string;
      readonly metrics: LegRun["metrics"];
    }
  | { readonly kind: "retrying"; readonly seconds: number }
  | { readonly kind: "ended"; readonly result: LegRun };

/** What is watched. */
export interface Watched {
  /** In the order of the plan. */
  readonly states: ReadonlyMap<LegId, LegState>;
  readonly needs: ReadonlyMap<LegId, readonly LegId[]>;
  /** How long legs took when they last ran, in seconds. */
  readonly usual: ReadonlyMap<LegId, number>;
  /** Legs at once. */
  readonly jobs: number;
}

/**
 * The screen of a run that goes on: a line a leg, and a line of totals. Where there are more legs than lines, what needs eyes comes first:
 * failed legs, running ones, the next that wait, then the last that are done; their order stays the plan's.
 */
export function liveFrame(
  watched: Watched,
  now: number,
  { width, height, colors }: Paint & { height: number },
): string[] {
  const shown = mostUrgent([...watched.states], Math.max(1, height - 2));
  const name = Math.min(Math.floor(width / 3), Math.max(...shown.map(([leg]) => leg.length)));
  const rows = shown.map(([leg, state]) => {
    const { mark, words } = told(state, now, watched.usual.get(leg) ?? null);
    const line = cut(`${MARKS[mark].sign} ${cutMiddle(leg, name).padEnd(name)}  ${words}`, width - 1);
    return colors[MARKS[mark].color](line);
  });
  return [...rows, cut(totals(watched, now), width - 1)];
}

/** Why a run that is alive does nothing, also where it is told line by line. */
export function waitWords({
  run,
  for: what,
}: {
  readonly run: string | null;
  readonly for: "leg" | "tree" | "gc";
}): string {
  if (what === "gc") return "waits for `mainline gc` to end";
  if (run === null) return "waits for another leg, which does or fetches the same";
  return `waits for run ${run.slice(0, 12)}, which ${what === "leg" ? "does the same" : "uses the work tree"}`;
}

/** The words that end a leg, also where a run is told line by line. */
export function legEndWords(leg: LegRun): string {
  if (leg.status === "reused") return "reused";
  if (leg.failure) return `${leg.status}: ${escapeTerminal(legFailureWords(leg.failure))}`;
  return `done in ${formatSeconds(leg.seconds)}`;
}

/** A step wrote into its own copy of an input. */
export function wroteInputWords({ leg, path, others }: { leg: LegId; path: string; others: number }): string {
  const more = others > 0 ? ` and ${others} more of its inputs` : "";
  return `${leg} wrote into ${escapeTerminal(path)}${more}. That was a copy of its own, which nobody else sees: write to an output instead.`;
}

const MARKS = {
  failed: { sign: "✗", color: "red" },
  running: { sign: "•", color: "cyan" },
  waiting: { sign: " ", color: "dim" },
  done: { sign: "✓", color: "green" },
} as const;
type Mark = keyof typeof MARKS;
const URGENCY: readonly Mark[] = ["failed", "running", "waiting", "done"];

function told(state: LegState, now: number, usual: number | null): { readonly mark: Mark; readonly words: string } {
  if (state.kind === "waiting") return { mark: "waiting", words: state.words ?? "waiting" };
  if (state.kind === "retrying") return { mark: "running", words: `failed; next attempt in ${state.seconds} s` };
  if (state.kind === "ended")
    return { mark: markOf(state), words: `${legEndWords(state.result)}${measuredBy(state.result)}` };
  const elapsed = now - state.since;
  const whole = usual !== null && elapsed < usual && usual >= 2 ? ` of about ${formatSeconds(usual)}` : "";
  const line = escapeTerminal(state.line.slice(0, 300));
  return { mark: "running", words: `${formatSeconds(elapsed)}${whole}${measured(state.metrics)}  ${line}`.trimEnd() };
}

const measuredBy = ({ status, metrics }: LegRun): string => (status === "ran" ? measured(metrics) : "");

/** The first of a leg's metrics. */
function measured(metrics: LegRun["metrics"]): string {
  const some = Object.entries(metrics).slice(0, 3);
  return some.map(([name, value]) => `  ${escapeTerminal(name)} ${formatNumber(fromMetricValue(value))}`).join("");
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

function totals({ states, needs, usual, jobs }: Watched, now: number): string {
  const all = [...states.values()];
  const ended = all.filter((state) => state.kind === "ended").length;
  const count = (mark: Mark) => all.filter((state) => markOf(state) === mark).length;
  const failed = count("failed");
  const pending = [...states].flatMap(([id, state]): Pending[] =>
    state.kind === "ended"
      ? []
      : [{ id, needs: needs.get(id) ?? [], elapsed: elapsedOf(state, now), usual: usual.get(id) ?? null }],
  );
  const left = failed > 0 || pending.length === 0 ? null : remainingTime(pending, jobs);
  return [
    `${ended} of ${all.length} legs ended, ${count("running")} running`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(left !== null && left >= 2 ? [`about ${roughly(left)} left`] : []),
  ].join(", ");
}

function elapsedOf(state: LegState, now: number): number | null {
  if (state.kind === "running") return now - state.since;
  return state.kind === "retrying" ? 0 : null;
}

/** No more digits than an estimate has. */
function roughly(seconds: number): string {
  if (seconds < 20) return `${Math.ceil(seconds)} s`;
  return seconds < 90 ? `${Math.ceil(seconds / 10) * 10} s` : `${Math.round(seconds / 60)} min`;
}
