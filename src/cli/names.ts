import { Stop } from "../core/failure.ts";
import type { Input } from "./command.ts";

/** The model that a command was given. Throws Stop: usage. */
export function modelOf(input: Input, command: string): string {
  const [model] = input.args;
  if (model !== undefined) return model;
  throw new Stop({
    code: "usage",
    command,
    words: "Which model?",
    hint: `Name it: mainline ${command} MODEL. \`mainline registry\` lists them.`,
  });
}

/** A version without its `v`. */
export const versionText = (written: string): string => written.replace(/^v/, "");
