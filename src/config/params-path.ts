import { largestText } from "./largest-text.ts";

/** The params file that mainline.yml names, for the caller to read; null when it names none (or cannot be read yet). */
export async function paramsPathOf(text: string): Promise<string | null> {
  if (text.length > largestText) return null;
  // Most files name it on a line of its own, or not at all: no need to load a parser for that.
  if (!/^["']?params["']?\s*:/m.test(text)) return null;
  const line = text.match(/^params[ \t]*:[ \t]+([\w./-]+)[ \t]*(#.*)?$/m);
  if (line) return line[1] ?? null;
  const { isScalar, parseDocument } = await import("yaml");
  const node = parseDocument(text, { logLevel: "silent", uniqueKeys: false }).get("params", true);
  return isScalar(node) && typeof node.value === "string" ? node.value : null;
}
