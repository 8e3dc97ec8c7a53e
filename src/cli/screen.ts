/** What is written to. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly color: boolean;
  readonly interactive: boolean;
}

/** The screen as it is now: it may have been resized. */
export function screenNow(): Screen {
  const { stdout, env } = process;
  return {
    width: widthOf(env, stdout.columns),
    height: stdout.rows ?? 24,
    color: wantsColor(env, stdout.isTTY === true),
    interactive: stdout.isTTY === true && env["TERM"] !== "dumb",
  };
}

/**
 * `mainline run | head -1` closes our output: what was asked for is done all the same, with the exit code that it has. `endless`: nothing is, but to
 * write until somebody has read enough.
 */
export function tolerateClosedOutput(endless: boolean): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") process.exit(1);
    if (endless) process.exit(0);
  });
}

/** By no-color.org a non-empty NO_COLOR means none; FORCE_COLOR asks for it where there is no terminal. */
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
