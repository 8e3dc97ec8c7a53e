import { Stop } from "../core/failure.ts";
import { nearest } from "../lib/nearest.ts";
import { commands, isCommand } from "./commands.ts";
import { commandHelp, overview } from "./help.ts";
import { parseInput } from "./parse.ts";
import type { Terminal } from "./terminal.ts";

/** Runs one command and answers its exit code: 0 done, 1 a step failed or a gate did not pass, 2 usage or configuration. */
export async function dispatch(name: string | undefined, argv: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    terminal.out(await helpFor(name === "help" ? argv[0] : undefined));
    return 0;
  }
  if (!isCommand(name)) throw unknownCommand(name);
  const command = await commands[name].load();
  if (argv.some((word) => word === "--help" || word === "-h")) {
    terminal.out(commandHelp(name, command));
    return 0;
  }
  return await command.run(parseInput(name, command, argv), terminal);
}

async function helpFor(name: string | undefined): Promise<string> {
  if (name === undefined) return overview();
  if (!isCommand(name)) throw unknownCommand(name);
  return commandHelp(name, await commands[name].load());
}

function unknownCommand(name: string): Stop {
  const word = nearest(name, Object.keys(commands));
  const words = `"${name}" is not a command of mainline.`;
  return new Stop({ code: "usage", command: null, words, hint: word ? `Did you mean \`mainline ${word}\`?` : null });
}
