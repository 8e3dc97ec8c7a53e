import type { Json, JsonObject } from "../../lib/json.ts";
import { Stop } from "../failure.ts";
import { pointerTo, type Spelled } from "./spelled.ts";

/** Dotted keys of params, and what they are for one run. */
export interface Overrides {
  readonly values: JsonObject;
  readonly spelled: Spelled;
}

export const noOverrides: Overrides = { values: {}, spelled: {} };

/** `train.lr=0.1` → { "train.lr": 0.1 }. A value that reads as JSON is that value, anything else is text. Throws Stop: usage. */
export function parseOverrides(words: readonly string[]): Overrides {
  const texts = new Map(words.map(parseOverride));
  const values = Object.fromEntries([...texts].map(([key, text]) => [key, parseValue(text)]));
  const spelled = [...texts].filter(([key, text]) => typeof values[key] === "number" && text !== String(values[key]));
  return { values, spelled: Object.fromEntries(spelled.map(([key, text]) => [pointerTo(key), text.trim()])) };
}

function parseOverride(word: string): [string, string] {
  const at = word.indexOf("=");
  if (at < 1) {
    throw new Stop({
      code: "usage",
      command: null,
      words: `--set ${word}: there is no KEY=VALUE in it.`,
      hint: "Write it as --set train.lr=0.1",
    });
  }
  return [word.slice(0, at), word.slice(at + 1)];
}

function parseValue(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
