import { closeSync, constants, createReadStream, openSync, readSync, statSync } from "node:fs";
import { maskPatterns, secretPatterns } from "../../core/run/secret-patterns.ts";
import { maskStream } from "../../lib/mask-stream.ts";

/** Whether a file holds one of these values, as it is or in one of the usual encodings. */
export async function holdsSecret(path: string, values: readonly string[]): Promise<boolean> {
  const stream = maskStream(secretPatterns(values));
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    stream.push(chunk as Buffer);
    if (stream.found()) return true;
  }
  stream.end();
  return stream.found();
}

/** The beginning of a file as text, without these values; empty when it is not there. */
export function readMasked(path: string, most: number, values: readonly string[]): string {
  const bytes = readBeginning(path, most);
  if (bytes.length === 0) return "";
  const stream = maskStream(maskPatterns(values));
  const sure = stream.push(bytes);
  // Where the text is cut, what it ends with may be the beginning of a secret.
  return (bytes.length < most ? Buffer.concat([sure, stream.end()]) : sure).toString("utf8");
}

/** At once: it is small. A pipe that a step put in its place would keep us, if we waited for its other end. */
function readBeginning(path: string, most: number): Buffer {
  const nothing = Buffer.alloc(0);
  try {
    if (statSync(path).size === 0) return nothing;
    const bytes = Buffer.allocUnsafe(most);
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return bytes.subarray(0, readSync(file, bytes, 0, most, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return nothing;
  }
}
