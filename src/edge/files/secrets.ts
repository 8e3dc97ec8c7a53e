import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { maskPatterns, secretPatterns } from "../../core/secret-patterns.ts";
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
export async function readMasked(path: string, most: number, values: readonly string[]): Promise<string> {
  const bytes = await readBeginning(path, most);
  const stream = maskStream(maskPatterns(values));
  const sure = stream.push(bytes);
  // Where the text is cut, what it ends with may be the beginning of a secret.
  return (bytes.length < most ? Buffer.concat([sure, stream.end()]) : sure).toString("utf8");
}

async function readBeginning(path: string, most: number): Promise<Buffer> {
  const file = await open(path).catch(() => null);
  if (file === null) return Buffer.alloc(0);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(most), 0, most, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return Buffer.alloc(0);
  } finally {
    await file.close();
  }
}
