import type { Json } from "../../lib/json.ts";

/**
 * A text with a leg's own value, of a replicate or a variant, replaced by a mark, so that the legs of one step read alike. Seed 0 is in
 * `eval/0.json`, and is neither in `0.5` nor in `1.0`. A list or a map says nothing by itself.
 */
export const withoutValue = (text: string, value: Json, mark: string): string =>
  value === null || value === "" || typeof value === "object"
    ? text
    : text.replaceAll(new RegExp(`(?<!\\w|\\d\\.)${escaped(String(value))}(?!\\w|\\.\\d)`, "g"), () => mark);

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
