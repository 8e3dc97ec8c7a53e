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
  const values = Object.fromEntries([...texts].map(([key, text]) => [key, parseValue(key, text)]));
  const spelled = [...texts].flatMap(([key, text]): [string, string][] => {
    const spelling = spellingOf(values[key], text.trim());
    return spelling === null ? [] : [[pointerTo(key), spelling]];
  });
  return { values, spelled: Object.fromEntries(spelled) };
}

/** Of a number that says more than its value does. Never with an exponent: most of those are texts to readers of YAML 1.1. */
function spellingOf(value: Json | undefined, text: string): string | null {
  if (typeof value !== "number" || text === String(value)) return null;
  if (!/e/i.test(text)) return text;
  return Number.isInteger(value) && !String(value).includes("e") ? `${value}.0` : null;
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

function parseValue(key: string, text: string): Json {
  try {
    return JSON.parse(text, finite) as Json;
  } catch (error) {
    if (!(error instanceof RangeError)) return text;
    throw new Stop({
      code: "usage",
      command: null,
      words: `--set ${key}=${text}: ${error.message}.`,
      hint: "Write a smaller one, or a text in quotes.",
    });
  }
}

/** JSON takes any number of digits. */
function finite(_: string, value: Json): Json {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("no computer's number is that large");
  return value;
}
