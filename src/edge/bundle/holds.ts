import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { FileEntry } from "../../core/run/run.ts";

/** Whether a file has the size and the digest that were told of it. */
export async function holds(path: string, { sha256, size }: Pick<FileEntry, "sha256" | "size">): Promise<boolean> {
  // What it says of its size decides whether it is read whole.
  const found = await stat(path).catch(() => null);
  if (found?.size !== size) return false;
  const hash = createHash("sha256");
  const read = await pipeline(createReadStream(path), hash).then(
    () => true,
    () => false,
  );
  return read && hash.digest("hex") === sha256;
}
