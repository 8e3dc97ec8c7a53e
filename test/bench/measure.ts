import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { gitEnv } from "../support/git.ts";

/** A program to be timed. `before` sets its stage and is not timed. */
export interface Command {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  /** Beside PATH; missing: the caller's whole environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly before?: () => void;
}

export interface Comparison {
  readonly work: string;
  readonly peer: string;
  readonly goal: string;
  readonly ours: Command;
  readonly theirs: Command;
  /** What the peer's time is worth, where it is not counted as it is. */
  readonly worth?: (milliseconds: number) => number;
  readonly runs?: number;
}

/** A row of the table. Both in turn, so that a noisy machine is noisy for both; the first turn warms both up and does not count. */
export function pair({ work, peer, goal, ours, theirs, worth = (ms) => ms, runs = 9 }: Comparison): string {
  const times = Array.from({ length: runs + 1 }, () => [time(ours), worth(time(theirs))] as const).slice(1);
  return row({ work, peer, goal, times, memory: memory(ours) });
}

/** A row from times of ours and the peer's that were taken in turn. */
export function row(measured: {
  readonly work: string;
  readonly peer: string;
  readonly goal: string;
  readonly times: readonly (readonly [ours: number, theirs: number])[];
  readonly memory: string;
}): string {
  const { work, peer, goal, times } = measured;
  const ratio = median(times.map(([ours, theirs]) => ours / theirs));
  const ms = (i: 0 | 1) => `${median(times.map((both) => both[i])).toFixed(0)} ms`;
  return `| ${work} | ${peer} | ${goal} | ${ratio.toFixed(2)} | ${ms(0)} | ${ms(1)} | ${measured.memory} |`;
}

export const heading =
  "| work | peer | goal | median ratio | ours | peer's | peak memory of ours |\n|---|---|---|---|---|---|---|";

export const dist = (entry: string): string => resolve(`dist/${entry}.js`);

export const mainline = (cwd: string, ...args: string[]): Command => ({
  argv: [process.execPath, dist("cli"), ...args],
  cwd,
});

/** Node itself, doing nothing. */
export const emptyNode = (cwd: string): Command => ({ argv: [process.execPath, "-e", "0"], cwd });

export function nodeStart(cwd: string): number {
  return median(Array.from({ length: 9 }, () => time(emptyNode(cwd))));
}

/** Milliseconds of wall clock. */
export function time({ argv, cwd, env, before }: Command): number {
  before?.();
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(argv[0], argv.slice(1), { cwd, env: environment(env), stdio: "ignore" });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (error) throw error;
  // An action without inputs ends with 1, as it is meant to.
  if (status !== 0 && env === undefined) throw new Error(`${argv.join(" ")} in ${cwd} ended with ${status}`);
  return milliseconds;
}

/** Peak resident memory, as the kernel reports it of the finished child. */
export function memory({ argv, cwd, env, before }: Command): string {
  before?.();
  const script =
    "import resource,subprocess,sys; subprocess.run(sys.argv[1:], stdout=-3, stderr=-3); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)";
  const done = spawnSync("python3", ["-c", script, ...argv], { cwd, env: environment(env), encoding: "utf8" });
  return `${done.stdout.trim()} MB`;
}

const environment = (env: Command["env"]): NodeJS.ProcessEnv =>
  env ? { PATH: process.env["PATH"], ...env } : { ...process.env, ...gitEnv };

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
