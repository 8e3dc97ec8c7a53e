import { isScalar, parseDocument } from "yaml";

/** The params file that mainline.yml names, for the caller to read; null when it names none (or cannot be read yet). */
export function paramsPathOf(text: string): string | null {
  // Most files name it on a line of its own: no need to parse the whole file twice.
  if (!/^params\s*:/m.test(text)) return null;
  const line = text.match(/^params\s*:[ \t]+([\w./-]+)[ \t]*(#.*)?$/m);
  if (line) return line[1] ?? null;
  const node = parseDocument(text, { logLevel: "silent" }).get("params", true);
  return isScalar(node) && typeof node.value === "string" ? node.value : null;
}
