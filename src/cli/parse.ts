import { parseArgs } from "node:util";
import { Stop } from "../core/failure.ts";
import { nearest } from "../lib/nearest.ts";
import type { Command, Input } from "./command.ts";

/** Strict: an unknown flag or one argument too many is a mistake worth stopping for. Throws Stop (exit code 2). */
export function parseInput(name: string, command: Command, argv: readonly string[]): Input {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(command.options).map(([key, o]) => [
        key,
        { type: o.type, ...(o.short ? { short: o.short } : {}), ...(o.multiple ? { multiple: true } : {}) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const usage = (words: string, hint: string | null = null) => new Stop({ code: "usage", command: name, words, hint });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (!option) throw usage(`${token.rawName} is not an option of \`mainline ${name}\`.`, meant(token.name, command));
    if (option.type === "string" && !token.value)
      throw usage(`--${token.name} needs a value: --${token.name} ${option.value ?? "VALUE"}.`);
    if (option.type === "boolean" && token.value !== undefined) throw usage(`--${token.name} takes no value.`);
  }
  if (positionals.length > command.most) throw usage(`"${positionals[command.most]}" is one argument too many.`);
  const all = (option: string): string[] => [values[option] ?? []].flat().map(String);
  return { args: positionals, text: (o) => all(o).at(-1), on: (o) => values[o] === true, list: all };
}

function meant(name: string, command: Command): string | null {
  const word = nearest(name, [...Object.keys(command.options), "help"]);
  return word ? `Did you mean --${word}?` : null;
}
