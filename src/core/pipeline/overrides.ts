import type { Json, JsonObject } from "../../lib/json.ts";
import { Stop } from "../failure.ts";

/** `train.lr=0.1` → { "train.lr": 0.1 }. A value that reads as JSON is that value, anything else is text. Throws Stop: usage. */
export function parseOverrides(words: readonly string[]): JsonObject {
  return Object.fromEntries(words.map(parseOverride));
}

function parseOverride(word: string): [string, Json] {
  const at = word.indexOf("=");
  if (at < 1) {
    throw new Stop({
      code: "usage",
      command: null,
      words: `--set ${word}: there is no KEY=VALUE in it.`,
      hint: "Write it as --set train.lr=0.1",
    });
  }
  return [word.slice(0, at), parseValue(word.slice(at + 1))];
}

function parseValue(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
