import { version } from "../core/version.ts";
import { isUpToDateByProbes } from "./up-to-date/by-probes.ts";

/** The CLI: finds the command, loads it, and is the one place where a Stop becomes words and an exit code. */
export async function run(): Promise<void> {
  const [name, ...rest] = process.argv.slice(2);
  if (name === "--version" || name === "-V") return void process.stdout.write(`${version}\n`);
  process.exitCode = await start(name, rest);
}

async function start(name: string | undefined, rest: readonly string[]): Promise<number> {
  const { openTerminal } = await import("./terminal.ts");
  const terminal = openTerminal(name === "logs");
  try {
    if (name === "run" && (await isUpToDateByProbes(rest))) return 0;
    const { dispatch } = await import("./dispatch.ts");
    return await dispatch(name, rest, terminal);
  } catch (error) {
    const [{ Stop }, { diskFailure }] = await Promise.all([
      import("../core/failure.ts"),
      import("../core/disk-failure.ts"),
    ]);
    const failure = error instanceof Stop ? error.failure : diskFailure(error);
    if (failure === null) throw error;
    const { renderFailure } = await import("../render/failure.ts");
    const { text, exitCode } = renderFailure(failure, { color: terminal.color });
    terminal.err(text);
    return exitCode;
  }
}
