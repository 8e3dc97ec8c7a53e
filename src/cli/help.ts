import type { Command, Option } from "./command.ts";
import { commands } from "./commands.ts";

/** What `mainline` and `mainline --help` print. */
export function overview(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return [
    "mainline: the pull request trains, is judged, and its merge promotes",
    "",
    "Usage: mainline COMMAND [OPTIONS]      mainline COMMAND --help for one command",
    "",
    ...rows,
    "",
    "Start here: mainline demo",
  ].join("\n");
}

/** What `mainline COMMAND --help` prints. */
export function commandHelp(name: string, command: Command): string {
  const options = Object.entries(command.options).map(([key, o]) => [flag(key, o), o.description] as const);
  const wide = Math.max(...options.map(([left]) => left.length), "--help".length);
  return [
    `Usage: mainline ${[name, command.usage].filter(Boolean).join(" ")}`,
    "",
    command.details,
    "",
    "Options:",
    ...options.map(([left, right]) => `  ${left.padEnd(wide)}  ${right}`),
    `  ${"--help".padEnd(wide)}  show this`,
    "",
    command.examples.length === 1 ? "Example:" : "Examples:",
    ...command.examples.map((example) => `  ${example}`),
  ].join("\n");
}

const flag = (key: string, option: Option): string =>
  [
    option.short ? `-${option.short}, ` : "",
    `--${key}`,
    option.type === "string" ? ` ${option.value ?? "VALUE"}` : "",
  ].join("");
