import { createColors } from "picocolors";

/** Where a command writes, and what may be written there. */
export interface Terminal {
  readonly width: number;
  readonly color: boolean;
  readonly interactive: boolean;
  readonly colors: ReturnType<typeof createColors>;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** The screen as it is now: it may have been resized. */
  size(): { readonly width: number; readonly height: number };
  /** As it is, for what draws over itself. */
  raw(text: string): void;
  out(text: string): void;
  err(text: string): void;
  json(value: unknown): void;
}

export function openTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // `mainline runs | head` closes our output: that is no failure of ours.
  stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  const color = wantsColor(env, stdout.isTTY === true);
  return {
    width: widthOf(env, stdout.columns),
    color,
    interactive: stdout.isTTY === true && env["TERM"] !== "dumb",
    colors: createColors(color),
    env,
    cwd: process.cwd(),
    size: () => ({ width: widthOf(env, stdout.columns), height: stdout.rows ?? 24 }),
    raw: (text) => void stdout.write(text),
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${text}\n`),
    json: (value) => void stdout.write(`${JSON.stringify(value, null, 2)}\n`),
  };
}

/** no-color.org: any non-empty NO_COLOR means none; FORCE_COLOR asks for it where there is no terminal. */
function wantsColor(env: NodeJS.ProcessEnv, tty: boolean): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"] && env["FORCE_COLOR"] !== "0") return true;
  return tty && env["TERM"] !== "dumb";
}

function widthOf(env: NodeJS.ProcessEnv, columns: number | undefined): number {
  const asked = Number(env["COLUMNS"]);
  const width = columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 100);
  return Math.min(200, Math.max(40, width));
}
