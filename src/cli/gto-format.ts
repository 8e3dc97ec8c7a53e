import { Stop } from "../core/failure.ts";
import type { Input, Option } from "./command.ts";

export const formatOption = {
  type: "string",
  value: "gto",
  description: "print JSON as GTO does, so that scripts move over unchanged",
} as const satisfies Option;

/** Whether GTO's JSON is asked for. Throws Stop: usage. */
export function isGto(input: Input, command: string): boolean {
  const format = input.text("format");
  if (format === undefined || format === "gto") return format === "gto";
  throw new Stop({ code: "usage", command, words: `--format ${format} is not known.`, hint: "It may be gto." });
}
