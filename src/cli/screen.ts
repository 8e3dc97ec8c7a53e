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

/** `mainline runs | head` closes our output: that is no failure of ours. */
export function tolerateClosedOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
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
